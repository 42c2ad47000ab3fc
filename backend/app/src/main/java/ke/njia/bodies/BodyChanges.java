package ke.njia.bodies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What administrators set about bodies: which are closed.
 */
@Component
class BodyChanges {

	private static final String HOLD = """
			MERGE (b:AppealBody {id: $id})
			SET b.lockedAt = datetime()
			""";

	private static final String LIST = """
			MATCH (c:BodyChange)-[:OF]->(b:AppealBody)
			RETURN c AS change, b.id AS body
			ORDER BY body, c.version DESC
			""";

	private static final String ADD = """
			MATCH (b:AppealBody {id: $body})
			CREATE (c:BodyChange)-[:OF]->(b)
			SET c = $change
			""";

	private final Neo4jClient neo4j;

	BodyChanges(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Holds a body until the caller's transaction ends. */
	void hold(String body) {
		this.neo4j.query(HOLD).bind(body).to("id").run();
	}

	/** All changes of all bodies, those of one body together, the newest first. */
	List<BodyChange> list() {
		return List
			.copyOf(this.neo4j.query(LIST).fetchAs(BodyChange.class).mappedBy((types, row) -> change(row)).all());
	}

	/** The newest change of each body. */
	Map<String, BodyChange> newest() {
		return list().stream().collect(Collectors.toMap(BodyChange::bodyId, Function.identity(), (one, older) -> one));
	}

	Optional<BodyChange> newest(String body) {
		return Optional.ofNullable(newest().get(body));
	}

	/** Puts a change down; the caller holds the body. */
	void add(BodyChange change) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", change.bodyId() + "." + change.version());
		properties.put("version", change.version());
		properties.put("active", change.active());
		properties.put("reason", (change.reason() != null) ? change.reason().name() : null);
		properties.put("changedBy", change.changedBy());
		properties.put("changedAt", GraphInstant.stored(change.changedAt()));
		this.neo4j.query(ADD).bindAll(Map.of("body", change.bodyId(), "change", properties)).run();
	}

	private static BodyChange change(Record row) {
		Value node = row.get("change");
		Value reason = node.get("reason");
		return new BodyChange(row.get("body").asString(), node.get("version").asInt(), node.get("active").asBoolean(),
				reason.isNull() ? null : BodyClosedReason.valueOf(reason.asString()), node.get("changedBy").asString(),
				GraphInstant.read(node.get("changedAt")));
	}

}
