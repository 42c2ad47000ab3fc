package ke.njia.launcher.plan;

import ke.njia.launcher.plan.PlanFileException.Code;
import ke.njia.routing.engine.Network;
import ke.njia.routing.engine.RouteRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contents of a plan file.
 *
 * @param network the network it describes
 * @param request the request it asks
 */
record PlanFile(Network network, RouteRequest request) {

	/** A network of two hundred thousand entries fits; more would not fit the memory. */
	static final int MOST_BYTES = 96 * 1024 * 1024;

	/** A field given twice, or text after the end, is a mistake worth hearing of. */
	private static final JsonMapper STRICT = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	/**
	 * {@return what the file holds, or a {@link PlanFileException} naming the place}
	 */
	static PlanFile read(byte[] json) {
		JsonPlace file = new JsonPlace(parse(json), "").object("network", "request");
		NetworkReader network = new NetworkReader(file.get("network"));
		return new PlanFile(network.network(), new RequestReader(network).read(file.get("request")));
	}

	private static JsonNode parse(byte[] json) {
		try {
			JsonNode tree = STRICT.readTree(json);
			if (tree.isMissingNode()) {
				throw new PlanFileException(Code.MALFORMED_JSON, "line 1, column 1", "There is nothing to read.");
			}
			return tree;
		}
		catch (StreamConstraintsException | OutOfMemoryError ex) {
			throw new PlanFileException(Code.TOO_LARGE, place(ex),
					"This is nested too deeply or too long to be read. Maybe it is not a plan file.");
		}
		catch (JacksonException ex) {
			throw new PlanFileException(Code.MALFORMED_JSON, place(ex), """
					From here on this is not one JSON value. \
					Maybe a comma, a quote or a bracket is missing, or a field is given twice.""");
		}
	}

	private static String place(Throwable problem) {
		@Nullable TokenStreamLocation location = (problem instanceof JacksonException told) ? told.getLocation() : null;
		return (location != null) ? "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr()) : "";
	}

}
