package ke.njia.exchange.imports;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An import and how far it is.
 *
 * @param id its identifier
 * @param kind what kind of file
 * @param register the register the keys belong to
 * @param dryRun whether nothing is stored
 * @param status how it stands
 * @param rows rows of the file
 * @param done rows dealt with
 * @param results how many of the rows dealt with ended in which way
 * @param notes how many of them had which note
 * @param startedAt when it began, or went on after an interruption
 * @param finishedAt when it ended; null before
 */
public record ImportRun(String id, ImportKind kind, String register, boolean dryRun, Status status, long rows,
		long done, Map<RowResult, Long> results, Map<String, Long> notes, Instant startedAt,
		@Nullable Instant finishedAt) {

	public ImportRun {
		results = Map.copyOf(results);
		notes = Map.copyOf(notes);
	}

	/** How an import stands. */
	public enum Status {

		/** At work. */
		RUNNING,

		/** All rows are dealt with. */
		FINISHED,

		/** It stopped; the same file brought in once more goes on where it stopped. */
		INTERRUPTED

	}

}
