package ke.njia.exchange.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.directory.EntryResult;
import ke.njia.directory.NetworkEntry;
import ke.njia.exchange.reading.Note;
import ke.njia.exchange.reading.Row;
import ke.njia.exchange.reading.Told;

/**
 * Rows that are stored together, and what became of them.
 */
final class Batch {

	/** Entries after which a batch is full; a group is never parted. */
	static final int FULL = 500;

	private final Entries entries;

	private final long first;

	private final List<Row> rows = new ArrayList<>();

	/** What is said, once each: two rows may both tell of the same location. */
	private final Map<String, NetworkEntry> said = new LinkedHashMap<>();

	Batch(Entries entries, long first) {
		this.entries = entries;
		this.first = first;
	}

	void add(List<Row> group) {
		group.forEach((row) -> {
			this.rows.add(row);
			said(row).forEach((entry) -> this.said.putIfAbsent(name(entry), entry));
		});
	}

	boolean isFull() {
		return this.said.size() >= FULL || this.rows.size() >= FULL;
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	long end() {
		return this.first + this.rows.size();
	}

	/** Identifiers it wants to write. */
	Set<String> ids() {
		return this.said.values().stream().map(NetworkEntry::id).collect(Collectors.toSet());
	}

	/**
	 * Leaves out the rows that would write over what is not of their register.
	 * @param taken identifiers of such entries
	 */
	void leaveOut(Set<String> taken) {
		if (taken.isEmpty()) {
			return;
		}
		List<Row> looked = this.rows.stream()
			.map((row) -> said(row).anyMatch((entry) -> taken.contains(entry.id()))
					? row.with(Note.of(Note.Code.IDENTIFIER_TAKEN, "")) : row)
			.toList();
		this.rows.clear();
		this.said.clear();
		add(looked);
	}

	List<NetworkEntry> entries() {
		return List.copyOf(this.said.values());
	}

	/** The report, from what the network says of each entry in their order. */
	List<ReportRow> report(List<EntryResult> results) {
		Map<String, EntryResult> found = new LinkedHashMap<>();
		List<NetworkEntry> order = entries();
		for (int index = 0; index < order.size(); index++) {
			found.put(name(order.get(index)), results.get(index));
		}
		Set<String> counted = new HashSet<>();
		List<ReportRow> report = new ArrayList<>();
		for (Row row : this.rows) {
			List<EntryResult> own = said(row).filter((entry) -> counted.add(name(entry)))
				.map((entry) -> found.get(name(entry)))
				.toList();
			report.add(reported(this.first + report.size(), row, own));
		}
		return report;
	}

	private static ReportRow reported(long position, Row row, List<EntryResult> results) {
		List<Note> notes = new ArrayList<>(row.notes());
		List<EntryResult> refused = results.stream()
			.filter((result) -> result.kind() == EntryResult.Kind.REFUSED)
			.toList();
		boolean whole = !results.isEmpty() && refused.size() == results.size();
		refused.stream()
			.flatMap((result) -> result.faults().stream())
			.map((fault) -> Note.of(whole ? Note.Code.REFUSED : Note.Code.PART_REFUSED, String.join(".", fault.path())))
			.distinct()
			.forEach(notes::add);
		List<String> fields = results.stream()
			.filter((result) -> result.kind() == EntryResult.Kind.CHANGED)
			.flatMap((result) -> result.fields().stream())
			.distinct()
			.toList();
		return new ReportRow(position, row, result(row, results, whole), fields, notes);
	}

	private static RowResult result(Row row, List<EntryResult> results, boolean refused) {
		if (row.notes().stream().anyMatch((note) -> note.code() == Note.Code.OURS_ALREADY)) {
			return RowResult.UNCHANGED;
		}
		if (row.told().isEmpty() || refused) {
			return RowResult.REJECTED;
		}
		if (!results.isEmpty() && results.getFirst().kind() == EntryResult.Kind.CREATED) {
			return RowResult.CREATED;
		}
		if (results.stream().anyMatch(EntryResult::isWritten)) {
			return RowResult.CHANGED;
		}
		return results.stream().anyMatch((result) -> result.kind() == EntryResult.Kind.KEPT) ? RowResult.KEPT
				: RowResult.UNCHANGED;
	}

	private Stream<NetworkEntry> said(Row row) {
		return row.told().stream().flatMap((Told told) -> this.entries.of(told).stream());
	}

	private static String name(NetworkEntry entry) {
		return String.join(" ", entry.getClass().getSimpleName(), entry.type().name(), entry.id());
	}

}
