package ke.njia.launcher.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ke.njia.launcher.plan.PlanFileException.Code;
import tools.jackson.databind.JsonNode;

/**
 * A value in the file that knows where it stands, so that every complaint can name the
 * place.
 *
 * @param node the value
 * @param at its JSON pointer
 */
record JsonPlace(JsonNode node, String at) {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2999;

	/**
	 * {@return this object, which may have these fields and no others}
	 */
	JsonPlace object(String... fields) {
		if (!this.node.isObject()) {
			throw wrongType("an object");
		}
		Set<String> known = Set.of(fields);
		this.node.propertyNames().stream().filter((name) -> !known.contains(name)).findFirst().ifPresent((name) -> {
			throw new PlanFileException(Code.UNKNOWN_FIELD, pointer(name),
					"The format has no field of this name here. Maybe it is misspelt.");
		});
		return this;
	}

	/**
	 * {@return the field, which must be there}
	 */
	JsonPlace get(String field) {
		return find(field)
			.orElseThrow(() -> new PlanFileException(Code.MISSING_FIELD, pointer(field), "This field is required."));
	}

	/**
	 * {@return the field, if it is there; null counts as absent}
	 */
	Optional<JsonPlace> find(String field) {
		JsonNode value = this.node.get(field);
		return (value == null || value.isNull()) ? Optional.empty() : Optional.of(new JsonPlace(value, pointer(field)));
	}

	List<JsonPlace> list() {
		if (!this.node.isArray()) {
			throw wrongType("a list");
		}
		List<JsonPlace> list = new ArrayList<>();
		for (int i = 0; i < this.node.size(); i++) {
			list.add(new JsonPlace(this.node.get(i), this.at + "/" + i));
		}
		return list;
	}

	/**
	 * {@return the entries of this list, each with an id no other entry has}
	 */
	List<JsonPlace> listById() {
		Map<String, String> seen = new HashMap<>();
		List<JsonPlace> list = list();
		for (JsonPlace entry : list) {
			if (!entry.node.isObject()) {
				throw entry.wrongType("an object");
			}
			JsonPlace id = entry.get("id");
			String first = seen.putIfAbsent(id.text(), entry.at);
			if (first != null) {
				throw new PlanFileException(Code.DUPLICATE_ID, id.at, "The same id is already used at " + first + ".");
			}
		}
		return list;
	}

	String text() {
		if (!this.node.isString()) {
			throw wrongType("text");
		}
		return this.node.stringValue();
	}

	Set<String> texts() {
		Set<String> texts = new LinkedHashSet<>();
		list().forEach((entry) -> texts.add(entry.text()));
		return texts;
	}

	boolean flag() {
		if (!this.node.isBoolean()) {
			throw wrongType("true or false");
		}
		return this.node.booleanValue();
	}

	int integer(int least, int most) {
		BigDecimal number = number(least, most);
		if (number.stripTrailingZeros().scale() > 0) {
			throw wrongType("a whole number");
		}
		return number.intValueExact();
	}

	BigDecimal number(long least, long most) {
		if (!this.node.isNumber()) {
			throw wrongType("a number");
		}
		BigDecimal number = this.node.decimalValue();
		if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
			throw new PlanFileException(Code.OUT_OF_RANGE, this.at,
					"This must lie between %d and %d.".formatted(least, most));
		}
		return number;
	}

	Instant instant() {
		try {
			OffsetDateTime instant = OffsetDateTime.parse(text());
			if (instant.getYear() < FIRST_YEAR || instant.getYear() > LAST_YEAR) {
				throw new PlanFileException(Code.OUT_OF_RANGE, this.at,
						"The year must lie between %d and %d.".formatted(FIRST_YEAR, LAST_YEAR));
			}
			return instant.toInstant();
		}
		catch (DateTimeException ex) {
			throw new PlanFileException(Code.BAD_INSTANT, this.at,
					"This must be an ISO-8601 instant with offset, such as 2026-11-21T08:00:00+03:00.");
		}
	}

	/**
	 * {@return the value this word stands for}
	 */
	<T> T word(Map<String, T> words) {
		T value = words.get(text());
		if (value == null) {
			throw new PlanFileException(Code.UNKNOWN_VALUE, this.at,
					"This must be one of %s.".formatted(String.join(", ", words.keySet())));
		}
		return value;
	}

	PlanFileException wrongType(String wanted) {
		return new PlanFileException(Code.WRONG_TYPE, this.at, "This must be %s.".formatted(wanted));
	}

	private String pointer(String field) {
		return this.at + "/" + field.replace("~", "~0").replace("/", "~1");
	}

}
