package ke.njia.advocacy;

import java.time.Instant;
import java.util.Comparator;
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
 * Submissions as stored, with their parts and every text of them.
 */
@Component
class Submissions {

	private static final String LIST = """
			MATCH (s:Submission)
			WHERE ($id IS NULL OR s.id = $id)
			  AND (s.lead = $organization OR EXISTS { (s)<-[:OF]-(:SubmissionPart {organization: $organization}) })
			RETURN s AS submission,
			  COLLECT { MATCH (s)<-[:OF]-(p:SubmissionPart)-[:ABOUT]->(t:UprTheme)
			    RETURN {part: p, theme: t.code, versions: [(v:PartVersion)-[:OF]->(p) | v]} ORDER BY p.position } AS parts
			ORDER BY s.startedAt DESC, s.id
			""";

	private static final String HOLD = """
			MATCH (s:Submission {id: $id})
			SET s.lockedAt = datetime()
			""";

	private static final String OF_PART = """
			MATCH (p:SubmissionPart {id: $part})-[:OF]->(s:Submission)
			RETURN s.id
			""";

	private static final String ADD = """
			CREATE (:Submission {id: $id, lead: $lead, title: $title, session: $session, size: $size, startedAt: $at})
			""";

	private static final String ADD_PART = """
			MATCH (s:Submission {id: $submission})
			MERGE (t:UprTheme {code: $theme})
			CREATE (p:SubmissionPart {id: $id, organization: $organization, budget: $budget, position: $position})-[:OF]->(s)
			CREATE (p)-[:ABOUT]->(t)
			""";

	private static final String ADD_VERSION = """
			MATCH (p:SubmissionPart {id: $part})
			CREATE (:PartVersion {id: $id, number: $number, text: $text, savedBy: $by, savedAt: $at})-[:OF]->(p)
			""";

	private final Neo4jClient neo4j;

	Submissions(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Those an organization leads or writes a part of, the newest first. */
	List<Submission> list(String organization) {
		return read(organization, null);
	}

	Optional<Submission> find(String id, String organization) {
		return read(organization, id).stream().findFirst();
	}

	/** The same, held until the caller's transaction ends. */
	Optional<Submission> hold(String id, String organization) {
		this.neo4j.query(HOLD).bind(id).to("id").run();
		return find(id, organization);
	}

	/** The submission that a part belongs to. */
	Optional<String> ofPart(String part) {
		return this.neo4j.query(OF_PART).bind(part).to("part").fetchAs(String.class).one();
	}

	void add(Submission submission, Instant at) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("id", submission.id(), "lead", submission.lead(), "title", submission.title(), "session",
					submission.session(), "size", submission.size().name(), "at", GraphInstant.stored(at)))
			.run();
	}

	/** Adds a part to one that is held. */
	void add(Submission submission, SubmissionPart part) {
		this.neo4j.query(ADD_PART)
			.bindAll(Map.of("submission", submission.id(), "id", part.id(), "theme", part.theme(), "organization",
					part.organization(), "budget", part.budget(), "position", submission.parts().size()))
			.run();
	}

	/** Adds a text: two of the same number are not stored. */
	void add(SubmissionPart part, PartVersion version) {
		this.neo4j.query(ADD_VERSION)
			.bindAll(Map.of("part", part.id(), "id", part.id() + "-" + version.number(), "number", version.number(),
					"text", version.text(), "by", version.savedBy(), "at", GraphInstant.stored(version.savedAt())))
			.run();
	}

	private List<Submission> read(String organization, @Nullable String id) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("organization", organization);
		values.put("id", id);
		return List.copyOf(this.neo4j.query(LIST)
			.bindAll(values)
			.fetchAs(Submission.class)
			.mappedBy((types, row) -> submission(row))
			.all());
	}

	private static Submission submission(Record row) {
		Value node = row.get("submission");
		String lead = node.get("lead").asString();
		return new Submission(node.get("id").asString(), lead, node.get("title").asString(),
				node.get("session").asString(), SubmissionSize.valueOf(node.get("size").asString()),
				row.get("parts").asList((part) -> part(part, lead)));
	}

	private static SubmissionPart part(Value map, String lead) {
		Value node = map.get("part");
		List<PartVersion> versions = map.get("versions")
			.asList(Submissions::version)
			.stream()
			.sorted(Comparator.comparingInt(PartVersion::number))
			.toList();
		return new SubmissionPart(node.get("id").asString(), lead, map.get("theme").asString(),
				node.get("organization").asString(), node.get("budget").asInt(), versions);
	}

	private static PartVersion version(Value node) {
		return new PartVersion(node.get("number").asInt(), node.get("text").asString(), node.get("savedBy").asString(),
				GraphInstant.read(node.get("savedAt")));
	}

}
