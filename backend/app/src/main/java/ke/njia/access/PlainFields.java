package ke.njia.access;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * Answers the plain fields of records (a name, a code, a list of counties) without the
 * surroundings that the GraphQL library makes for every field: most values of an answer
 * are such, and their surroundings cost more than they do. Records that a controller
 * finds in memory are fetched without those that Spring makes for every call. The rule is
 * asked of each all the same. Whatever is not plain in type or in value, and whatever
 * must become an error, goes the library's own way, where {@link FieldAccess} asks.
 */
final class PlainFields extends AsyncExecutionStrategy {

	private final FieldAccess access;

	private final Supplier<MemoryFields> memory;

	private final Map<GraphQLObjectType, Map<String, PlainField>> fields = new ConcurrentHashMap<>();

	private final Map<GraphQLFieldDefinition, FieldRule> rules = new ConcurrentHashMap<>();

	/**
	 * @param access asks the rule
	 * @param failures makes errors of what a controller throws
	 * @param memory what controllers answer from memory, asked for once
	 */
	PlainFields(FieldAccess access, DataFetcherExceptionHandler failures, Supplier<MemoryFields> memory) {
		super(failures);
		this.access = access;
		this.memory = SingletonSupplier.of(memory);
	}

	/** Whoever reads a field is told that it is part of a query, not of an act. */
	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters)
			throws NonNullableFieldWasNullException {
		context.getGraphQLContext().put(Operation.class, context.getOperationDefinition().getOperation());
		return super.execute(context, parameters);
	}

	@Override
	protected Object resolveFieldWithInfo(ExecutionContext context, ExecutionStrategyParameters parameters) {
		Object source = parameters.getSource();
		PlainField field = (source != null) ? find(context.getGraphQLSchema(), parameters) : null;
		FieldValueInfo plain = (field != null) ? answer(field, source, context, parameters.getLocalContext()) : null;
		return (plain != null) ? plain : super.resolveFieldWithInfo(context, parameters);
	}

	@Override
	protected @Nullable Object fetchField(ExecutionContext context, ExecutionStrategyParameters parameters) {
		GraphQLObjectType type = type(parameters);
		GraphQLFieldDefinition field = type.getFieldDefinition(parameters.getField().getName());
		MemoryField memory = (field != null) ? this.memory.get().find(type, field) : null;
		if (memory == null) {
			return super.fetchField(context, parameters);
		}
		try {
			Object source = Objects.requireNonNull(parameters.getSource(), "It is a field of a record");
			FieldRule rule = this.rules.computeIfAbsent(field, (each) -> FieldRule.of(type, each));
			Object fetched = this.access.read(rule, field, context.getGraphQLContext(), source,
					parameters.getLocalContext(), () -> memory.answer(source, context.getGraphQLContext()));
			return unboxPossibleDataFetcherResult(context, parameters, fetched);
		}
		catch (Exception ex) {
			return super.fetchField(context, parameters);
		}
	}

	private @Nullable FieldValueInfo answer(PlainField field, Object source, ExecutionContext context,
			@Nullable Object local) {
		return this.access.allows(field.rule(), context.getGraphQLContext(), source, local)
				? field.answer(source, context) : field.nothing();
	}

	private @Nullable PlainField find(GraphQLSchema schema, ExecutionStrategyParameters parameters) {
		return this.fields.computeIfAbsent(type(parameters), (each) -> PlainField.of(schema, each, this.memory.get()))
			.get(parameters.getField().getName());
	}

	private static GraphQLObjectType type(ExecutionStrategyParameters parameters) {
		return parameters.getExecutionStepInfo().getUnwrappedNonNullTypeAs();
	}

}
