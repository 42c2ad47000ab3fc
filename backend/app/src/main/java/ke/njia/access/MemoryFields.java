package ke.njia.access;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;

/**
 * All fields of records that controllers answer from memory
 * ({@link ke.njia.kernel.FromMemory}).
 */
final class MemoryFields {

	private final Map<FieldCoordinates, MemoryField> fields;

	/**
	 * @param controllers those that answer from memory
	 */
	MemoryFields(Collection<?> controllers) {
		this.fields = controllers.stream()
			.flatMap(MemoryField::of)
			.collect(Collectors.toUnmodifiableMap(MemoryField::coordinates, Function.identity()));
	}

	@Nullable MemoryField find(GraphQLObjectType type, GraphQLFieldDefinition field) {
		return field.getArguments().isEmpty()
				? this.fields.get(FieldCoordinates.coordinates(type.getName(), field.getName())) : null;
	}

	int size() {
		return this.fields.size();
	}

}
