package ke.njia.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;
import ke.njia.vocabulary.ReferenceFile;
import ke.njia.vocabulary.ReferenceLoad;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Loads the reference network when its files, or the way they are stored, are new:
 * through the same door as every other register, so what a partner set by hand is kept.
 * What left the files is retired or ended, not deleted: a referral may still name it.
 * Rows of other registers are left alone.
 */
@Component
class ReferenceNetwork {

	static final String ID = "directory";

	private final Neo4jClient neo4j;

	private final NetworkWriter writer;

	private final ReferenceLoad load;

	private final Clock clock;

	/**
	 * @param vocabulary asked for so that its words are there to point at
	 */
	ReferenceNetwork(Neo4jClient neo4j, NetworkWriter writer, ReferenceLoad load, Clock clock,
			@SuppressWarnings("unused") Vocabulary vocabulary) {
		this.neo4j = neo4j;
		this.writer = writer;
		this.load = load;
		this.clock = clock;
		loadOnce();
	}

	/** Loads the files unless they are loaded already; whether they were. */
	boolean loadOnce() {
		List<ReferenceFile> files = Stream
			.concat(Arrays.stream(ReferenceTable.values()).map(ReferenceTable::file),
					Arrays.stream(CypherFile.values()).map(CypherFile::asFile))
			.toList();
		return this.load.once(ID, files, (digest) -> store());
	}

	private void store() {
		Instant now = this.clock.instant();
		Provenance by = Provenance.imported(Actor.portal("", now), ReferenceEntries.REGISTER, now);
		List<NetworkEntry> entries = new ArrayList<>(new ReferenceEntries(now).list());
		Set<String> ids = entries.stream().map(NetworkEntry::id).collect(Collectors.toSet());
		left(ids, now).forEach(entries::add);
		for (EntryResult result : this.writer.apply(entries, by)) {
			if (result.kind() == EntryResult.Kind.REFUSED) {
				throw new IllegalStateException(
						"Reference network: %s cannot be stored: %s.".formatted(result.id(), result.faults()));
			}
		}
	}

	/** What an earlier load brought and the files no longer have. */
	private List<Correction> left(Set<String> ids, Instant now) {
		Collection<Map<String, Object>> rows = this.neo4j.query(CypherFile.LIST_REFERENCE.text()).fetch().all();
		return rows.stream()
			.filter((row) -> !ids.contains(String.valueOf(row.get("id"))))
			.map((row) -> gone(EntryType.valueOf(String.valueOf(row.get("type"))), String.valueOf(row.get("id")), now))
			.toList();
	}

	private static Correction gone(EntryType type, String id, Instant now) {
		return switch (type) {
			case AGREEMENT -> Correction.of(type, id).with("validTo", now);
			case CONFLICT -> Correction.of(type, id).with("endedAt", now);
			default -> Correction.retired(type, id, true);
		};
	}

}
