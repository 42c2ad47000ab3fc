package ke.njia.advocacy;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import ke.njia.kernel.Actor;
import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The permanent missions: those that people saved, and rows of the reference file that
 * nobody has changed. A node without a revision only says that a meeting or an uptake
 * names the row.
 */
@Component
class Missions {

	private static final Comparator<Mission> ORDER = Comparator.comparing(Mission::state)
		.thenComparing(Mission::place)
		.thenComparing(Mission::id);

	private static final String HOLD = """
			MERGE (g:MissionRegister {id: 'missions'})
			SET g.lockedAt = datetime()
			""";

	private static final String SAVED = """
			MATCH (m:Mission)
			WHERE m.revision IS NOT NULL
			RETURN m AS mission
			""";

	private static final String SAVE = """
			MERGE (m:Mission {id: $id})
			SET m += $told
			""";

	private final Neo4jClient neo4j;

	private final ReferenceMissions reference;

	Missions(Neo4jClient neo4j, ReferenceMissions reference) {
		this.neo4j = neo4j;
		this.reference = reference;
	}

	/** All of them, by State and place. */
	List<Mission> list() {
		return byId().values().stream().sorted(ORDER).toList();
	}

	/** Those that can be asked, by State and place. */
	List<Mission> open() {
		return list().stream().filter(Mission::open).toList();
	}

	Optional<Mission> find(String id) {
		return Optional.ofNullable(byId().get(id));
	}

	/** Each that is named, in the order of the names; many are asked once. */
	List<Mission> named(List<String> ids) {
		Map<String, Mission> known = byId();
		return ids.stream().map((id) -> known.getOrDefault(id, Mission.unknown(id))).toList();
	}

	/** One that can be asked, or why not. */
	Outcome<Mission> asked(String id) {
		return find(id)
			.<Outcome<Mission>>map((mission) -> mission.open() ? Outcome.done(mission)
					: Outcome.refused(UserError.invalid("open-mission", "mission")))
			.orElseGet(() -> Outcome.refused(UserError.notFound("mission")));
	}

	/** Holds them all until the caller's transaction ends. */
	void hold() {
		this.neo4j.query(HOLD).run();
	}

	/** Stores one while all are held. */
	void save(Mission mission, Actor actor, Instant at) {
		Map<String, @Nullable Object> told = new HashMap<>();
		told.put("state", mission.state());
		told.put("name", mission.name());
		told.put("place", mission.place());
		told.put("contact", mission.contact());
		told.put("source", mission.source());
		told.put("revision", mission.revision());
		told.put("openAt", mission.open() ? mission.seat() : null);
		told.put("organization", actor.organization());
		told.put("savedBy", actor.subject());
		told.put("savedAt", GraphInstant.stored(at));
		this.neo4j.query(SAVE).bindAll(Map.of("id", mission.id(), "told", told)).run();
	}

	private Map<String, Mission> byId() {
		Map<String, Mission> all = new TreeMap<>();
		this.reference.list().forEach((mission) -> all.put(mission.id(), mission));
		saved().forEach((mission) -> all.put(mission.id(), mission));
		return all;
	}

	private Collection<Mission> saved() {
		return this.neo4j.query(SAVED)
			.fetchAs(Mission.class)
			.mappedBy((types, row) -> mission(row.get("mission")))
			.all();
	}

	private static Mission mission(Value node) {
		return new Mission(node.get("id").asString(), node.get("state").asString(), node.get("name").asString(),
				node.get("place").asString(), node.get("contact").asString(), node.get("source").asString(),
				node.get("revision").asInt(), !node.get("openAt").isNull());
	}

}
