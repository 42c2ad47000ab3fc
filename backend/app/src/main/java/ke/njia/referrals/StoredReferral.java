package ke.njia.referrals;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A referral as properties of its node, and back. What it asks for is sealed with the key
 * of its case; SECURITY.md lists what stays in clear, and why.
 */
final class StoredReferral {

	private StoredReferral() {
	}

	/** The properties of a new referral. */
	static Map<String, @Nullable Object> properties(Referral referral, Seals seals) {
		Map<String, @Nullable Object> properties = new HashMap<>(state(referral, seals));
		properties.put("id", referral.id());
		properties.put("reference", referral.reference());
		properties.put("requester", referral.requester());
		properties.put("receiver", referral.receiver());
		properties.put("via", referral.via());
		return properties;
	}

	/** The properties that change with its state. */
	static Map<String, @Nullable Object> state(Referral referral, Seals seals) {
		Referral.State state = referral.state();
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("status", state.status().name());
		properties.put("draftedAt", GraphInstant.stored(state.draftedAt()));
		properties.put("sentAt", GraphInstant.storedOrNull(state.sentAt()));
		properties.put("answerBy", GraphInstant.storedOrNull(state.answerBy()));
		properties.put("answeredAt", GraphInstant.storedOrNull(state.answeredAt()));
		properties.put(SealedPlace.PROPERTY, seals
			.seal(place(referral.id(), referral.caseFileId(), referral.requester()), SealedReferral.of(referral)));
		return properties;
	}

	static Referral read(Record row, Seals seals) {
		Value node = row.get("referral");
		String id = node.get("id").asString();
		String caseFile = row.get("caseFile").asString();
		String requester = node.get("requester").asString();
		SealedReferral asked = seals.open(place(id, caseFile, requester), node.get(SealedPlace.PROPERTY).asByteArray(),
				SealedReferral.class);
		return new Referral(id, node.get("reference").asString(), caseFile, requester, node.get("receiver").asString(),
				node.get("via").asList(Value::asString), row.get("needs").asList(Value::asString), asked.serviceTypes(),
				Objects.requireNonNullElse(asked.places(), Map.of()),
				Objects.requireNonNullElse(asked.intention(), Intention.REFERRAL), origin(row), state(node, asked));
	}

	private static Referral.@Nullable Origin origin(Record row) {
		Value from = row.get("cameFrom");
		return from.isNull() ? null : new Referral.Origin(from.asString(), GraphInstant.read(row.get("suggestedAt")));
	}

	static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "Referral", id);
	}

	private static Referral.State state(Value node, SealedReferral asked) {
		return new Referral.State(ReferralStatus.valueOf(node.get("status").asString()), asked.businessStatus(),
				GraphInstant.read(node.get("draftedAt")), GraphInstant.readOrNull(node.get("sentAt")),
				GraphInstant.readOrNull(node.get("answerBy")), GraphInstant.readOrNull(node.get("answeredAt")),
				asked.rejectionReason(), Objects.requireNonNullElse(asked.course(), Course.NONE));
	}

}
