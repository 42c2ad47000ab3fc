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
			return fields(input);
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
			List<String> declared = new ArrayList<>();
			List<String> passed = new ArrayList<>();
			for (GraphQLArgument argument : required()) {
				declared.add("$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
				passed.add(argument.getName() + ": $" + argument.getName());
			}
			return "%s Cell%s { %s%s %s }".formatted(this.type.getName().toLowerCase(Locale.ROOT), listed(declared),
					name(), listed(passed), selection());
		}

		List<GraphQLArgument> required() {
			return this.field.getArguments()
				.stream()
				.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
				.toList();
		}

		private String selection() {
			boolean payload = GraphQLTypeUtil.unwrapAll(this.field.getType()) instanceof GraphQLObjectType answer
					&& answer.getFieldDefinition("userErrors") != null;
			return payload ? "{ userErrors { code } }" : "{ __typename }";
		}

		private static String listed(List<String> parts) {
			return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining(", ", "(", ")"));
		}

		@Override
		public String toString() {
			return this.type.getName() + "." + name();
		}

	}

}
