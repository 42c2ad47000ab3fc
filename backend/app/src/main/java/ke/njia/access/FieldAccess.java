package ke.njia.access;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/**
 * Asks the schema's {@code @access} rule at every field: before it is fetched, and once
 * more of what was fetched. A refused field is null, as if it did not exist. How near a
 * record is goes on to everything it consists of. What consent covers is asked by the one
 * who fetches it.
 */
@Component
public class FieldAccess extends SimplePerformantInstrumentation {

	private final Map<FieldCoordinates, FieldRule> rules = new ConcurrentHashMap<>();

	private final Map<String, FieldRule> typeRules = new ConcurrentHashMap<>();

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		GraphQLObjectType parent = parameters.getExecutionStepInfo().getObjectType();
		GraphQLFieldDefinition field = parameters.getExecutionStepInfo().getFieldDefinition();
		if (!needsRules(parent) || field.getName().startsWith("__")) {
			return fetcher;
		}
		FieldRule rule = this.rules.computeIfAbsent(FieldCoordinates.coordinates(parent.getName(), field.getName()),
				(coordinates) -> FieldRule.of(parent, field));
		Actor actor = parameters.getExecutionContext().getGraphQLContext().get(Actor.class);
		return (environment) -> {
			Relation relation = relation(environment.getSource(), environment.getLocalContext(), actor);
			return rule.allows(actor, relation) ? admitted(fetcher.get(environment), field, actor, relation)
					: refused(parent);
		};
	}

	/**
	 * Whether a plain field of a record may be read, as {@link PlainFields} asks.
	 * @param context says who asks
	 * @param source the record
	 * @param local how near it is, where it does not say so itself
	 */
	boolean allows(FieldRule rule, GraphQLContext context, Object source, @Nullable Object local) {
		Actor actor = context.get(Actor.class);
		return rule.allows(actor, relation(source, local, actor));
	}

	/**
	 * What a field answers from memory, as {@link PlainFields} asks: before it is read,
	 * and once more of what was read.
	 * @param context says who asks
	 * @param source the record
	 * @param local how near it is, where it does not say so itself
	 */
	@Nullable Object read(FieldRule rule, GraphQLFieldDefinition field, GraphQLContext context, Object source,
			@Nullable Object local, Callable<?> reading) throws Exception {
		Actor actor = context.get(Actor.class);
		Relation relation = relation(source, local, actor);
		return rule.allows(actor, relation) ? admitted(reading.call(), field, actor, relation) : null;
	}

	private static @Nullable Relation relation(@Nullable Object source, @Nullable Object local, @Nullable Actor actor) {
		if (source instanceof Related record && actor != null) {
			return record.relationTo(actor);
		}
		return (local instanceof Relation inherited) ? inherited : null;
	}

	/** A stream that is refused ends at once: null would be answered with an error. */
	private static @Nullable Object refused(GraphQLObjectType parent) {
		return parent.getName().equals("Subscription") ? Flux.empty() : null;
	}

	private @Nullable Object admitted(@Nullable Object fetched, GraphQLFieldDefinition field, Actor actor,
			@Nullable Relation relation) {
		if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type)) {
			return fetched;
		}
		if (fetched instanceof CompletionStage<?> later) {
			return later.thenApply((value) -> admitted(value, type, actor, relation));
		}
		return admitted(fetched, type, actor, relation);
	}

	private @Nullable Object admitted(@Nullable Object value, GraphQLObjectType type, Actor actor,
			@Nullable Relation inherited) {
		FieldRule rule = this.typeRules.computeIfAbsent(type.getName(), (name) -> FieldRule.of(type));
		Relation relation = (value instanceof Related record) ? record.relationTo(actor) : inherited;
		if (value instanceof Related && !rule.concerns(relation)) {
			return null;
		}
		return (relation == null || value instanceof DataFetcherResult) ? value
				: DataFetcherResult.newResult().data(value).localContext(relation).build();
	}

	/** Whether a type is one of ours, with fields that need a rule. */
	public static boolean needsRules(GraphQLObjectType type) {
		return !type.getName().startsWith("__");
	}

}
