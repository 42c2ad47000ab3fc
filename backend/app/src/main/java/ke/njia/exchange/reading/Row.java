package ke.njia.exchange.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of a file and what it tells.
 *
 * @param file the file, or the file within a package
 * @param line its line in a table, counted from 1 with the header; its position, counted
 * from 1, in JSON
 * @param key its key; empty when it has none
 * @param label what it is called; empty when that must not be put down
 * @param told what it tells, what it is about first; nothing when it is rejected
 * @param notes what is to be said of it
 */
public record Row(String file, long line, String key, String label, List<Told> told, List<Note> notes) {

	/** Characters of a name. */
	public static final int LONGEST_NAME = 200;

	public Row {
		notes = List.copyOf(notes);
		told = notes.stream().anyMatch((note) -> note.code().rejects()) ? List.of() : List.copyOf(told);
	}

	public boolean rejected() {
		return this.notes.stream().anyMatch((note) -> note.code().rejects());
	}

	/** The same row, and one thing more to be said of it. */
	public Row with(Note note) {
		return new Row(this.file, this.line, this.key, this.label, this.told,
				Stream.concat(this.notes.stream(), Stream.of(note)).toList());
	}

}
