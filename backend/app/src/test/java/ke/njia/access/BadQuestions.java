package ke.njia.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions that nobody asks by mistake, made from the schema: values of wrong kinds,
 * nulls, huge ones, unicode, aliases, fragments, variables, cursors and ids. The same
 * seed makes the same questions.
 */
final class BadQuestions {

	private static final List<Function<Random, Object>> VALUES = List.of((random) -> "", (random) -> -1,
			(random) -> Long.MAX_VALUE, (random) -> 1.5e308, (random) -> true, (random) -> List.of(),
			(random) -> Map.of(), (random) -> List.of(List.of(List.of("deep"))), (random) -> "x".repeat(9_000),
			(random) -> "\u0000\u0007\u001b[31m\r\nINFO forged", (random) -> "\u202e\ufeff\ud83d\ude00\u0301",
			(random) -> "' OR 1=1 //", (random) -> "../../etc/passwd", (random) -> "${jndi:ldap://127.0.0.1/x}",
			(random) -> "2026-13-45T99:00:00Z", (random) -> "00000000-0000-0000-0000-" + random.nextInt(),
			(random) -> "Y3Vyc29yOi0x", (random) -> Map.of("__proto__", Map.of("a", 1)),
			(random) -> random.ints(8, 0, 0xd7ff).mapToObj(Character::toString).collect(Collectors.joining()));

	private static final JsonMapper JSON = JsonMapper.shared();

	private final GraphQLSchema schema;

	private final Random random;

	BadQuestions(GraphQLSchema schema, long seed) {
		this.schema = schema;
		this.random = new Random(seed);
	}

	/** The next question, as it travels. */
	String next() {
		boolean writes = this.random.nextBoolean();
		GraphQLObjectType root = writes ? this.schema.getMutationType() : this.schema.getQueryType();
		List<GraphQLFieldDefinition> fields = root.getFieldDefinitions();
		GraphQLFieldDefinition field = fields.get(this.random.nextInt(fields.size()));
		Map<String, Object> variables = new LinkedHashMap<>();
		String declared = field.getArguments().isEmpty() ? "" : field.getArguments().stream().map((argument) -> {
			variables.put(argument.getName(), bad(argument.getType(), 0));
			return "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType());
		}).collect(Collectors.joining(", ", "(", ")"));
		String passed = field.getArguments().isEmpty() ? ""
				: field.getArguments()
					.stream()
					.map(GraphQLArgument::getName)
					.map((name) -> name + ": $" + name)
					.collect(Collectors.joining(", ", "(", ")"));
		String document = (writes ? "mutation" : "query") + " Q" + declared + " { "
				+ twisted(field.getName() + passed + selection(field.getType(), 0)) + " }";
		return body(broken(document), variables);
	}

	/** The same field many times, under aliases, in a fragment, or once. */
	private String twisted(String field) {
		return switch (this.random.nextInt(8)) {
			case 0 -> "a: " + field + " b: " + field;
			case 1 -> "... on Nothing { " + field + " }";
			case 2 -> "...F } fragment F on Query { " + field + " ...F ";
			case 3 -> field + " @skip(if: \"yes\")";
			case 4 -> (field + " ").repeat(this.random.nextInt(1, 12));
			default -> field;
		};
	}

	/** One time in six the text itself is damaged. */
	private String broken(String document) {
		if (this.random.nextInt(6) > 0) {
			return document;
		}
		int place = this.random.nextInt(document.length());
		List<String> rubbish = List.of("", "}", "{", "\"", "\u0000", "\ud83d\ude00", "#", "\\u{110000}", "$", "...");
		return document.substring(0, place) + rubbish.get(this.random.nextInt(rubbish.size()))
				+ document.substring(Math.min(document.length(), place + 1));
	}

	private String body(String document, Map<String, Object> variables) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("query", (this.random.nextInt(40) > 0) ? document : bad());
		body.put("variables", (this.random.nextInt(40) > 0) ? variables : bad());
		if (this.random.nextInt(10) == 0) {
			body.put("operationName", bad());
		}
		return JSON.writeValueAsString(body);
	}

	private Object bad() {
		return VALUES.get(this.random.nextInt(VALUES.size())).apply(this.random);
	}

	/** Half of the values have the right shape, so that what is wrong lies deeper. */
	private Object bad(GraphQLType wanted, int depth) {
		GraphQLType type = GraphQLTypeUtil.unwrapNonNull(wanted);
		if (this.random.nextInt(12) == 0) {
			return (this.random.nextBoolean()) ? List.of(bad(), bad()) : JSON.nullNode();
		}
		return switch (type) {
			case GraphQLInputObjectType input when depth < 4 -> input.getFields()
				.stream()
				.filter((field) -> GraphQLTypeUtil.isNonNull(field.getType()) || this.random.nextBoolean())
				.collect(Collectors.toMap((field) -> field.getName(), (field) -> bad(field.getType(), depth + 1)));
			case GraphQLList list -> List.of(bad(list.getWrappedType(), depth + 1));
			case GraphQLEnumType choice when this.random.nextInt(3) > 0 ->
				choice.getValues().get(this.random.nextInt(choice.getValues().size())).getName();
			default -> bad();
		};
	}

	private String selection(GraphQLType type, int depth) {
		if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object)) {
			return "";
		}
		List<String> chosen = new ArrayList<>(List.of("__typename"));
		for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
			if (depth < 4 && this.random.nextInt(4) == 0 && field.getArguments().stream().noneMatch(this::isRequired)) {
				chosen.add(field.getName() + selection(field.getType(), depth + 1));
			}
		}
		return " { " + String.join(" ", chosen) + " }";
	}

	private boolean isRequired(GraphQLArgument argument) {
		GraphQLInputType type = argument.getType();
		return type instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
	}

}
