package ke.njia.exchange.hsds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters of one question to the read API. One that the list does not know, or
 * that cannot be read, is refused: leaving it out would answer another question.
 */
final class HsdsQuery {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private static final int LONGEST_TEXT = 80;

	private static final Set<String> OF_EVERY_LIST = Set.of("search", "page", "per_page", "format");

	private final Map<String, String> told;

	private HsdsQuery(Map<String, String> told) {
		this.told = told;
	}

	/**
	 * Reads the parameters of a list.
	 * @param more names it knows beside those of every list
	 */
	static HsdsQuery of(Map<String, String> told, String... more) {
		Set<String> known = Stream.concat(OF_EVERY_LIST.stream(), Stream.of(more)).collect(Collectors.toSet());
		told.keySet().stream().filter((name) -> !known.contains(name)).sorted().findFirst().ifPresent((name) -> {
			throw new Unanswerable(name);
		});
		HsdsQuery query = new HsdsQuery(told);
		if (!List.of("", "json", "ndjson").contains(query.text("format"))) {
			throw new Unanswerable("format");
		}
		return query;
	}

	/** Whether everything is wanted at once, a document a line. */
	boolean streams() {
		return text("format").equals("ndjson");
	}

	/** The value; empty when none was given. */
	String text(String name) {
		String value = this.told.getOrDefault(name, "").strip();
		if (value.length() > LONGEST_TEXT) {
			throw new Unanswerable(name);
		}
		return value;
	}

	boolean flag(String name) {
		return switch (text(name)) {
			case "", "false" -> false;
			case "true" -> true;
			default -> throw new Unanswerable(name);
		};
	}

	/** The number, when one was given; from 1 to that many. */
	OptionalInt number(String name, int most) {
		String value = text(name);
		if (value.isEmpty()) {
			return OptionalInt.empty();
		}
		if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
			throw new Unanswerable(name);
		}
		return OptionalInt.of(Integer.parseInt(value));
	}

	/** The moment, when one was given; without an offset it is one of Nairobi. */
	Optional<Instant> moment(String name) {
		// A plus that was not escaped comes as a blank.
		String value = text(name).replace(' ', '+');
		try {
			return value.isEmpty() ? Optional.empty() : Optional.of(instant(value));
		}
		catch (DateTimeException ex) {
			throw new Unanswerable(name);
		}
	}

	/** Whether one of the names holds what is searched for, without regard to case. */
	boolean finds(String... names) {
		String wanted = text("search").toLowerCase(Locale.ROOT);
		return wanted.isEmpty() || Stream.of(names).anyMatch((name) -> name.toLowerCase(Locale.ROOT).contains(wanted));
	}

	/** Whether nothing else is wanted, or exactly one of these. */
	boolean wants(String name, String... values) {
		String wanted = text(name);
		return wanted.isEmpty() || List.of(values).contains(wanted);
	}

	private static Instant instant(String value) {
		if (!value.contains("T")) {
			return LocalDate.parse(value).atStartOfDay(NAIROBI).toInstant();
		}
		return value.matches(".*T.*(Z|[+-]\\d{2}:?\\d{2})") ? OffsetDateTime.parse(value).toInstant()
				: LocalDateTime.parse(value).atZone(NAIROBI).toInstant();
	}

	/** A parameter that cannot be answered. */
	static final class Unanswerable extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final String parameter;

		Unanswerable(String parameter) {
			super(parameter);
			this.parameter = parameter;
		}

		String parameter() {
			return this.parameter;
		}

	}

}
