package ke.njia.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.LightDataFetcher;
import org.jspecify.annotations.Nullable;

/**
 * A field that is read straight from its record, or by a controller from memory: a
 * scalar, an enum or a list of them, without arguments.
 *
 * @param rule who may read it
 * @param reading reads it from the record
 * @param value type of a single value
 * @param list whether it has many
 * @param required whether it may not be null
 */
record PlainField(FieldRule rule, Reading reading, GraphQLType value, boolean list, boolean required) {

	private static final FieldValueInfo NOTHING = new FieldValueInfo(CompleteValueType.NULL, null);

	/** The plain fields of a type, by name; the library's own types have none. */
	static Map<String, PlainField> of(GraphQLSchema schema, GraphQLObjectType type, MemoryFields memory) {
		Map<String, PlainField> fields = new HashMap<>();
		for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
			Reading reading = reading(schema, type, field, memory);
			if (reading != null && FieldAccess.needsRules(type) && field.getArguments().isEmpty()
					&& isValue(valueType(field))) {
				fields.put(field.getName(), of(type, field, reading));
			}
		}
		return Map.copyOf(fields);
	}

	private static PlainField of(GraphQLObjectType type, GraphQLFieldDefinition field, Reading reading) {
		return new PlainField(FieldRule.of(type, field), reading, valueType(field),
				GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())),
				GraphQLTypeUtil.isNonNull(field.getType()));
	}

	private static @Nullable Reading reading(GraphQLSchema schema, GraphQLObjectType type, GraphQLFieldDefinition field,
			MemoryFields memory) {
		MemoryField remembered = memory.find(type, field);
		if (remembered != null) {
			return (source, context) -> remembered.answer(source, context.getGraphQLContext());
		}
		return (schema.getCodeRegistry().getDataFetcher(type, field) instanceof LightDataFetcher<?> fetcher)
				? (source, context) -> fetcher.get(field, source, PlainField::environment) : null;
	}

	/**
	 * What is answered.
	 * @return null when it is not plain after all, or must become an error
	 */
	@Nullable FieldValueInfo answer(Object source, ExecutionContext context) {
		try {
			Object fetched = this.reading.of(source, context);
			return (fetched != null) ? complete(fetched, context) : nothing();
		}
		catch (Exception ex) {
			return null;
		}
	}

	/** What is answered to who may not read it, and where nothing is. */
	@Nullable FieldValueInfo nothing() {
		return this.required ? null : NOTHING;
	}

	private @Nullable FieldValueInfo complete(Object fetched, ExecutionContext context) {
		if (!this.list) {
			Object value = serialized(fetched, context);
			return (value != null) ? new FieldValueInfo(CompleteValueType.SCALAR, value) : null;
		}
		if (!(fetched instanceof Collection<?> all)) {
			return null;
		}
		List<Object> values = new ArrayList<>(all.size());
		for (Object each : all) {
			Object value = serialized(each, context);
			if (value == null) {
				return null;
			}
			values.add(value);
		}
		return new FieldValueInfo(CompleteValueType.LIST, values, List.of());
	}

	private @Nullable Object serialized(@Nullable Object value, ExecutionContext context) {
		if (!isPlain(value)) {
			return null;
		}
		return (this.value instanceof GraphQLEnumType words)
				? words.serialize(value, context.getGraphQLContext(), context.getLocale())
				: ((GraphQLScalarType) this.value).getCoercing()
					.serialize(value, context.getGraphQLContext(), context.getLocale());
	}

	/** Nothing that comes later, or wraps something else. */
	private static boolean isPlain(@Nullable Object value) {
		return value instanceof String || value instanceof Number || value instanceof Boolean
				|| value instanceof Enum<?> || value instanceof Instant;
	}

	private static boolean isValue(GraphQLType type) {
		return type instanceof GraphQLScalarType || type instanceof GraphQLEnumType;
	}

	/** The type of a single value; a list of lists keeps a list. */
	private static GraphQLType valueType(GraphQLFieldDefinition field) {
		GraphQLType type = GraphQLTypeUtil.unwrapNonNull(field.getType());
		return GraphQLTypeUtil.isList(type) ? GraphQLTypeUtil.unwrapNonNull(GraphQLTypeUtil.unwrapOne(type)) : type;
	}

	private static DataFetchingEnvironment environment() {
		throw new IllegalStateException("A record's own value was to be computed from its surroundings.");
	}

	/** How a value is read. */
	@FunctionalInterface
	interface Reading {

		@Nullable Object of(Object source, ExecutionContext context) throws Exception;

	}

}
