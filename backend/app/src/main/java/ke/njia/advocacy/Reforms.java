package ke.njia.advocacy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reforms as stored, with every stage they came to.
 */
@Component
class Reforms {

	private static final String LIST = """
			MATCH (f:Reform)
			WHERE $id = '' OR f.id = $id
			RETURN f AS reform,
			  COLLECT { MATCH (f)-[:ABOUT]->(t:UprTheme) RETURN t.code ORDER BY t.code } AS themes,
			  COLLECT { MATCH (f)-[:WOULD_FULFIL]->(r:Recommendation) RETURN r.id ORDER BY r.id } AS recommendations,
			  COLLECT { MATCH (s:ReformStep)-[:OF]->(f) RETURN s ORDER BY s.number } AS steps
			ORDER BY f.startedAt DESC, f.id
			""";

	private static final String HOLD = """
			MATCH (f:Reform {id: $id})
			SET f.lockedAt = datetime()
			""";

	private static final String ADD = """
			CREATE (f:Reform {id: $id, kind: $kind, title: $title, lead: $lead, startedAt: $at})
			WITH f
			CALL (f) {
			  UNWIND $themes AS theme
			  MERGE (t:UprTheme {code: theme})
			  CREATE (f)-[:ABOUT]->(t)
			}
			CALL (f) {
			  UNWIND $recommendations AS recommendation
			  MATCH (r:Recommendation {id: recommendation})
			  CREATE (f)-[:WOULD_FULFIL]->(r)
			}
			""";

	private static final String ADD_STEP = """
			MATCH (f:Reform {id: $reform})
			SET f.nextWords = $nextWords, f.nextOn = $nextOn
			CREATE (s:ReformStep)-[:OF]->(f)
			SET s = $step
			""";

	private final Neo4jClient neo4j;

	Reforms(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** All of them, the one put down last first. */
	List<Reform> list() {
		return read("");
	}

	Optional<Reform> find(String id) {
		return id.isEmpty() ? Optional.empty() : read(id).stream().findFirst();
	}

	/** The same, held until the caller's transaction ends. */
	Optional<Reform> hold(String id) {
		this.neo4j.query(HOLD).bind(id).to("id").run();
		return find(id);
	}

	void add(String id, NewReform reform, Instant at) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("id", id, "kind", reform.kind().name(), "title", reform.title(), "lead", reform.lead(),
					"themes", reform.themes(), "recommendations", reform.recommendations(), "at",
					GraphInstant.stored(at)))
			.run();
	}

	/** Adds a step and what comes next to one that is held. */
	void add(String reform, int number, ReformStep step, @Nullable NextStep next, Actor actor) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("reform", reform);
		values.put("nextWords", (next != null) ? next.words() : null);
		values.put("nextOn", (next != null) ? next.on() : null);
		values.put("step",
				Map.of("id", reform + "-" + number, "number", number, "stage", step.stage().name(), "since",
						step.since(), "source", step.source(), "organization", actor.organization(), "recordedBy",
						actor.subject(), "recordedAt", GraphInstant.stored(step.recordedAt())));
		this.neo4j.query(ADD_STEP).bindAll(values).run();
	}

	private List<Reform> read(String id) {
		return List.copyOf(this.neo4j.query(LIST)
			.bind(id)
			.to("id")
			.fetchAs(Reform.class)
			.mappedBy((types, row) -> reform(row))
			.all());
	}

	private static Reform reform(Record row) {
		Value node = row.get("reform");
		Value next = node.get("nextWords");
		return new Reform(node.get("id").asString(), ReformKind.valueOf(node.get("kind").asString()),
				node.get("title").asString(), node.get("lead").asString(), row.get("themes").asList(Value::asString),
				row.get("recommendations").asList(Value::asString),
				next.isNull() ? null : new NextStep(next.asString(), node.get("nextOn").asLocalDate()),
				row.get("steps").asList(Reforms::step));
	}

	private static ReformStep step(Value node) {
		return new ReformStep(ReformStage.valueOf(node.get("stage").asString()), node.get("since").asLocalDate(),
				node.get("source").asString(), GraphInstant.read(node.get("recordedAt")));
	}

}
