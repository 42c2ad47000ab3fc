package ke.njia.directory;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Fields in the one form in which what is said and what is stored can be compared: texts
 * without blanks around them, whole numbers as {@link Long}, instants, lists sorted and
 * without doubles. Nothing, an empty text and an empty list are the same.
 */
final class EntryFields {

	private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

	static EntryFields of() {
		return new EntryFields();
	}

	EntryFields with(String field, @Nullable Object value) {
		this.values.put(field, comparable(value));
		return this;
	}

	Map<String, @Nullable Object> done() {
		return Collections.unmodifiableMap(this.values);
	}

	/** All fields in comparable form. */
	static Map<String, @Nullable Object> comparable(Map<String, @Nullable Object> fields) {
		EntryFields made = of();
		new TreeMap<>(fields).forEach(made::with);
		return made.done();
	}

	/** The value as the database takes it. */
	static @Nullable Object stored(@Nullable Object value) {
		return (value instanceof Instant instant) ? moment(instant) : value;
	}

	/** The instant as the database takes it. */
	static OffsetDateTime moment(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static @Nullable Object comparable(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case String text -> text.isBlank() ? null : text.strip();
			case Enum<?> code -> code.name();
			case Integer number -> number.longValue();
			case ZonedDateTime moment -> moment.toInstant();
			case OffsetDateTime moment -> moment.toInstant();
			case Collection<?> list ->
				list.isEmpty() ? null : list.stream().map(EntryFields::comparable).sorted().distinct().toList();
			default -> value;
		};
	}

}
