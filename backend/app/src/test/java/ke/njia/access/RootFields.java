package ke.njia.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Every root field of the schema as a question with the fewest arguments it needs. What
 * an identifier or a text may be, the test tells by the argument's name; a new name that
 * nobody told fails loudly.
 */
final class RootFields {

	private final Map<String, Object> values;

	RootFields(Map<String, Object> values) {
		this.values = values;
	}

	/** One question for every root field. */
	static List<RootField> of(GraphQLSchema schema) {
		return Stream
			.of(schema.getQueryType(), schema.getMutationType(), Objects.requireNonNull(schema.getSubscriptionType()))
			.flatMap((type) -> type.getFieldDefinitions().stream().map((field) -> new RootField(type, field)))
			.toList();
	}

	/**
	 * Several fields of one type as one question that also asks for the type itself. The
	 * variables of each field end with the {@link #mark} of its place.
	 */
	static String document(List<RootField> fields) {
		List<String> declared = new ArrayList<>();
		List<String> asked = new ArrayList<>(List.of("__typename"));
		for (int place = 0; place < fields.size(); place++) {
			declared.addAll(fields.get(place).declared(mark(place)));
			asked.add(fields.get(place).asked(mark(place)));
		}
		return "%s Cells%s { %s }".formatted(fields.getFirst().operation(), listed(declared), String.join(" ", asked));
	}

	/** What the variables of the field at that place end with. */
	static String mark(int place) {
		return "_" + place;
	}

	private static String listed(List<String> parts) {
		return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining(", ", "(", ")"));
	}

	/** The arguments a field cannot do without. */
	Map<String, Object> arguments(RootField root) {
		Map<String, Object> arguments = new LinkedHashMap<>();
		for (GraphQLArgument argument : root.required()) {
			arguments.put(argument.getName(), value(argument.getName(), argument.getType()));
		}
		return arguments;
	}

	private Object value(String name, GraphQLType type) {
		GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
		@Nullable Object told = this.values.get(name);
		if (bare instanceof GraphQLInputObjectType input) {
			return (told instanceof Map) ? told : fields(input);
		}
		if (bare instanceof GraphQLEnumType words) {
			return (told != null && words.getValue(told.toString()) != null) ? told
					: words.getValues().getFirst().getName();
		}
		if (told != null) {
			return told;
		}
		if (GraphQLTypeUtil.isList(bare)) {
			return List.of(value(name, GraphQLTypeUtil.unwrapOne(bare)));
		}
		throw new AssertionError("The test does not say what a %s may be".formatted(name));
	}

	private Map<String, Object> fields(GraphQLInputObjectType input) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
			if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
				fields.put(field.getName(), value(field.getName(), field.getType()));
			}
		}
		return fields;
	}

	/**
	 * A root field.
	 *
	 * @param type Query, Mutation or Subscription
	 * @param field the field
	 */
	record RootField(GraphQLObjectType type, GraphQLFieldDefinition field) {

		String name() {
			return this.field.getName();
		}

		boolean isMutation() {
			return this.type.getName().equals("Mutation");
		}

		boolean isSubscription() {
			return this.type.getName().equals("Subscription");
		}

		Set<Role> roles() {
			return FieldRule.of(this.type, this.field).roles();
		}

		/** The question, with its arguments as variables. */
		String document() {
			return "%s Cell%s { %s }".formatted(operation(), listed(declared("")), asked(""));
		}

		private String operation() {
			return this.type.getName().toLowerCase(Locale.ROOT);
		}

		private List<String> declared(String mark) {
			return required().stream()
				.map((argument) -> "$%s%s: %s".formatted(argument.getName(), mark,
						GraphQLTypeUtil.simplePrint(argument.getType())))
				.toList();
		}

		private String asked(String mark) {
			List<String> passed = required().stream()
				.map((argument) -> "%1$s: $%1$s%2$s".formatted(argument.getName(), mark))
				.toList();
			return name() + listed(passed) + " " + selection();
		}

		List<GraphQLArgument> required() {
			return this.field.getArguments()
				.stream()
				.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
				.toList();
		}

		private String selection() {
			if (!(GraphQLTypeUtil.unwrapAll(this.field.getType()) instanceof GraphQLObjectType answer)) {
				return "";
			}
			return (answer.getFieldDefinition("userErrors") != null) ? "{ userErrors { code } }" : "{ __typename }";
		}

		@Override
		public String toString() {
			return this.type.getName() + "." + name();
		}

	}

}
