package ke.njia.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/**
 * Asks the schema's {@code @access} rule before any field is fetched. A field without a
 * rule takes its type's; without either nobody reads it. A refused field is null, as if
 * it did not exist. Whose record it is, and what consent covers, is asked by the one who
 * fetches it.
 */
@Component
public class FieldAccess extends SimplePerformantInstrumentation {

	private static final String DIRECTIVE = "access";

	private final Map<FieldCoordinates, Set<Role>> rules = new ConcurrentHashMap<>();

	/** The roles that may read a field; empty when no rule says so. */
	public static Set<Role> rolesFor(GraphQLObjectType parent, GraphQLFieldDefinition field) {
		return declared(field).or(() -> declared(parent)).orElse(Set.of());
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		GraphQLObjectType parent = parameters.getExecutionStepInfo().getObjectType();
		GraphQLFieldDefinition field = parameters.getExecutionStepInfo().getFieldDefinition();
		if (parent.getName().startsWith("__") || field.getName().startsWith("__")) {
			return fetcher;
		}
		Set<Role> allowed = this.rules.computeIfAbsent(FieldCoordinates.coordinates(parent.getName(), field.getName()),
				(coordinates) -> rolesFor(parent, field));
		Actor actor = parameters.getExecutionContext().getGraphQLContext().get(Actor.class);
		return (actor != null && actor.hasAnyOf(allowed)) ? fetcher : refused(parent);
	}

	/** A stream that is refused ends at once: null would be answered with an error. */
	private static DataFetcher<?> refused(GraphQLObjectType parent) {
		return (environment) -> parent.getName().equals("Subscription") ? Flux.empty() : null;
	}

	private static Optional<Set<Role>> declared(GraphQLDirectiveContainer element) {
		return Optional.ofNullable(element.getAppliedDirective(DIRECTIVE))
			.map((rule) -> rule.getArgument("roles").<Collection<?>>getValue())
			.map((names) -> names.stream().map((name) -> Role.valueOf(name.toString())).collect(Collectors.toSet()));
	}

	/** Whether a type is one of ours, with fields that need a rule. */
	public static boolean needsRules(GraphQLObjectType type) {
		return !type.getName().startsWith("__");
	}

}
