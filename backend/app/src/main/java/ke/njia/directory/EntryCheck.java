package ke.njia.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one entry under examination.
 *
 * @param fields all its fields as they will be
 * @param faults where faults are put
 */
record EntryCheck(Map<String, @Nullable Object> fields, List<UserError> faults) {

	void fail(String rule, String field) {
		this.faults.add(UserError.invalid(rule, field));
	}

	void text(String field, int longest) {
		text(field, longest, this.fields.get(field));
	}

	void text(String field, int longest, @Nullable Object value) {
		if (!(value instanceof String text) || text.isBlank() || text.length() > longest) {
			fail("length-1-to-" + longest, field);
		}
	}

	void longest(String field, int longest) {
		if (this.fields.get(field) instanceof String text && text.length() > longest) {
			fail("length-1-to-" + longest, field);
		}
	}

	/** At most so many texts, none longer than that. */
	void lines(String field, int most, int longest) {
		if (this.fields.get(field) instanceof Collection<?> list && list.size() > most) {
			fail("at-most-" + most, field);
		}
		if (this.fields.get(field) instanceof Collection<?> list
				&& list.stream().anyMatch((each) -> each.toString().length() > longest)) {
			fail("length-1-to-" + longest, field);
		}
	}

	void require(String field) {
		if (this.fields.get(field) == null) {
			fail("required", field);
		}
	}

	void between(String field, long least, long most) {
		if (this.fields.get(field) instanceof Long number && (number < least || number > most)) {
			fail("%d-to-%d".formatted(least, most), field);
		}
	}

	void degrees(String field, double most) {
		if (this.fields.get(field) instanceof Double degrees && !(Math.abs(degrees) <= most)) {
			fail("degrees", field);
		}
	}

	void ascending(String first, String second) {
		Object from = this.fields.get(first);
		Object to = this.fields.get(second);
		boolean wrong = (from instanceof Instant start && to instanceof Instant end && !start.isBefore(end))
				|| (from instanceof Long least && to instanceof Long most && least > most);
		if (wrong) {
			fail("after-" + first, second);
		}
	}

	/** The value of the field must not be one of those. */
	void none(String field, Set<String> those, String rule) {
		if (those.contains(String.valueOf(this.fields.get(field)))) {
			fail(rule, field);
		}
	}

	/** Every value of the field must be known. */
	void each(String field, Predicate<Object> known) {
		Object value = this.fields.get(field);
		Collection<?> values = (value instanceof Collection<?> list) ? list
				: (value != null) ? List.of(value) : List.of();
		if (!values.stream().allMatch((each) -> known.test(each))) {
			fail("unknown", field);
		}
	}

}
