package ke.njia.referrals;

import java.util.Map;

import ke.njia.sealing.OpeningStep;
import ke.njia.sealing.SealingInPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Referrals as version 0.1 stored them. They are sealed after their cases, whose keys
 * they need.
 */
@Component
@Order(3)
class UnsealedReferrals implements OpeningStep {

	private static final String HOLD = """
			MATCH (r:Referral)
			WHERE r.sealed IS NULL AND r.serviceTypes IS NOT NULL AND EXISTS { (r)-[:FOR]->(:CaseFile) }
			WITH r LIMIT $most
			SET r.lockedAt = datetime()
			RETURN r.id AS id
			""";

	private static final String READ = """
			MATCH (r:Referral)-[:FOR]->(c:CaseFile)
			WHERE r.id IN $ids AND r.sealed IS NULL
			RETURN r AS referral, c.id AS caseFile
			""";

	private static final String SEAL = """
			MATCH (r:Referral {id: $id})
			SET r.sealed = $sealed
			REMOVE r.serviceTypes, r.businessStatus, r.rejectionReason
			""";

	private final SealingInPlace inPlace;

	private final Seals seals;

	UnsealedReferrals(SealingInPlace inPlace, Seals seals) {
		this.inPlace = inPlace;
		this.seals = seals;
	}

	@Override
	public int doSome(int most) {
		return this.inPlace.sealSome(new SealingInPlace.Statements(HOLD, READ, SEAL), most, this::sealed);
	}

	private Map<String, Object> sealed(Record row) {
		Value node = row.get("referral");
		String id = node.get("id").asString();
		return Map.of("id", id, "sealed",
				this.seals.seal(
						StoredReferral.place(id, row.get("caseFile").asString(), node.get("requester").asString()),
						asked(node)));
	}

	private static SealedReferral asked(Value node) {
		Value business = node.get("businessStatus");
		Value reason = node.get("rejectionReason");
		return new SealedReferral(node.get("serviceTypes").asList(Value::asString),
				business.isNull() ? null : BusinessStatus.valueOf(business.asString()),
				reason.isNull() ? null : RejectionReason.valueOf(reason.asString()), null, null, null);
	}

}
