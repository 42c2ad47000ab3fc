package ke.njia.directory;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How an entry can be reached by anybody: a number or an office as a public register
 * tells them. Never a person: neither has a name.
 */
public sealed interface ContactPoint {

	/** Characters of one in a line at most. */
	int LONGEST = 300;

	/**
	 * What separates the parts of a line; no part holds it, nor any control character.
	 */
	String SEPARATOR = "\t";

	/** It in one line, as it is stored and compared. */
	String line();

	/** The one that a line holds. */
	static ContactPoint read(String line) {
		String[] told = Arrays.copyOf(line.split(SEPARATOR, -1), Phone.PARTS);
		return told[0].equals(Phone.WORD) ? new Phone(part(told, 1), orNull(told, 2), orNull(told, 3))
				: new Office(orNull(told, 1), orNull(told, 2), orNull(told, 3));
	}

	private static String part(String[] told, int index) {
		return Objects.requireNonNullElse(told[index], "");
	}

	private static @Nullable String orNull(String[] told, int index) {
		return part(told, index).isEmpty() ? null : told[index];
	}

	private static String joined(@Nullable String... parts) {
		return Stream.of(parts)
			.map((part) -> Objects.requireNonNullElse(part, "").replaceAll("\\p{Cc}", " ").strip())
			.collect(Collectors.joining(SEPARATOR));
	}

	/**
	 * A number (HSDS phone).
	 *
	 * @param number as it is dialled or written
	 * @param extension digits dialled after it
	 * @param kind RFC 6350 type: text, voice, fax, cell, video, pager, textphone
	 */
	record Phone(String number, @Nullable String extension, @Nullable String kind) implements ContactPoint {

		private static final String WORD = "phone";

		private static final int PARTS = 4;

		@Override
		public String line() {
			return joined(WORD, this.number, this.extension, this.kind);
		}

	}

	/**
	 * Whom to ask for (HSDS contact), without a name.
	 *
	 * @param title what the person there is, such as Reception
	 * @param department where
	 * @param email public address
	 */
	record Office(@Nullable String title, @Nullable String department, @Nullable String email) implements ContactPoint {

		@Override
		public String line() {
			return joined("office", this.title, this.department, this.email);
		}

	}

}
