package ke.njia.incidents;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import ke.njia.kernel.InputDigest;
import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Who is in an incident. The line of a person is sealed with the key of that person's
 * case, so it goes with the case. Every reading takes an incident that the reader's
 * organization holds.
 */
@Component
class GroupLines {

	/** Two incidents that lie farther apart are not the same people by chance. Ours. */
	private static final Duration APART = Duration.ofDays(14);

	private static final String PERSON = "GroupPerson";

	private static final String ADD_PERSON = """
			MATCH (g:GroupIncident {id: $incident}), (c:CaseFile {id: $caseFile})
			CREATE (g)<-[:IN]-(:GroupPerson {id: $id, likeness: $likeness, sealed: $sealed})-[:LINE_OF]->(c)
			""";

	private static final String CASES = """
			MATCH (:GroupIncident {id: $id})<-[:IN]-(p:GroupPerson)-[:LINE_OF]->(c:CaseFile)
			RETURN c.id ORDER BY c.openedAt, c.id
			""";

	private static final String PERSONS = """
			MATCH (g:GroupIncident {id: $id})<-[:IN]-(p:GroupPerson)-[:LINE_OF]->(c:CaseFile WHERE c.id IN $cases)
			RETURN p AS person, c.id AS caseFile,
			       COUNT { (g)<-[:IN]-(:GroupPerson {likeness: p.likeness}) } - 1 AS alike
			""";

	/** Each name once: to repeat one must not make it count for more. */
	private static final String ALIKE_ELSEWHERE = """
			MATCH (g:GroupIncident {id: $id})<-[:IN]-(p:GroupPerson)
			WITH DISTINCT g, p.likeness AS likeness
			WHERE EXISTS {
			  MATCH (:GroupPerson {likeness: likeness})-[:IN]->(other:GroupIncident)-[:HELD_BY]->(o:Organization)
			  WHERE o.id <> $organization AND other.openedAt >= g.openedAt - $apart
			    AND other.openedAt <= g.openedAt + $apart
			}
			RETURN count(likeness)
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	private final InputDigest digest;

	GroupLines(Neo4jClient neo4j, Seals seals, InputDigest digest) {
		this.neo4j = neo4j;
		this.seals = seals;
		this.digest = digest;
	}

	/** Puts a line beside a case that the caller has just opened. */
	void add(GroupIncident incident, String caseFileId, NewPerson person) {
		SealedPlace place = new SealedPlace(caseFileId, incident.organization(), PERSON, RandomId.next());
		this.neo4j.query(ADD_PERSON)
			.bindAll(Map.of("incident", incident.id(), "caseFile", caseFileId, "id", place.nodeId(), "likeness",
					Likeness.of(person.name(), this.digest), "sealed",
					this.seals.seal(place, new Told(person.name().strip(), person.station()))))
			.run();
	}

	/** Identifiers of the cases of an incident, in the order they came. */
	List<String> cases(GroupIncident incident) {
		return List.copyOf(this.neo4j.query(CASES).bind(incident.id()).to("id").fetchAs(String.class).all());
	}

	/** The lines of these cases; one that cannot be opened hides no other. */
	List<Line> list(GroupIncident incident, List<String> cases) {
		return this.neo4j.query(PERSONS)
			.bindAll(Map.of("id", incident.id(), "cases", cases))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap(
					(row) -> SealFailure.ifReadable(row.get("caseFile").asString(), () -> line(incident, row)).stream())
			.toList();
	}

	/** How many names another organization knows too, of an incident of these days. */
	int alikeElsewhere(GroupIncident incident) {
		return this.neo4j.query(ALIKE_ELSEWHERE)
			.bindAll(Map.of("id", incident.id(), "organization", incident.organization(), "apart", APART))
			.fetchAs(Long.class)
			.one()
			.orElse(0L)
			.intValue();
	}

	private Line line(GroupIncident incident, Record row) {
		String caseFile = row.get("caseFile").asString();
		Value node = row.get("person");
		Told told = this.seals.open(
				new SealedPlace(caseFile, incident.organization(), PERSON, node.get("id").asString()),
				node.get(SealedPlace.PROPERTY).asByteArray(), Told.class);
		return new Line(caseFile, told.name(), told.station(), row.get("alike").asInt());
	}

	/**
	 * A person's line.
	 *
	 * @param caseFileId the case
	 * @param name as told
	 * @param station position of the station in the incident's list
	 * @param alike how many others of this incident have the same name
	 */
	record Line(String caseFileId, String name, int station, int alike) {

		/** Nothing of it may be printed. */
		@Override
		public String toString() {
			return "line";
		}

	}

	/**
	 * What is stored sealed of a person's line.
	 *
	 * @param name as told
	 * @param station position of the station in the incident's list
	 */
	record Told(String name, int station) {

		/** Nothing of it may be printed. */
		@Override
		public String toString() {
			return "line";
		}

	}

}
