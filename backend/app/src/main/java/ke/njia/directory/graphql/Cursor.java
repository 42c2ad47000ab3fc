package ke.njia.directory.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;

/**
 * A position in a list ordered by name and identifier: the place after one entry, which
 * stays right when entries come and go. It holds nothing the reader was not shown.
 *
 * @param name name of the entry
 * @param id identifier of the entry
 */
record Cursor(String name, String id) implements Comparable<Cursor> {

	private static final Comparator<Cursor> ORDER = Comparator.comparing(Cursor::name).thenComparing(Cursor::id);

	private static final String VERSION = "1";

	private static final String SEPARATOR = "\n";

	private static final int PARTS = 3;

	/**
	 * The position an earlier answer gave.
	 * @throws IllegalArgumentException when no answer of ours can have given it
	 */
	static Cursor decode(String encoded) {
		String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
		String[] parts = text.split(SEPARATOR, -1);
		if (parts.length != PARTS || !parts[0].equals(VERSION)) {
			throw new IllegalArgumentException("The cursor is not one of ours. Maybe it was cut short.");
		}
		return new Cursor(parts[1], parts[2]);
	}

	String encode() {
		String text = String.join(SEPARATOR, VERSION, this.name, this.id);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public int compareTo(Cursor other) {
		return ORDER.compare(this, other);
	}

}
