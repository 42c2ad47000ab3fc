package ke.njia.referrals;

import java.util.Collection;
import java.util.Map;

import ke.njia.kernel.UnitOfWork;
import ke.njia.sealing.Seals;
import ke.njia.sealing.OpeningStep;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
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

	/**
	 * A question of its own: within one, the database may remember what it read before.
	 */
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

	private final Neo4jClient neo4j;

	private final UnitOfWork work;

	private final Seals seals;

	UnsealedReferrals(Neo4jClient neo4j, UnitOfWork work, Seals seals) {
		this.neo4j = neo4j;
		this.work = work;
		this.seals = seals;
	}

	@Override
	public int doSome(int most) {
		return this.work.perform(() -> {
			Collection<String> held = this.neo4j.query(HOLD).bind(most).to("most").fetchAs(String.class).all();
			this.neo4j.query(READ)
				.bind(held)
				.to("ids")
				.fetchAs(Record.class)
				.mappedBy((types, row) -> row)
				.all()
				.forEach(this::seal);
			return held.size();
		});
	}

	private void seal(Record row) {
		Value node = row.get("referral");
		String id = node.get("id").asString();
		byte[] sealed = this.seals.seal(
				StoredReferral.place(id, row.get("caseFile").asString(), node.get("requester").asString()),
				asked(node));
		this.neo4j.query(SEAL).bindAll(Map.of("id", id, "sealed", sealed)).run();
	}

	private static SealedReferral asked(Value node) {
		Value business = node.get("businessStatus");
		Value reason = node.get("rejectionReason");
		return new SealedReferral(node.get("serviceTypes").asList(Value::asString),
				business.isNull() ? null : BusinessStatus.valueOf(business.asString()),
				reason.isNull() ? null : RejectionReason.valueOf(reason.asString()));
	}

}
