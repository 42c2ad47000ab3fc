package ke.njia.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.Sha256;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The register of who has been shown what of a case, one line for each recipient.
 */
@Component
class Tellings {

	/** Makes the line or holds the one that is there, until the commit. */
	private static final String HOLD = """
			MATCH (c:CaseFile {id: $caseFile})
			MERGE (t:Telling {id: $id})
			ON CREATE SET t.firstAt = $at
			SET t.lastAt = $at
			MERGE (t)-[:FOR]->(c)
			RETURN t AS telling
			""";

	private static final String WRITE = """
			MATCH (t:Telling {id: $id})
			SET t.sealed = $sealed
			""";

	private static final String LIST = """
			MATCH (t:Telling)-[:FOR]->(:CaseFile {id: $caseFile})
			RETURN t AS telling
			ORDER BY t.firstAt, t.id
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	Tellings(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Adds what a recipient was shown to what it was shown before. */
	void add(String caseFileId, String lead, String recipientId, Collection<DataItem> items, Instant at) {
		String id = Sha256.of(caseFileId, recipientId);
		SealedPlace place = place(id, caseFileId, lead);
		Record held = this.neo4j.query(HOLD)
			.bindAll(Map.of("caseFile", caseFileId, "id", id, "at", Objects.requireNonNull(GraphInstant.stored(at))))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.one()
			.orElseThrow();
		List<DataItem> before = shown(held.get("telling"), place);
		List<DataItem> after = Stream.concat(before.stream(), items.stream()).distinct().sorted().toList();
		if (!after.equals(before)) {
			this.neo4j.query(WRITE)
				.bindAll(Map.of("id", id, "sealed", this.seals.seal(place, new SealedTelling(recipientId, after))))
				.run();
		}
	}

	List<Telling> listFor(String caseFileId, String lead, Predicate<String> covered) {
		return this.neo4j.query(LIST)
			.bind(caseFileId)
			.to("caseFile")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> telling(row.get("telling"), caseFileId, lead, covered))
				.stream())
			.toList();
	}

	private List<DataItem> shown(Value node, SealedPlace place) {
		Value sealed = node.get(SealedPlace.PROPERTY);
		return sealed.isNull() ? List.of() : this.seals.open(place, sealed.asByteArray(), SealedTelling.class).items();
	}

	private Telling telling(Value node, String caseFileId, String lead, Predicate<String> covered) {
		SealedTelling told = this.seals.open(place(node.get("id").asString(), caseFileId, lead),
				node.get(SealedPlace.PROPERTY).asByteArray(), SealedTelling.class);
		return new Telling(told.recipient(), told.items(), GraphInstant.read(node.get("firstAt")),
				GraphInstant.read(node.get("lastAt")), covered.test(told.recipient()));
	}

	private static SealedPlace place(String id, String caseFileId, String lead) {
		return new SealedPlace(caseFileId, lead, "Telling", id);
	}

}
