package ke.njia.exchange.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import ke.njia.directory.EntryType;
import ke.njia.exchange.hsds.HsdsIds;
import ke.njia.exchange.reading.Note;
import ke.njia.exchange.reading.Row;
import ke.njia.exchange.reading.Told;

/**
 * Looks at rows across the file: keys that came before, things of others, things that are
 * ours already.
 */
final class Checked {

	private final ImportRequest request;

	private final Set<String> ours;

	private final Set<String> seen = new HashSet<>();

	/**
	 * @param ours identifiers that our own exports give to entries that are here
	 */
	Checked(ImportRequest request, Set<String> ours) {
		this.request = request;
		this.ours = ours;
	}

	/** Reads a file to its end, in the same order every time. */
	void read(byte[] content, Consumer<List<Row>> group) {
		this.request.reader().read(content, (rows) -> group.accept(rows.stream().map(this::checked).toList()));
	}

	private Row checked(Row row) {
		Function<Row, Row> first = this::once;
		return first.andThen(this::own).andThen(this::returned).apply(row);
	}

	private Row once(Row row) {
		boolean again = !row.key().isEmpty() && !row.rejected() && !this.seen.add(row.file() + " " + row.key());
		return again ? row.with(Note.of(Note.Code.KEY_DUPLICATE, "")) : row;
	}

	/** A partner brings in its own and nothing else. */
	private Row own(Row row) {
		String own = this.request.own();
		if (own == null || row.told().isEmpty()) {
			return row;
		}
		List<Told> kept = row.told().stream().filter((told) -> !isOfOrganization(told)).toList();
		boolean foreign = this.request.kind() == ImportKind.HSDS
				&& row.told().stream().anyMatch((told) -> isOfAnother(told, own));
		return (kept.isEmpty() || foreign) ? row.with(Note.of(Note.Code.NOT_YOURS, ""))
				: new Row(row.file(), row.line(), row.key(), row.label(), kept, row.notes());
	}

	private static boolean isOfOrganization(Told told) {
		return told instanceof Told.Organization
				|| (told instanceof Told.Reach reach && reach.of() == EntryType.ORGANIZATION);
	}

	private static boolean isOfAnother(Told told, String own) {
		return told instanceof Told.Offer service && !service.organization().equals(own)
				&& !service.organization().equals(HsdsIds.of("organizations", own));
	}

	/** What our own export gave away comes back as it went: here it is the truth. */
	private Row returned(Row row) {
		boolean back = !row.rejected() && !row.told().isEmpty() && this.ours.contains(row.told().getFirst().key());
		return back ? new Row(row.file(), row.line(), row.key(), row.label(), List.of(), row.notes())
			.with(Note.of(Note.Code.OURS_ALREADY, "")) : row;
	}

}
