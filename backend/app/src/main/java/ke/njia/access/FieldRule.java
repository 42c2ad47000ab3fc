package ke.njia.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may read a field: the whole policy, as the schema's {@code @access} says it. What a
 * field leaves open its type decides; what neither decides nobody reads.
 *
 * @param roles roles of which one is needed
 * @param relations relations to the record of which one is needed; empty where the field
 * is about nobody
 */
public record FieldRule(Set<Role> roles, Set<Relation> relations) {

	private static final String DIRECTIVE = "access";

	public FieldRule {
		roles = Set.copyOf(roles);
		relations = Set.copyOf(relations);
	}

	/** The rule of a field. */
	public static FieldRule of(GraphQLObjectType type, GraphQLFieldDefinition field) {
		return new FieldRule(decided("roles", Role::valueOf, field, type),
				decided("relations", Relation::valueOf, field, type));
	}

	/** The rule of a type, which holds before any of its fields is looked at. */
	static FieldRule of(GraphQLObjectType type) {
		return new FieldRule(decided("roles", Role::valueOf, type), decided("relations", Relation::valueOf, type));
	}

	/**
	 * Whether the person may read it.
	 * @param relation how the person's organization stands to the record it belongs to;
	 * null when it belongs to none
	 */
	boolean allows(@Nullable Actor actor, @Nullable Relation relation) {
		return actor != null && actor.hasAnyOf(this.roles) && concerns(relation);
	}

	/** Whether the relation is one of those needed. */
	boolean concerns(@Nullable Relation relation) {
		return this.relations.isEmpty() || (relation != null && this.relations.contains(relation));
	}

	private static <E extends Enum<E>> Set<E> decided(String argument, Function<String, E> word,
			GraphQLDirectiveContainer... nearestFirst) {
		for (GraphQLDirectiveContainer element : nearestFirst) {
			Optional<Set<E>> declared = declared(argument, word, element);
			if (declared.isPresent()) {
				return declared.get();
			}
		}
		return Set.of();
	}

	private static <E extends Enum<E>> Optional<Set<E>> declared(String argument, Function<String, E> word,
			GraphQLDirectiveContainer element) {
		GraphQLAppliedDirective rule = element.getAppliedDirective(DIRECTIVE);
		GraphQLAppliedDirectiveArgument words = (rule != null) ? rule.getArgument(argument) : null;
		Collection<?> names = (words != null) ? words.getValue() : null;
		return Optional.ofNullable(names)
			.map((given) -> given.stream().map((name) -> word.apply(name.toString())).collect(Collectors.toSet()));
	}

}
