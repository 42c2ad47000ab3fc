package ke.njia;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * A text somewhere in the arguments of a field, as the schema has it; whatever else the
 * field needs can be made up.
 *
 * @param owner name of the type that has the field
 * @param field the field
 * @param argument name of the argument
 * @param path to the text within the argument
 * @param scalar name of the text's type
 */
public record TextPlace(String owner, GraphQLFieldDefinition field, String argument, List<String> path, String scalar) {

	private static final Set<String> TEXTS = Set.of("ID", "String", "DateTime");

	private static final int DEEPEST = 4;

	/** Every text that any field of the root takes, at any depth. */
	public static List<TextPlace> ofRoot(GraphQLSchema schema) {
		return Stream.of(schema.getQueryType(), schema.getMutationType()).flatMap(TextPlace::of).toList();
	}

	/** Every place, also within an answer, that takes any words. */
	static List<TextPlace> ofWords(GraphQLSchema schema) {
		return schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__"))
			.filter(GraphQLObjectType.class::isInstance)
			.flatMap((type) -> of((GraphQLObjectType) type))
			.filter((place) -> place.scalar().equals("String"))
			.toList();
	}

	private static Stream<TextPlace> of(GraphQLObjectType type) {
		List<TextPlace> places = new ArrayList<>();
		for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
			for (GraphQLArgument argument : field.getArguments()) {
				paths(argument.getType(), 0).map(
						(path) -> new TextPlace(type.getName(), field, argument.getName(), path.names(), path.scalar()))
					.forEach(places::add);
			}
		}
		return places.stream();
	}

	private static Stream<Path> paths(GraphQLType wanted, int depth) {
		return switch (GraphQLTypeUtil.unwrapNonNull(wanted)) {
			case GraphQLList list -> paths(list.getWrappedType(), depth);
			case GraphQLInputObjectType input when depth < DEEPEST -> input.getFields()
				.stream()
				.flatMap((field) -> paths(field.getType(), depth + 1).map((rest) -> rest.below(field.getName())));
			case GraphQLScalarType scalar when TEXTS.contains(scalar.getName()) ->
				Stream.of(new Path(List.of(), scalar.getName()));
			default -> Stream.empty();
		};
	}

	/** As {@code askReferral.input.text}; those of the root without its name. */
	public String name() {
		boolean root = this.owner.equals("Query") || this.owner.equals("Mutation");
		return (root ? "" : this.owner + ".") + this.field.getName() + "." + this.argument
				+ (this.path.isEmpty() ? "" : "." + String.join(".", this.path));
	}

	/** The field of the root with all its arguments as variables. */
	public String document() {
		StringBuilder declared = new StringBuilder();
		StringBuilder passed = new StringBuilder();
		this.field.getArguments().forEach((one) -> {
			declared.append("$%s: %s ".formatted(one.getName(), GraphQLTypeUtil.simplePrint(one.getType())));
			passed.append("%s: $%s ".formatted(one.getName(), one.getName()));
		});
		String selection = (GraphQLTypeUtil.unwrapAll(this.field.getType()) instanceof GraphQLObjectType)
				? " { __typename }" : "";
		return "%s Q(%s) { %s(%s)%s }".formatted(this.owner.equals("Query") ? "query" : "mutation", declared,
				this.field.getName(), passed, selection);
	}

	/** The text at its place; everything else is plausible. */
	public Map<String, Object> variables(String text) {
		Map<String, Object> variables = new LinkedHashMap<>();
		this.field.getArguments()
			.forEach((one) -> variables.put(one.getName(), one.getName().equals(this.argument)
					? placed(one.getType(), this.path, text) : plausible(one.getType())));
		variables.values().removeIf((value) -> value.equals(""));
		return variables;
	}

	private static Object placed(GraphQLType wanted, List<String> path, String text) {
		return switch (GraphQLTypeUtil.unwrapNonNull(wanted)) {
			case GraphQLList list -> List.of(placed(list.getWrappedType(), path, text));
			case GraphQLInputObjectType input -> {
				Map<String, Object> values = new LinkedHashMap<>();
				input.getFields().forEach((field) -> {
					if (field.getName().equals(path.getFirst())) {
						values.put(field.getName(), placed(field.getType(), path.subList(1, path.size()), text));
					}
					else if (GraphQLTypeUtil.isNonNull(field.getType())) {
						values.put(field.getName(), plausible(field.getType()));
					}
				});
				yield values;
			}
			default -> text;
		};
	}

	private static Object plausible(GraphQLType wanted) {
		return switch (GraphQLTypeUtil.unwrapNonNull(wanted)) {
			case GraphQLList list -> List.of();
			case GraphQLInputObjectType input -> placed(input, List.of(" "), "");
			case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
			case GraphQLNamedType named -> switch (named.getName()) {
				case "Int" -> 7;
				case "Boolean" -> true;
				case "DateTime" -> "2026-11-21T10:40:00+03:00";
				default -> "0f8fad5b-d9cb-469f-a165-70867728950e";
			};
			default -> "";
		};
	}

	/**
	 * The way to a text.
	 *
	 * @param names of the fields on it
	 * @param scalar name of the text's type
	 */
	private record Path(List<String> names, String scalar) {

		Path below(String name) {
			return new Path(Stream.concat(Stream.of(name), this.names.stream()).toList(), this.scalar);
		}

	}

}
