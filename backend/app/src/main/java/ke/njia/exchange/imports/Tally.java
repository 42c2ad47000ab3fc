package ke.njia.exchange.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is counted of an import.
 */
final class Tally {

	private long done;

	private final Map<RowResult, Long> results = new EnumMap<>(RowResult.class);

	private final Map<String, Long> notes = new TreeMap<>();

	Tally(ImportRun run) {
		this.done = run.done();
		this.results.putAll(run.results());
		this.notes.putAll(run.notes());
	}

	/** The same, so that a batch that is tried again is counted once. */
	Tally(Tally other) {
		this.done = other.done;
		this.results.putAll(other.results);
		this.notes.putAll(other.notes);
	}

	Tally count(List<ReportRow> rows) {
		rows.forEach((row) -> {
			this.results.merge(row.result(), 1L, Long::sum);
			row.notes()
				.stream()
				.map((note) -> note.code().name())
				.distinct()
				.forEach((code) -> this.notes.merge(code, 1L, Long::sum));
		});
		this.done += rows.size();
		return this;
	}

	long done() {
		return this.done;
	}

	List<String> results() {
		return this.results.entrySet().stream().map((each) -> each.getKey() + "=" + each.getValue()).toList();
	}

	List<String> notes() {
		return this.notes.entrySet().stream().map((each) -> each.getKey() + "=" + each.getValue()).toList();
	}

	static Map<RowResult, Long> results(List<String> stored) {
		return notes(stored).entrySet()
			.stream()
			.collect(Collectors.toMap((each) -> RowResult.valueOf(each.getKey()), Map.Entry::getValue));
	}

	static Map<String, Long> notes(List<String> stored) {
		return stored.stream()
			.map((each) -> each.split("="))
			.collect(Collectors.toMap((each) -> each[0], (each) -> Long.valueOf(each[1])));
	}

}
