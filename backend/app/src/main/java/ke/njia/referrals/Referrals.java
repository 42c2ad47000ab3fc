package ke.njia.referrals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

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

	Referrals(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	Optional<Referral> find(String id) {
		return this.neo4j.query(ReferralCypher.FIND)
			.bind(id)
			.to("id")
			.fetchAs(Referral.class)
			.mappedBy((types, row) -> referral(row))
			.one();
	}

	/** Holds the referral until the caller's transaction ends, then reads it. */
	Optional<Referral> lock(String id) {
		this.neo4j.query(ReferralCypher.LOCK).bind(id).to("id").run();
		return find(id);
	}

	List<Referral> listForCase(String caseFileId) {
		return list(ReferralCypher.LIST_FOR_CASE, Map.of("caseFile", caseFileId));
	}

	/** What was sent to an organization: open ones first, the one due soonest on top. */
	List<Referral> listReceived(String organization) {
		return list(ReferralCypher.LIST_RECEIVED, Map.of("organization", organization, "limit", INBOX));
	}

	void add(Referral referral) {
		this.neo4j.query(ReferralCypher.ADD)
			.bindAll(Map.of("caseFile", referral.caseFileId(), "receiver", referral.receiver(), "needs",
					referral.needs(), "referral", properties(referral)))
			.run();
	}

	/** Writes the state of a referral that the caller holds. */
	void change(Referral referral) {
		this.neo4j.query(ReferralCypher.CHANGE)
			.bindAll(Map.of("id", referral.id(), "state", state(referral.state())))
			.run();
	}

	/** Marks it accepted for good: the constraint lets this happen once. */
	void markAccepted(String id) {
		this.neo4j.query(ReferralCypher.MARK_ACCEPTED).bind(id).to("id").run();
	}

	private List<Referral> list(String cypher, Map<String, Object> parameters) {
		return List.copyOf(this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Referral.class)
			.mappedBy((types, row) -> referral(row))
			.all());
	}

	private static Map<String, @Nullable Object> properties(Referral referral) {
		Map<String, @Nullable Object> properties = new HashMap<>(state(referral.state()));
		properties.put("id", referral.id());
		properties.put("reference", referral.reference());
		properties.put("requester", referral.requester());
		properties.put("receiver", referral.receiver());
		properties.put("via", referral.via());
		properties.put("serviceTypes", referral.serviceTypes());
		return properties;
	}

	private static Map<String, @Nullable Object> state(Referral.State state) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("status", state.status().name());
		properties.put("businessStatus", name(state.businessStatus()));
		properties.put("draftedAt", GraphInstant.stored(state.draftedAt()));
		properties.put("sentAt", GraphInstant.stored(state.sentAt()));
		properties.put("answerBy", GraphInstant.stored(state.answerBy()));
		properties.put("answeredAt", GraphInstant.stored(state.answeredAt()));
		properties.put("rejectionReason", name(state.rejectionReason()));
		return properties;
	}

	private static @Nullable String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

	private static Referral referral(Record row) {
		Value node = row.get("referral");
		return new Referral(node.get("id").asString(), node.get("reference").asString(), row.get("caseFile").asString(),
				node.get("requester").asString(), node.get("receiver").asString(),
				node.get("via").asList(Value::asString), row.get("needs").asList(Value::asString),
				node.get("serviceTypes").asList(Value::asString), state(node));
	}

	private static Referral.State state(Value node) {
		Value business = node.get("businessStatus");
		Value reason = node.get("rejectionReason");
		return new Referral.State(ReferralStatus.valueOf(node.get("status").asString()),
				business.isNull() ? null : BusinessStatus.valueOf(business.asString()),
				GraphInstant.read(node.get("draftedAt")), GraphInstant.readOrNull(node.get("sentAt")),
				GraphInstant.readOrNull(node.get("answerBy")), GraphInstant.readOrNull(node.get("answeredAt")),
				reason.isNull() ? null : RejectionReason.valueOf(reason.asString()));
	}

}
