package ke.njia.referrals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.routing.CapacityHolds;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The referrals stored. A change of state is written only by one that holds the referral:
 * {@code MATCH … WHERE status … SET} is not atomic in Neo4j (measured, see SECURITY.md).
 */
@Component
class Referrals {

	/** Referrals one inbox shows at most. */
	static final int INBOX = 500;

	private final Neo4jClient neo4j;

	private final Seals seals;

	private final CapacityHolds holds;

	Referrals(Neo4jClient neo4j, Seals seals, CapacityHolds holds) {
		this.neo4j = neo4j;
		this.seals = seals;
		this.holds = holds;
	}

	Optional<Referral> find(String id) {
		return this.neo4j.query(ReferralCypher.FIND)
			.bind(id)
			.to("id")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.one()
			.flatMap((row) -> SealFailure.unlessErased(() -> StoredReferral.read(row, this.seals)));
	}

	/** Holds the referral until the caller's transaction ends, then reads it. */
	Optional<Referral> lock(String id) {
		this.neo4j.query(ReferralCypher.LOCK).bind(id).to("id").run();
		return find(id);
	}

	List<Referral> listForCase(String caseFileId) {
		return listForCases(List.of(caseFileId));
	}

	/** The referrals of several cases in one question, newest first. */
	List<Referral> listForCases(Collection<String> caseFileIds) {
		return list(ReferralCypher.LIST_FOR_CASES, Map.of("caseFiles", caseFileIds));
	}

	/** What was sent to an organization: open ones first, the one due soonest on top. */
	List<Referral> listReceived(String organization) {
		return list(ReferralCypher.LIST_RECEIVED, Map.of("organization", organization, "limit", INBOX));
	}

	void add(Referral referral) {
		this.neo4j.query(ReferralCypher.ADD)
			.bindAll(Map.of("caseFile", referral.caseFileId(), "receiver", referral.receiver(), "needs",
					referral.needs(), "referral", StoredReferral.properties(referral, this.seals), "holds",
					referral.places().values().stream().map(this.holds::mark).sorted().toList()))
			.run();
	}

	/** Writes the state of a referral that the caller holds. */
	void change(Referral referral) {
		this.neo4j.query(ReferralCypher.CHANGE)
			.bindAll(Map.of("id", referral.id(), "state", StoredReferral.state(referral, this.seals)))
			.run();
	}

	/** Marks it accepted for good: the constraint lets this happen once. */
	void markAccepted(String id) {
		this.neo4j.query(ReferralCypher.MARK_ACCEPTED).bind(id).to("id").run();
	}

	/** One that cannot be opened must not hide the others. */
	private List<Referral> list(String cypher, Map<String, Object> parameters) {
		return this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure
				.ifReadable(row.get("referral").get("id").asString(), () -> StoredReferral.read(row, this.seals))
				.stream())
			.toList();
	}

}
