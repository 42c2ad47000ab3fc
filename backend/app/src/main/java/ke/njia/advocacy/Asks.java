package ke.njia.advocacy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.RandomId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks as stored: each wording, and each word of what became of it, a node.
 */
@Component
class Asks {

	private static final String RETURN = """
			WHERE a.organization = $organization AND ($id IS NULL OR a.id = $id)
			MATCH (a)-[:ABOUT]->(t:UprTheme)
			RETURN a AS ask, t.code AS theme, [(a)-[:FOLLOWS]->(r:Recommendation) | r.id] AS follows,
			       [(v:AskVersion)-[:OF]->(a) | v] AS versions,
			       COLLECT { MATCH (u:AskUptake)-[:OF]->(a)
			         MATCH (u)-[:BY]->(m:Mission)
			         OPTIONAL MATCH (u)-[:MADE]->(r:Recommendation)
			         RETURN {mission: m.id, taken: u.taken, recommendation: r.id, at: u.recordedAt}
			         ORDER BY u.recordedAt } AS uptakes
			ORDER BY a.startedAt DESC, a.id
			""";

	private static final String FIND = "MATCH (a:Ask)\n" + RETURN;

	private static final String HOLD = """
			MATCH (a:Ask {id: $id})
			WHERE a.organization = $organization
			SET a.lockedAt = datetime()
			""";

	private static final String ADD = """
			MERGE (t:UprTheme {code: $theme})
			CREATE (a:Ask {id: $id, organization: $organization, startedAt: $at})-[:ABOUT]->(t)
			WITH a
			MATCH (r:Recommendation {id: $recommendation})
			CREATE (a)-[:FOLLOWS]->(r)
			""";

	private static final String ADD_VERSION = """
			MATCH (a:Ask {id: $ask})
			CREATE (:AskVersion {id: $id, number: $number, words: $words, savedBy: $by, savedAt: $at})-[:OF]->(a)
			""";

	private static final String ADD_UPTAKE = """
			MATCH (a:Ask {id: $ask})
			MERGE (m:Mission {id: $mission})
			CREATE (u:AskUptake {id: $id, taken: $taken, recordedBy: $by, recordedAt: $at})-[:OF]->(a)
			CREATE (u)-[:BY]->(m)
			WITH u
			MATCH (r:Recommendation {id: $recommendation})
			CREATE (u)-[:MADE]->(r)
			""";

	private final Neo4jClient neo4j;

	Asks(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Those of an organization, the one started last first. */
	List<Ask> list(String organization) {
		return read(organization, null);
	}

	Optional<Ask> find(String id, String organization) {
		return read(organization, id).stream().findFirst();
	}

	/** The same, held until the caller's transaction ends. */
	Optional<Ask> hold(String id, String organization) {
		this.neo4j.query(HOLD).bindAll(Map.of("id", id, "organization", organization)).run();
		return find(id, organization);
	}

	/** Stores one with its first wording. */
	void add(Ask ask) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("id", ask.id());
		values.put("organization", ask.organization());
		values.put("theme", ask.theme());
		values.put("at", GraphInstant.stored(ask.current().savedAt()));
		values.put("recommendation", ask.recommendation());
		this.neo4j.query(ADD).bindAll(values).run();
		add(ask.id(), ask.current());
	}

	/** Stores one more wording: two of the same number are not stored. */
	void add(String ask, AskVersion version) {
		this.neo4j.query(ADD_VERSION)
			.bindAll(Map.of("ask", ask, "id", ask + "-" + version.number(), "number", version.number(), "words",
					version.words(), "by", version.savedBy(), "at", GraphInstant.stored(version.savedAt())))
			.run();
	}

	/** Stores what became of one. */
	void add(String ask, AskUptake uptake, String by) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("ask", ask);
		values.put("id", RandomId.next());
		values.put("mission", uptake.mission());
		values.put("taken", uptake.taken());
		values.put("recommendation", uptake.recommendation());
		values.put("by", by);
		values.put("at", GraphInstant.stored(uptake.recordedAt()));
		this.neo4j.query(ADD_UPTAKE).bindAll(values).run();
	}

	private List<Ask> read(String organization, @Nullable String id) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("organization", organization);
		values.put("id", id);
		return List
			.copyOf(this.neo4j.query(FIND).bindAll(values).fetchAs(Ask.class).mappedBy((types, row) -> ask(row)).all());
	}

	private static Ask ask(Record row) {
		Value node = row.get("ask");
		List<AskVersion> versions = row.get("versions")
			.asList(Asks::version)
			.stream()
			.sorted(Comparator.comparingInt(AskVersion::number))
			.toList();
		return new Ask(node.get("id").asString(), node.get("organization").asString(), row.get("theme").asString(),
				row.get("follows").asList(Value::asString).stream().findFirst().orElse(null), versions,
				row.get("uptakes").asList(Asks::uptake));
	}

	private static AskVersion version(Value node) {
		return new AskVersion(node.get("number").asInt(), node.get("words").asString(), node.get("savedBy").asString(),
				GraphInstant.read(node.get("savedAt")));
	}

	private static AskUptake uptake(Value map) {
		return new AskUptake(map.get("mission").asString(), map.get("taken").asBoolean(),
				map.get("recommendation").asString(null), GraphInstant.read(map.get("at")));
	}

}
