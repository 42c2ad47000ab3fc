package ke.njia.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import graphql.GraphQLContext;
import graphql.schema.FieldCoordinates;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.util.StringUtils;

/**
 * A method of a controller that answers one field of a record from memory, out of the
 * record, the person who asks and what the request carries, and nothing else.
 *
 * @param controller whose method it is
 * @param method takes the record first
 */
record MemoryField(Object controller, Method method) {

	private static final Set<Class<?>> CARRIED = Set.of(Actor.class, GraphQLContext.class);

	private static final Set<Class<?>> LATER = Set.of(CompletionStage.class, Publisher.class, Callable.class,
			Optional.class);

	/** The fields that a controller answers so. */
	static Stream<MemoryField> of(Object controller) {
		return Arrays.stream(controller.getClass().getDeclaredMethods())
			.filter((method) -> AnnotatedElementUtils.isAnnotated(method, SchemaMapping.class))
			.filter(MemoryField::needsLittle)
			.map((method) -> new MemoryField(controller, method));
	}

	MemoryField {
		method.setAccessible(true);
	}

	private static boolean needsLittle(Method method) {
		Class<?>[] needed = method.getParameterTypes();
		return needed.length > 0 && !CARRIED.contains(needed[0])
				&& CARRIED.containsAll(Arrays.asList(needed).subList(1, needed.length))
				&& method.getParameters()[0].getAnnotations().length == 0
				&& LATER.stream().noneMatch((later) -> later.isAssignableFrom(method.getReturnType()));
	}

	/** Type and field as the schema names them. */
	FieldCoordinates coordinates() {
		SchemaMapping mapping = AnnotatedElementUtils.getMergedAnnotation(this.method, SchemaMapping.class);
		String type = (mapping != null) ? mapping.typeName() : "";
		String field = (mapping != null) ? mapping.field() : "";
		return FieldCoordinates.coordinates(
				StringUtils.hasText(type) ? type : this.method.getParameterTypes()[0].getSimpleName(),
				StringUtils.hasText(field) ? field : this.method.getName());
	}

	/** What the controller answers. */
	@Nullable Object answer(Object record, GraphQLContext carried) throws Exception {
		Object[] arguments = new Object[this.method.getParameterCount()];
		arguments[0] = record;
		for (int at = 1; at < arguments.length; at++) {
			arguments[at] = (this.method.getParameterTypes()[at] == Actor.class) ? carried.get(Actor.class) : carried;
		}
		try {
			return this.method.invoke(this.controller, arguments);
		}
		catch (InvocationTargetException ex) {
			throw (ex.getCause() instanceof Exception cause) ? cause : ex;
		}
	}

}
