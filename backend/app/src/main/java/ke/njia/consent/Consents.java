package ke.njia.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The consents stored. Withdrawing marks one; nothing is ever deleted here. Version 0.1
 * had one consent for telling and for the transfer abroad: such a one is read as two,
 * each taken back by itself. It is split in reading because only the portal can open it,
 * and because a copy that is restored under a running portal must be read right too.
 */
@Component
class Consents {

	private static final String LIST = """
			UNWIND $caseFiles AS id
			MATCH (c:CaseFile {id: id}) WHERE c.status <> 'ERASED'
			MATCH (k:Consent)-[:GIVEN_FOR]->(c)-[:HELD_BY]->(o:Organization)
			RETURN k AS consent, c.id AS caseFile, o.id AS lead
			ORDER BY k.recordedAt DESC, k.id
			""";

	private static final String FIND = """
			MATCH (k:Consent {id: $id})-[:GIVEN_FOR]->(c:CaseFile)-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN k AS consent, c.id AS caseFile, o.id AS lead
			""";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (k:Consent)-[:GIVEN_FOR]->(c)
			SET k = $consent
			""";

	private static final String WITHDRAW = """
			MATCH (k:Consent {id: $id})
			SET k.withdrawnAt = $at
			REMOVE k.endsAt
			""";

	private static final String WITHDRAW_TRANSFER = """
			MATCH (k:Consent {id: $id})
			SET k.transferWithdrawnAt = $at
			""";

	/** What tells the transfer of an older consent from the rest of it. */
	private static final String TRANSFER = "-transfer";

	private final Neo4jClient neo4j;

	private final Seals seals;

	Consents(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** The consents of several cases in one question, newest first. */
	List<Consent> listFor(Collection<String> caseFileIds) {
		return this.neo4j.query(LIST)
			.bind(caseFileIds)
			.to("caseFiles")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> consents(row)).stream().flatMap(List::stream))
			.toList();
	}

	Optional<Consent> find(String id) {
		return this.neo4j.query(FIND)
			.bind(stored(id))
			.to("id")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.one()
			.flatMap((row) -> SealFailure.unlessErased(() -> consents(row)))
			.flatMap((found) -> found.stream().filter((consent) -> consent.id().equals(id)).findFirst());
	}

	/**
	 * Stores a consent.
	 * @param lead identifier of the organization that holds the case
	 */
	void add(Consent consent, String lead) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", consent.caseFileId(), "consent", properties(consent, lead)))
			.run();
	}

	void withdraw(String id, Instant at) {
		this.neo4j.query(id.equals(stored(id)) ? WITHDRAW : WITHDRAW_TRANSFER)
			.bind(stored(id))
			.to("id")
			.bind(GraphInstant.stored(at))
			.to("at")
			.run();
	}

	private Map<String, @Nullable Object> properties(Consent consent, String lead) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", consent.id());
		properties.put("recordedAt", GraphInstant.stored(consent.recordedAt()));
		properties.put("until", GraphInstant.stored(consent.until()));
		properties.put("endsAt", GraphInstant.stored(consent.until()));
		properties.put(SealedPlace.PROPERTY,
				this.seals.seal(place(consent.id(), consent.caseFileId(), lead), SealedConsent.of(consent)));
		return properties;
	}

	private List<Consent> consents(Record row) {
		Value node = row.get("consent");
		String caseFile = row.get("caseFile").asString();
		SealedConsent agreed = this.seals.open(place(node.get("id").asString(), caseFile, row.get("lead").asString()),
				node.get(SealedPlace.PROPERTY).asByteArray(), SealedConsent.class);
		Consent consent = consent(node, caseFile, agreed);
		return agreed.holdsTransfer() ? List.of(consent, transfer(node, consent)) : List.of(consent);
	}

	private static Consent consent(Value node, String caseFile, SealedConsent agreed) {
		return new Consent(node.get("id").asString(), caseFile, agreed.isKind(), agreed.recipient(), agreed.purpose(),
				agreed.items(), agreed.asking(), agreed.askedBy(), GraphInstant.read(node.get("recordedAt")),
				GraphInstant.read(node.get("until")), GraphInstant.readOrNull(node.get("withdrawnAt")));
	}

	/** Who took an older consent back took back all of it. */
	private static Consent transfer(Value node, Consent whole) {
		Instant withdrawnAt = GraphInstant.readOrNull(node.get("transferWithdrawnAt"));
		return new Consent(whole.id() + TRANSFER, whole.caseFileId(), ConsentKind.TRANSFER, whole.recipientId(),
				whole.purpose(), whole.items(), whole.asking(), whole.askedBy(), whole.recordedAt(), whole.until(),
				(withdrawnAt != null) ? withdrawnAt : whole.withdrawnAt());
	}

	private static String stored(String id) {
		return id.endsWith(TRANSFER) ? id.substring(0, id.length() - TRANSFER.length()) : id;
	}

	static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "Consent", id);
	}

}
