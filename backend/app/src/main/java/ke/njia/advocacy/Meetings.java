package ke.njia.advocacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.Role;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Meetings as stored. What was said is sealed, each with a key of its own: it was told in
 * confidence, and words about people get into it.
 */
@Component
class Meetings {

	private static final String LABEL = "MissionMeeting";

	private static final String LIST = """
			MATCH (g:MissionMeeting {organization: $organization})-[:WITH]->(m:Mission)
			WHERE $id = '' OR g.id = $id
			RETURN g AS meeting, m.id AS mission,
			       COLLECT { MATCH (g)-[s:SAID]->(a:Ask)
			         RETURN {ask: a.id, version: s.version, stance: s.stance} ORDER BY a.id } AS answers
			ORDER BY g.heldOn DESC, g.recordedAt DESC
			""";

	private static final String ADD = """
			MERGE (m:Mission {id: $mission})
			CREATE (g:MissionMeeting)-[:WITH]->(m)
			SET g = $meeting
			WITH g
			UNWIND $answers AS answer
			MATCH (a:Ask {id: answer.ask})
			CREATE (g)-[:SAID {version: answer.version, stance: answer.stance}]->(a)
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	Meetings(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Those of an organization, the newest first. */
	List<MissionMeeting> list(String organization) {
		return read(organization, "");
	}

	Optional<MissionMeeting> find(String id, String organization) {
		return read(organization, id).stream().findFirst();
	}

	/** Stores one; its key is on the disk before. */
	void add(MissionMeeting meeting) {
		String key = RandomId.next();
		this.seals.prepare(key, meeting.organization());
		Map<String, Object> properties = Map.of("id", meeting.id(), "organization", meeting.organization(), "key", key,
				"heldOn", meeting.heldOn(), "ours", meeting.ours().stream().map(Role::name).sorted().toList(),
				"recordedBy", meeting.recordedBy(), "recordedAt", GraphInstant.stored(meeting.recordedAt()),
				SealedPlace.PROPERTY,
				this.seals.seal(place(key, meeting.organization(), meeting.id()), meeting.words()));
		List<Map<String, Object>> answers = meeting.answers()
			.stream()
			.map((answer) -> Map.<String, Object>of("ask", answer.ask(), "version", answer.version(), "stance",
					answer.stance().name()))
			.toList();
		this.neo4j.query(ADD)
			.bindAll(Map.of("mission", meeting.mission(), "meeting", properties, "answers", answers))
			.run();
	}

	private List<MissionMeeting> read(String organization, String id) {
		return this.neo4j.query(LIST)
			.bindAll(Map.of("organization", organization, "id", id))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.ifReadable(row.get("meeting").get("id").asString(), () -> meeting(row))
				.stream())
			.toList();
	}

	private MissionMeeting meeting(Record row) {
		Value node = row.get("meeting");
		String id = node.get("id").asString();
		String organization = node.get("organization").asString();
		MeetingWords words = this.seals.open(place(node.get("key").asString(), organization, id),
				node.get(SealedPlace.PROPERTY).asByteArray(), MeetingWords.class);
		Set<Role> ours = node.get("ours")
			.asList(Value::asString)
			.stream()
			.map(Role::valueOf)
			.collect(Collectors.toUnmodifiableSet());
		return new MissionMeeting(id, organization, row.get("mission").asString(), node.get("heldOn").asLocalDate(),
				ours, words, row.get("answers").asList(Meetings::answer), node.get("recordedBy").asString(),
				GraphInstant.read(node.get("recordedAt")));
	}

	private static MeetingAnswer answer(Value map) {
		return new MeetingAnswer(map.get("ask").asString(), map.get("version").asInt(),
				MissionStance.valueOf(map.get("stance").asString()));
	}

	private static SealedPlace place(String key, String organization, String id) {
		return new SealedPlace(key, organization, LABEL, id);
	}

}
