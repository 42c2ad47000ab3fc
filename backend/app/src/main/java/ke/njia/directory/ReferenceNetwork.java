package ke.njia.directory;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ke.njia.vocabulary.ReferenceFile;
import ke.njia.vocabulary.ReferenceLoad;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Loads the reference network into the graph when its files, or the way they are stored,
 * are new. What left the files is retired, not deleted: a referral may still name it. A
 * capacity told later than the file says is kept.
 */
@Component
class ReferenceNetwork {

	static final String ID = "directory";

	private static final int BATCH = 500;

	private final Neo4jClient neo4j;

	private final ReferenceLoad load;

	private final Clock clock;

	/**
	 * @param vocabulary asked for so that its words are there to point at
	 */
	ReferenceNetwork(Neo4jClient neo4j, ReferenceLoad load, Clock clock,
			@SuppressWarnings("unused") Vocabulary vocabulary) {
		this.neo4j = neo4j;
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
		return this.load.once(ID, files, this::store);
	}

	/** The revision goes first: it is the lock every change of the network takes. */
	private void store(String digest) {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		run(CypherFile.BUMP_REVISION, Map.of());
		run(CypherFile.MARK_WHOLE, Map.of());
		run(CypherFile.CLEAR_NODES, Map.of());
		run(CypherFile.CLEAR_EDGES, Map.of());
		for (ReferenceTable table : ReferenceTable.values()) {
			batches(table.rows())
				.forEach((batch) -> run(table.statement(), Map.of("rows", batch, "digest", digest, "now", now)));
		}
		run(CypherFile.RETIRE, Map.of("digest", digest));
	}

	private void run(CypherFile statement, Map<String, Object> parameters) {
		this.neo4j.query(statement.text()).bindAll(parameters).run();
	}

	private static List<List<Map<String, Object>>> batches(List<Map<String, Object>> rows) {
		return IntStream.iterate(0, (from) -> from < rows.size(), (from) -> from + BATCH)
			.mapToObj((from) -> rows.subList(from, Math.min(from + BATCH, rows.size())))
			.toList();
	}

}
