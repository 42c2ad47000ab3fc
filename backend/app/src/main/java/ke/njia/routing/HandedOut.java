package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import ke.njia.directory.Capacity;
import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.InputDigest;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Which places referrals hold or have used, as they stand in the record: each under a
 * mark.
 */
@Component
class HandedOut {

	/** Longer than any telling is relied on. */
	private static final Duration LOOKED_BACK = Capacity.HALF_LIFE.multipliedBy(4);

	private static final String LOCK = """
			UNWIND $ids AS id
			MERGE (l:CapacityLock {id: id})
			SET l.lockedAt = datetime()
			""";

	private static final String LIST = """
			MATCH (r:Referral)
			WHERE r.status IN ['REQUESTED', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'] AND r.holds IS NOT NULL
			  AND r.sentAt <= $until AND (r.status IN ['REQUESTED', 'RECEIVED'] OR r.answeredAt > $since)
			  AND NOT EXISTS { (r)-[:FOR]->(:CaseFile {id: $except}) }
			UNWIND r.holds AS place
			RETURN place, CASE WHEN r.status IN ['REQUESTED', 'RECEIVED'] THEN null ELSE r.answeredAt END AS takenOnAt
			""";

	private final Neo4jClient neo4j;

	private final InputDigest digest;

	HandedOut(Neo4jClient neo4j, InputDigest digest) {
		this.neo4j = neo4j;
		this.digest = digest;
	}

	/**
	 * What stands on a referral of a place: it can be compared, and does not tell whoever
	 * reads the database which kind of help is asked for.
	 */
	String mark(String place) {
		return this.digest.of("capacity-hold|" + place);
	}

	/** Locks places until the caller's transaction ends, always in the same order. */
	void lock(Collection<String> places) {
		List<String> marks = places.stream().distinct().map(this::mark).sorted().toList();
		if (!marks.isEmpty()) {
			this.neo4j.query(LOCK).bind(marks).to("ids").run();
		}
	}

	/**
	 * What was handed out, but for one case.
	 * @param until when the last one was sent that is looked at
	 */
	List<Row> list(String exceptCaseFile, Instant now, Instant until) {
		return List.copyOf(this.neo4j.query(LIST)
			.bindAll(Map.of("except", exceptCaseFile, "until", GraphInstant.stored(until), "since",
					GraphInstant.stored(now.minus(LOOKED_BACK))))
			.fetchAs(Row.class)
			.mappedBy((types, row) -> Row.of(row))
			.all());
	}

	/**
	 * A place handed out.
	 *
	 * @param place its mark
	 * @param takenOnAt when it was taken on; null while a request waits for an answer
	 */
	record Row(String place, @Nullable Instant takenOnAt) {

		static Row of(Record row) {
			return new Row(row.get("place").asString(), GraphInstant.readOrNull(row.get("takenOnAt")));
		}

	}

}
