package ke.njia.launcher.plan;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import ke.njia.launcher.plan.PlanFileException.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON as it comes, for files too large to be held as a tree, and knows at every
 * moment where it stands.
 */
final class JsonCursor implements AutoCloseable {

	/** A field given twice is a mistake worth hearing of. */
	private static final JsonFactory STRICT = JsonFactory.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final JsonParser parser;

	/** Names and positions that lead here. */
	private final List<Object> path = new ArrayList<>();

	JsonCursor(InputStream json) {
		this.parser = STRICT.createParser(ObjectReadContext.empty(), json);
		if (this.parser.nextToken() == null) {
			throw new PlanFileException(Code.MALFORMED_JSON, "line 1, column 1", "There is nothing to read.");
		}
	}

	/**
	 * Reads this object, which must have these fields and no others.
	 * @param names all fields; null counts as absent
	 * @param read called where the value of a field stands
	 */
	void object(List<String> names, Consumer<String> read) {
		if (this.parser.currentToken() != JsonToken.START_OBJECT) {
			throw wrongType("an object");
		}
		int found = 0;
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			int position = names.indexOf(this.parser.currentName());
			if (position < 0) {
				throw new PlanFileException(Code.UNKNOWN_FIELD, at(this.parser.currentName()),
						"The format has no field of this name here. Maybe it is misspelt.");
			}
			if (this.parser.nextToken() != JsonToken.VALUE_NULL) {
				found |= 1 << position;
				within(names.get(position), () -> read.accept(names.get(position)));
			}
		}
		int missing = Integer.numberOfTrailingZeros(~found);
		if (missing < names.size()) {
			throw new PlanFileException(Code.MISSING_FIELD, at(names.get(missing)), "This field is required.");
		}
	}

	/**
	 * Reads this list.
	 * @param most how many entries it may have
	 * @param read called where an entry stands, with its position
	 */
	void list(int most, IntConsumer read) {
		if (this.parser.currentToken() != JsonToken.START_ARRAY) {
			throw wrongType("a list");
		}
		for (int i = 0; this.parser.nextToken() != JsonToken.END_ARRAY; i++) {
			if (i == most) {
				throw new PlanFileException(Code.OUT_OF_RANGE, at(),
						"There may be at most %d of these.".formatted(most));
			}
			int position = i;
			within(position, () -> read.accept(position));
		}
	}

	String text() {
		if (this.parser.currentToken() != JsonToken.VALUE_STRING) {
			throw wrongType("text");
		}
		return this.parser.getString();
	}

	boolean flag() {
		return switch (this.parser.currentToken()) {
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			default -> throw wrongType("true or false");
		};
	}

	/** 5.0 and 5e2 are whole numbers. */
	int integer(int most) {
		if (!this.parser.currentToken().isNumeric()) {
			throw wrongType("a number");
		}
		BigDecimal number = this.parser.getDecimalValue();
		if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
			throw new PlanFileException(Code.OUT_OF_RANGE, at(), "This must lie between 0 and %d.".formatted(most));
		}
		if (number.stripTrailingZeros().scale() > 0) {
			throw wrongType("a whole number");
		}
		return number.intValueExact();
	}

	/** Nothing may follow the value that was read. */
	void end() {
		if (this.parser.nextToken() != null) {
			throw new PlanFileException(Code.MALFORMED_JSON, place(), "Something follows after the end.");
		}
	}

	/**
	 * {@return JSON pointer of where this stands (RFC 6901)}
	 */
	String at() {
		StringBuilder pointer = new StringBuilder();
		this.path.forEach((part) -> pointer.append('/').append(part));
		return pointer.toString();
	}

	private String at(String field) {
		return at() + "/" + field.replace("~", "~0").replace("/", "~1");
	}

	private String place() {
		return "line %d, column %d".formatted(this.parser.currentTokenLocation().getLineNr(),
				this.parser.currentTokenLocation().getColumnNr());
	}

	private PlanFileException wrongType(String wanted) {
		return new PlanFileException(Code.WRONG_TYPE, at(), "This must be %s.".formatted(wanted));
	}

	private void within(Object part, Runnable read) {
		this.path.add(part);
		read.run();
		this.path.removeLast();
	}

	@Override
	public void close() {
		this.parser.close();
	}

}
