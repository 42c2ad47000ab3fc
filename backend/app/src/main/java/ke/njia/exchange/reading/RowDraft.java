package ke.njia.exchange.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row while it is being read.
 */
final class RowDraft {

	private final String file;

	private final long line;

	private String key = "";

	private String label = "";

	private final List<Told> told = new ArrayList<>();

	private final List<Note> notes = new ArrayList<>();

	RowDraft(String file, long line) {
		this.file = file;
		this.line = line;
	}

	/** The key, or one made of the row's content where there is none. */
	String key(String given, String column, String... content) {
		if (given.isEmpty()) {
			note(Note.Code.KEY_EMPTY, column);
		}
		this.key = given.isEmpty() ? Keys.ofContent(content) : Keys.clean(given);
		return this.key;
	}

	/** A name that can be taken; what is wrong with one that cannot is noted. */
	String name(String given, String column) {
		if (given.isEmpty()) {
			note(Note.Code.NAME_EMPTY, column);
		}
		if (given.length() > Row.LONGEST_NAME) {
			note(Note.Code.NAME_TOO_LONG, column);
		}
		this.label = given;
		return given;
	}

	/** The county told, null (and noted) when there is none of that name. */
	@Nullable Integer county(String given, String column) {
		Integer county = Geography.ofKenya().county(given).orElse(null);
		if (county == null) {
			note(Note.Code.COUNTY_UNKNOWN, column);
		}
		return county;
	}

	/** Nothing that names the place stays in the report. */
	void confidential() {
		this.label = "";
		note(Note.Code.CONFIDENTIAL, "");
	}

	void note(Note.Code code, String column) {
		this.notes.add(Note.of(code, column));
	}

	List<Note> notes() {
		return this.notes;
	}

	void tell(Told thing) {
		this.told.add(thing);
	}

	boolean rejected() {
		return this.notes.stream().anyMatch((note) -> note.code().rejects());
	}

	Row done() {
		String shown = (this.label.length() > Row.LONGEST_NAME) ? "" : this.label;
		return new Row(this.file, this.line, this.key, shown, this.told, this.notes);
	}

}
