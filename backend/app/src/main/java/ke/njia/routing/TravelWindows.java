package ke.njia.routing;

import java.time.Instant;
import java.time.LocalTime;
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
 * The travel windows stored. One that was ended stays: why somebody waited until morning
 * must be found later.
 */
@Component
class TravelWindows {

	private static final String LIST = """
			MATCH (w:TravelWindow)
			WHERE w.setAt <= $now AND (w.endedAt IS NULL OR w.endedAt > $now) AND (w.until IS NULL OR w.until > $now)
			RETURN w AS window
			ORDER BY w.county, w.from, w.id
			""";

	private static final String FIND = """
			MATCH (w:TravelWindow {id: $id})
			RETURN w AS window
			""";

	private static final String ADD = """
			CREATE (w:TravelWindow)
			SET w = $window
			""";

	private static final String HOLD = """
			MATCH (w:TravelWindow {id: $id})
			SET w.lockedAt = datetime()
			""";

	private static final String END = """
			MATCH (w:TravelWindow {id: $id})
			SET w.endedAt = coalesce(w.endedAt, $now)
			""";

	private final Neo4jClient neo4j;

	TravelWindows(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Those that held at that moment or were to, as was known then. */
	List<TravelWindow> list(Instant now) {
		return List.copyOf(this.neo4j.query(LIST)
			.bind(GraphInstant.stored(now))
			.to("now")
			.fetchAs(TravelWindow.class)
			.mappedBy((types, row) -> window(row))
			.all());
	}

	Optional<TravelWindow> find(String id) {
		return this.neo4j.query(FIND)
			.bind(id)
			.to("id")
			.fetchAs(TravelWindow.class)
			.mappedBy((types, row) -> window(row))
			.one();
	}

	void add(TravelWindow window, String by) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", window.id());
		properties.put("county", window.county());
		properties.put("kind", window.kind().name());
		properties.put("from", GraphInstant.stored(window.from()));
		properties.put("until", GraphInstant.storedOrNull(window.until()));
		properties.put("dailyFrom", text(window.dailyFrom()));
		properties.put("dailyTo", text(window.dailyTo()));
		properties.put("reason", window.reason());
		properties.put("setAt", GraphInstant.stored(window.setAt()));
		properties.put("setBy", by);
		this.neo4j.query(ADD).bind(properties).to("window").run();
	}

	/** Ends a window; it is held first, so that it ends once. */
	void end(String id, Instant now) {
		this.neo4j.query(HOLD).bind(id).to("id").run();
		this.neo4j.query(END).bindAll(Map.of("id", id, "now", GraphInstant.stored(now))).run();
	}

	private static TravelWindow window(Record row) {
		Value node = row.get("window");
		return new TravelWindow(node.get("id").asString(), node.get("county").asInt(),
				TravelWindow.Kind.valueOf(node.get("kind").asString()), GraphInstant.read(node.get("from")),
				GraphInstant.readOrNull(node.get("until")), time(node.get("dailyFrom")), time(node.get("dailyTo")),
				node.get("reason").asString(), GraphInstant.read(node.get("setAt")));
	}

	private static @Nullable String text(@Nullable LocalTime time) {
		return (time != null) ? time.toString() : null;
	}

	private static @Nullable LocalTime time(Value value) {
		return value.isNull() ? null : LocalTime.parse(value.asString());
	}

}
