package ke.njia;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The portal's door, watched for canaries: keeps every answer that must hold none, and by
 * which arguments one was taken.
 */
final class CanaryDoor {

	/** Found in every text and name of the test, and nowhere else. */
	static final String WORD = "4f7q1c";

	/** The digits of every telephone number of the test. */
	static final String DIGITS = "004471734";

	static final List<String> WORDS = List.of(WORD, DIGITS);

	private final Portal portal;

	private final Map<String, String> proved = new HashMap<>();

	private final List<HttpResponse<String>> told = new ArrayList<>();

	private final Set<String> taken = new TreeSet<>();

	CanaryDoor(Portal portal) {
		this.portal = portal;
	}

	/** Adds somebody who has just given the second factor. */
	void prove(String username, List<String> roles, String organization) {
		this.portal.servers().realm().addUserWithApp(username, roles, organization);
		this.proved.put(username, this.portal.servers().realm().revealToken(username));
	}

	/** Asks for what must hold no canary. */
	HttpResponse<String> ask(String username, String document, Map<String, ?> variables) {
		return keep(post(username, document, variables));
	}

	/** An act that must be done; it answers without a canary. */
	JsonNode act(String username, String act, String made, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		String document = "mutation C($input: %sInput!) { %s(input: $input) { %s userErrors { code path facts { value } } } }"
			.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1), act, made);
		return done(username, document, Map.of("input", input)).get(act);
	}

	/** As {@link #act}, whatever it is called. */
	JsonNode done(String username, String document, Map<String, ?> variables) {
		JsonNode answer = JsonMapper.shared().readTree(ask(username, document, variables).body());
		Field field = field(document);
		JsonNode data = answer.path("data");
		if (answer.has("errors") || !data.path(field.getName()).path("userErrors").isEmpty()) {
			throw new AssertionError("Not done: " + field.getName() + " " + answer);
		}
		for (Argument argument : field.getArguments()) {
			if (argument.getValue() instanceof VariableReference variable) {
				note(field.getName() + "." + argument.getName(), variables.get(variable.getName()));
			}
		}
		return data;
	}

	/** What somebody is told who may be told. */
	String read(String username, String document, Map<String, ?> variables) {
		return post(username, document, variables).body();
	}

	/** An answer that must hold no canary. */
	HttpResponse<String> keep(HttpResponse<String> answer) {
		this.told.add(answer);
		return answer;
	}

	/** Everything that must hold no canary. */
	List<HttpResponse<String>> told() {
		return this.told;
	}

	/** Where a canary was taken, as {@link TextPlace#name} names it. */
	Set<String> taken() {
		return this.taken;
	}

	private HttpResponse<String> post(String username, String document, Map<String, ?> variables) {
		String token = this.proved.containsKey(username) ? this.proved.get(username) : this.portal.token(username);
		return this.portal.post(token, this.portal.body(document, variables));
	}

	private void note(String place, Object value) {
		switch (value) {
			case Map<?, ?> fields -> fields.forEach((name, field) -> note(place + "." + name, field));
			case List<?> all -> all.forEach((one) -> note(place, one));
			case String text when WORDS.stream().anyMatch(text::contains) -> this.taken.add(place);
			default -> {
			}
		}
	}

	private static Field field(String document) {
		OperationDefinition operation = Parser.parse(document)
			.getFirstDefinitionOfType(OperationDefinition.class)
			.orElseThrow();
		return (Field) operation.getSelectionSet().getSelections().getFirst();
	}

}
