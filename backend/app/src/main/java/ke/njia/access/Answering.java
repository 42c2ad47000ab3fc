package ke.njia.access;

import java.util.List;

import graphql.execution.instrumentation.Instrumentation;
import ke.njia.kernel.FromMemory;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/**
 * How questions are answered: limits and rules by {@link Inspections}, plain fields and
 * what is in memory by {@link PlainFields}, failures as everywhere.
 */
@Configuration(proxyBeanMethods = false)
class Answering {

	@Bean
	GraphQlSourceBuilderCustomizer shortWays(FieldAccess access, ObjectProvider<Instrumentation> inspections,
			ObjectProvider<DataFetcherExceptionResolver> failures, ListableBeanFactory controllers) {
		List<Instrumentation> limits = inspections.orderedStream().filter((each) -> each != access).toList();
		return customizer(new Inspections(limits, access), access, failures, controllers);
	}

	static GraphQlSourceBuilderCustomizer customizer(Instrumentation inspections, FieldAccess access,
			ObjectProvider<DataFetcherExceptionResolver> failures, ListableBeanFactory controllers) {
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.instrumentation(inspections)
			.queryExecutionStrategy(new PlainFields(access,
					DataFetcherExceptionResolver.createExceptionHandler(failures.orderedStream().toList()),
					() -> memory(controllers))));
	}

	private static MemoryFields memory(ListableBeanFactory controllers) {
		return new MemoryFields(controllers.getBeansWithAnnotation(FromMemory.class).values());
	}

}
