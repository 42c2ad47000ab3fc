package ke.njia.safehouses;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The ways stored: one for each house, sealed with a key of its own that the key of the
 * house's organization wraps. Every writing takes a new key and ends the older one, so
 * that a way that was replaced or removed is gone from every copy too.
 */
@Component
class Ways {

	/** Makes the line of a house or holds the one that is there, until the commit. */
	private static final String HOLD = """
			MERGE (w:WayToHouse {house: $house})
			SET w.organization = $organization, w.lockedAt = datetime()
			""";

	private static final String FIND = """
			MATCH (w:WayToHouse {house: $house, organization: $organization})
			RETURN w AS way
			""";

	private static final String WRITE = """
			MATCH (w:WayToHouse {house: $house})
			SET w.ended = coalesce(w.ended, []) + [key IN [w.key] WHERE key IS NOT NULL]
			SET w.key = $key, w.sealed = $sealed, w.writtenAt = $at
			""";

	private static final String REMOVE = """
			MATCH (w:WayToHouse {house: $house})
			SET w.ended = coalesce(w.ended, []) + [key IN [w.key] WHERE key IS NOT NULL]
			REMOVE w.key, w.sealed, w.writtenAt
			""";

	private static final String ENDED = "MATCH (w:WayToHouse) UNWIND coalesce(w.ended, []) AS key RETURN key";

	private static final String FORGET_DIGESTS = """
			MATCH (k:IdempotencyKey {result: $key})
			SET k.input = ''
			""";

	private static final String KNOWN = """
			MATCH (w:WayToHouse {house: $house})
			RETURN count(w) > 0
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	Ways(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Whether something was ever written for a house, even if it was removed since. */
	boolean isKnown(String house) {
		return this.neo4j.query(KNOWN).bind(house).to("house").fetchAs(Boolean.class).one().orElse(false);
	}

	/** The way to a house, if it has written one. */
	Optional<Way> find(SafeHouse house) {
		return line(house).filter((line) -> !line.get("key").isNull())
			.flatMap((line) -> SealFailure.unlessErased(() -> this.seals.open(place(house, line.get("key").asString()),
					line.get(SealedPlace.PROPERTY).asByteArray(), Way.class)));
	}

	/** When the way to a house was written, if it was. */
	Optional<Instant> writtenAt(SafeHouse house) {
		return line(house).map((line) -> line.get("writtenAt")).filter((at) -> !at.isNull()).map(GraphInstant::read);
	}

	/**
	 * The identifier of the key of a house's way, whose line is held until the commit.
	 */
	Optional<String> hold(SafeHouse house) {
		this.neo4j.query(HOLD).bindAll(Map.of("house", house.id(), "organization", house.organization())).run();
		return line(house).map((line) -> line.get("key")).filter((key) -> !key.isNull()).map(Value::asString);
	}

	/**
	 * Writes the way to a house that the caller holds; its key is on the disk before.
	 * @return the identifier of its key
	 */
	String write(SafeHouse house, Way way, Instant at) {
		String key = RandomId.next();
		this.seals.prepare(key, house.organization());
		this.neo4j.query(WRITE)
			.bindAll(Map.of("house", house.id(), "key", key, "sealed", this.seals.seal(place(house, key), way), "at",
					GraphInstant.stored(at)))
			.run();
		return key;
	}

	/** Removes the way to a house that the caller holds. */
	void remove(SafeHouse house) {
		this.neo4j.query(REMOVE).bind(house.id()).to("house").run();
	}

	/** Forgets the digest of what was written under that key. */
	void forgetDigest(String key) {
		this.neo4j.query(FORGET_DIGESTS).bind(key).to("key").run();
	}

	/** Ends the key of a way that is not stored any more, after the commit. */
	void destroy(String key) {
		this.seals.destroy(key);
	}

	/** Keys of the ways that were replaced or removed. */
	Collection<String> listEnded() {
		return this.neo4j.query(ENDED).fetchAs(String.class).all();
	}

	private Optional<Value> line(SafeHouse house) {
		return this.neo4j.query(FIND)
			.bindAll(Map.of("house", house.id(), "organization", house.organization()))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.one()
			.map((row) -> row.get("way"));
	}

	private static SealedPlace place(SafeHouse house, String key) {
		return new SealedPlace(key, house.organization(), "WayToHouse", house.id());
	}

}
