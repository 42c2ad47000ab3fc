package ke.njia.exchange.hsds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares a document with the schemas of the HSDS specification, by the keywords that
 * those use: type, required, enum, format, items and references.
 */
final class SchemaCheck {

	private final Path directory;

	private final boolean tabular;

	private final List<String> faults = new ArrayList<>();

	private SchemaCheck(Path directory, boolean tabular) {
		this.directory = directory;
		this.tabular = tabular;
	}

	/** What is wrong with a nested document. */
	static List<String> faults(Path directory, String schema, JsonNode document) {
		SchemaCheck check = new SchemaCheck(directory, false);
		check.object(schema, document, schema);
		return check.faults;
	}

	/** What is wrong with a row of a table. */
	static List<String> rowFaults(Path directory, String schema, JsonNode row) {
		SchemaCheck check = new SchemaCheck(directory, true);
		check.object(schema, row, schema);
		return check.faults;
	}

	private void object(String file, JsonNode document, String path) {
		JsonNode schema = JsonMapper.shared().readTree(this.directory.resolve(file + ".json"));
		schema.path("required").forEach((name) -> require(document, name.asString(), path));
		if (this.tabular) {
			schema.path("tabular_required").forEach((name) -> require(document, name.asString(), path));
		}
		document.propertyStream().forEach((property) -> {
			JsonNode rule = schema.path("properties").path(property.getKey());
			String at = path + "." + property.getKey();
			if (rule.isMissingNode()) {
				this.faults.add(at + " is not in the schema");
			}
			else {
				value(rule, property.getValue(), at);
			}
		});
	}

	private void require(JsonNode document, String name, String path) {
		if (!document.hasNonNull(name)) {
			this.faults.add(path + "." + name + " is missing");
		}
	}

	private void value(JsonNode rule, JsonNode value, String at) {
		if (rule.has("$ref")) {
			object(rule.get("$ref").asString().replace(".json", ""), value, at);
			return;
		}
		boolean fits = switch (rule.path("type").asString("")) {
			case "string" -> value.isString();
			case "number" -> value.isNumber();
			case "array" -> value.isArray();
			default -> true;
		};
		if (!fits) {
			this.faults.add(at + " is of another type");
		}
		if (rule.has("enum") && rule.get("enum").valueStream().noneMatch(value::equals)) {
			this.faults.add(at + " is none of the values");
		}
		if (rule.path("format").asString("").equals("uuid") && !isUuid(value.asString(""))) {
			this.faults.add(at + " is no UUID");
		}
		if (value.isArray() && rule.path("items").has("$ref")) {
			value.forEach((each) -> value(rule.get("items"), each, at + "[]"));
		}
	}

	private static boolean isUuid(String value) {
		try {
			return UUID.fromString(value).toString().equals(value);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
