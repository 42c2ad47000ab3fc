package ke.njia.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

	/** Makes the lines or holds those that are there, until the commit. */
	private static final String HOLD = """
			UNWIND $lines AS line
			MATCH (c:CaseFile {id: line.caseFile})
			MERGE (t:Telling {id: line.id})
			ON CREATE SET t.firstAt = $at
			SET t.lastAt = $at
			MERGE (t)-[:FOR]->(c)
			RETURN t AS telling
			""";

	private static final String WRITE = """
			UNWIND $lines AS line
			MATCH (t:Telling {id: line.id})
			SET t.sealed = line.sealed
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

	/**
	 * Adds what recipients were shown to what they were shown before. The lines are held
	 * in the order of their names, so that two that read the same inbox wait for each
	 * other and do not block one another.
	 */
	void addAll(Collection<Line> shown, Instant at) {
		Map<String, Line> lines = new TreeMap<>();
		shown.forEach((line) -> lines.merge(line.id(), line, Line::with));
		if (!lines.isEmpty()) {
			write(hold(lines, at), lines);
		}
	}

	private Collection<Record> hold(Map<String, Line> lines, Instant at) {
		return this.neo4j.query(HOLD)
			.bindAll(Map.of("lines",
					lines.entrySet()
						.stream()
						.map((line) -> Map.of("id", line.getKey(), "caseFile", line.getValue().caseFileId()))
						.toList(),
					"at", GraphInstant.stored(at)))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all();
	}

	private void write(Collection<Record> held, Map<String, Line> lines) {
		List<Map<String, Object>> changed = held.stream()
			.flatMap((row) -> changed(row.get("telling"), lines).stream())
			.toList();
		if (!changed.isEmpty()) {
			this.neo4j.query(WRITE).bind(changed).to("lines").run();
		}
	}

	private Optional<Map<String, Object>> changed(Value node, Map<String, Line> lines) {
		String id = node.get("id").asString();
		Line line = Objects.requireNonNull(lines.get(id));
		SealedPlace place = place(id, line.caseFileId(), line.lead());
		List<DataItem> before = shown(node, place);
		List<DataItem> after = Stream.concat(before.stream(), line.items().stream()).distinct().sorted().toList();
		return after.equals(before) ? Optional.empty() : Optional.of(Map.of("id", id, SealedPlace.PROPERTY,
				this.seals.seal(place, new SealedTelling(line.recipientId(), after))));
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

	/**
	 * What one recipient was shown of one case now.
	 *
	 * @param caseFileId the case
	 * @param lead identifier of the organization that holds it
	 * @param recipientId who
	 * @param items what
	 */
	record Line(String caseFileId, String lead, String recipientId, Set<DataItem> items) {

		String id() {
			return Sha256.of(this.caseFileId, this.recipientId);
		}

		Line with(Line other) {
			return new Line(this.caseFileId, this.lead, this.recipientId,
					Stream.concat(this.items.stream(), other.items.stream()).collect(Collectors.toSet()));
		}

	}

}
