package ke.njia.launcher.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Compares the realm file with a live realm: every value of the file must be there, and
 * equal. Lists are compared as sets; things with a name are found by their name.
 */
final class Drift {

	private static final List<String> NAMES = List.of("clientId", "alias", "name", "client", "executor", "condition",
			"authenticator", "flowAlias", "providerId");

	private final List<String> differences = new ArrayList<>();

	private int compared;

	private Drift() {
	}

	static Drift between(JsonNode file, JsonNode live) {
		Drift drift = new Drift();
		drift.compare("", file, live);
		return drift;
	}

	List<String> differences() {
		return this.differences;
	}

	/** How many values were looked at. */
	int compared() {
		return this.compared;
	}

	private void compare(String path, JsonNode file, JsonNode live) {
		if (file.isObject()) {
			file.propertyStream()
				.forEach((property) -> compare(path + "/" + property.getKey(), property.getValue(),
						live.path(property.getKey())));
		}
		else if (file.isArray() && file.valueStream().anyMatch(JsonNode::isObject)) {
			file.valueStream().forEach((item) -> compareNamed(path, item, live));
		}
		else if (file.isArray()) {
			check(path, texts(file).equals(texts(live)), file, live);
		}
		else {
			check(path, file.asString().equals(live.asString("")), file, live);
		}
	}

	private void compareNamed(String path, JsonNode item, JsonNode live) {
		String name = name(item).orElseThrow();
		Optional<JsonNode> twin = live.valueStream()
			.filter((other) -> name(other).equals(Optional.of(name)))
			.findFirst();
		check(path + "/" + name, twin.isPresent(), item, live);
		twin.ifPresent((other) -> compare(path + "/" + name, item, other));
	}

	private void check(String path, boolean equal, JsonNode file, JsonNode live) {
		this.compared++;
		if (!equal) {
			this.differences.add(path + ": the file says " + file + ", the realm says " + live);
		}
	}

	private static Optional<String> name(JsonNode item) {
		Stream<String> names = NAMES.stream().filter(item::has);
		return names.findFirst().map((key) -> key + "=" + item.get(key).asString());
	}

	private static Set<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
	}

}
