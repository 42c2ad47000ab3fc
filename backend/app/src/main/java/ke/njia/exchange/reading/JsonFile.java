package ke.njia.exchange.reading;

import java.io.InputStream;
import java.util.Set;
import java.util.function.ObjLongConsumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Large JSON, one entry at a time: an array of entries, or an object that holds one under
 * a known name. The same name twice in an object is refused, for two readers would read
 * two things.
 */
final class JsonFile {

	private static final int DEPTH = 40;

	private static final int LONGEST_TEXT = 200_000;

	private static final int MOST_ENTRIES = 250_000;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(
					StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxStringLength(LONGEST_TEXT).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private JsonFile() {
	}

	/**
	 * Reads every entry.
	 * @param names names under which a list of entries may stand
	 * @param each takes an entry and its position, counted from 1
	 */
	static void read(InputStream bytes, Set<String> names, ObjLongConsumer<JsonNode> each) {
		try (JsonParser parser = JSON.createParser(bytes)) {
			if (!find(parser, names)) {
				throw new FileRefused(FileRefused.Code.FILE_KIND);
			}
			entries(parser, each);
			skipRest(parser);
		}
		catch (JacksonException ex) {
			throw new FileRefused(FileRefused.Code.FILE_MALFORMED,
					(ex.getLocation() != null) ? Math.max(0, ex.getLocation().getLineNr()) : 0, "");
		}
	}

	/** A text, a number or a truth as text, clean; empty where there is none. */
	static String text(JsonNode entry, String... names) {
		for (String name : names) {
			JsonNode value = entry.get(name);
			if (value != null && value.isValueNode() && !value.isNull()) {
				return Text.clean(value.asString());
			}
		}
		return "";
	}

	private static boolean find(JsonParser parser, Set<String> names) {
		JsonToken first = parser.nextToken();
		if (first == null) {
			throw new FileRefused(FileRefused.Code.FILE_EMPTY);
		}
		if (first != JsonToken.START_OBJECT) {
			return first == JsonToken.START_ARRAY;
		}
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			if (parser.nextToken() == JsonToken.START_ARRAY && names.contains(name)) {
				return true;
			}
			parser.skipChildren();
		}
		return false;
	}

	private static void entries(JsonParser parser, ObjLongConsumer<JsonNode> each) {
		long position = 0;
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			@Nullable JsonNode entry = JSON.readTree(parser);
			each.accept((entry != null) ? entry : JSON.nullNode(), ++position);
			if (position > MOST_ENTRIES) {
				throw new FileRefused(FileRefused.Code.FILE_ROWS, position, "");
			}
		}
	}

	/** What is cut off after the list was cut off within it too, as like as not. */
	private static void skipRest(JsonParser parser) {
		while (parser.nextToken() != null) {
			parser.skipChildren();
		}
	}

}
