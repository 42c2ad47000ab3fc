package ke.njia.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Asks the limits once of each question and the rules of each field. The library's own
 * chain would ask all of them at each of six moments of each field, where most have
 * nothing to say.
 */
final class Inspections extends SimplePerformantInstrumentation {

	private static final String OF_QUESTIONS = "beginExecuteOperation";

	private final List<Instrumentation> limits;

	private final FieldAccess access;

	/**
	 * @param limits look at a question before it is answered, and at nothing else
	 * @param access looks at its fields
	 */
	Inspections(List<Instrumentation> limits, FieldAccess access) {
		limits.stream().filter((limit) -> !looksAtQuestionsAlone(limit)).findFirst().ifPresent((other) -> {
			throw new IllegalArgumentException(
					"%s looks at more than whole questions, and would not be asked.".formatted(other.getClass()));
		});
		this.limits = List.copyOf(limits);
		this.access = access;
	}

	@Override
	public InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		this.limits.forEach((limit) -> limit.beginExecuteOperation(parameters, state));
		return SimpleInstrumentationContext.noOp();
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		return this.access.instrumentDataFetcher(fetcher, parameters, state);
	}

	private static boolean looksAtQuestionsAlone(Instrumentation limit) {
		return Arrays.stream(Instrumentation.class.getMethods())
			.map((method) -> own(limit, method))
			.allMatch((method) -> method.getName().equals(OF_QUESTIONS)
					|| method.getDeclaringClass() == SimplePerformantInstrumentation.class
					|| method.getDeclaringClass() == Instrumentation.class);
	}

	private static Method own(Instrumentation limit, Method method) {
		try {
			return limit.getClass().getMethod(method.getName(), method.getParameterTypes());
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
