package ke.njia.access;

import java.util.concurrent.Callable;

import graphql.GraphQLContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/**
 * Answers as the portal does, but asks no rule of anything: what the rules cost is
 * measured against it.
 */
public final class OpenFields extends FieldAccess {

	private OpenFields() {
	}

	/** For a portal without rules. */
	public static GraphQlSourceBuilderCustomizer customizer(ObjectProvider<DataFetcherExceptionResolver> failures,
			ListableBeanFactory controllers) {
		return Answering.customizer(SimplePerformantInstrumentation.INSTANCE, new OpenFields(), failures, controllers);
	}

	@Override
	boolean allows(FieldRule rule, GraphQLContext context, Object source, @Nullable Object local) {
		return true;
	}

	@Override
	@Nullable Object read(FieldRule rule, GraphQLFieldDefinition field, GraphQLContext context, Object source,
			@Nullable Object local, Callable<?> reading) throws Exception {
		return reading.call();
	}

}
