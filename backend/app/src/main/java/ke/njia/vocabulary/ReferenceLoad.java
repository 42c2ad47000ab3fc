package ke.njia.vocabulary;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import ke.njia.kernel.Sha256;
import ke.njia.kernel.UnitOfWork;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Loads sets of reference files into the graph, each content once. A start with unchanged
 * files costs one indexed read. Of several portals that start together one loads; the
 * others wait at the lock it holds and then see that nothing is left to do.
 */
@Component
public class ReferenceLoad {

	private static final String DIGEST = """
			MATCH (l:ReferenceLoad {id: $id})
			RETURN l.digest AS digest
			""";

	private static final String LOCK = """
			MERGE (l:ReferenceLoad {id: $id})
			SET l.lockedAt = datetime()
			RETURN l.digest AS digest
			""";

	private static final String DONE = """
			MATCH (l:ReferenceLoad {id: $id})
			SET l.digest = $digest, l.loadedAt = datetime()
			""";

	/** A first load took over fifteen seconds on a busy machine; nobody waits for it. */
	private static final Duration LONGEST = Duration.ofMinutes(5);

	private final Neo4jClient neo4j;

	private final UnitOfWork work;

	ReferenceLoad(Neo4jClient neo4j, UnitOfWork work) {
		this.neo4j = neo4j;
		this.work = work;
	}

	/**
	 * Runs the load in one transaction, unless exactly these files were loaded before.
	 * @param id what the files are together, such as {@code vocabulary}
	 * @param files everything the load reads
	 * @param load stores it; given the digest of the files
	 * @return whether the load ran
	 */
	public boolean once(String id, List<ReferenceFile> files, Loader load) {
		String digest = digest(files);
		if (find(DIGEST, id).filter(digest::equals).isPresent()) {
			return false;
		}
		return this.work.within(LONGEST).perform(() -> {
			if (find(LOCK, id).filter(digest::equals).isPresent()) {
				return false;
			}
			load.load(digest);
			this.neo4j.query(DONE).bindAll(Map.of("id", id, "digest", digest)).run();
			return true;
		});
	}

	private Optional<String> find(String query, String id) {
		return this.neo4j.query(query)
			.bind(id)
			.to("id")
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("digest").asString(""))
			.one();
	}

	static String digest(List<ReferenceFile> files) {
		return Sha256.of(files.stream()
			.flatMap((file) -> Stream.of(file.name(), Sha256.of(file.bytes())))
			.toArray(String[]::new));
	}

	/** Stores one content of the files. */
	@FunctionalInterface
	public interface Loader {

		/**
		 * Runs inside the transaction of the load; may run again after a deadlock.
		 * @param digest SHA-256 of the files, hexadecimal
		 */
		void load(String digest);

	}

}
