package ke.njia.access;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Answers within half a minute, if only that there is no answer; a database that is away
 * is said sooner, by the driver's own limits. What the database was doing is ended by its
 * own limit ({@code UnitOfWork}). A stream has answered once it is open.
 */
@Component
@Order(-2)
class Patience implements WebGraphQlInterceptor {

	/** Nobody waits longer for an answer (SECURITY.md). */
	static final Duration LONGEST = Duration.ofSeconds(30);

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request)
			.timeout(LONGEST)
			.onErrorResume(TimeoutException.class, (late) -> Mono.just(new WebGraphQlResponse(
					new DefaultExecutionGraphQlResponse(request.toExecutionInput(), refusal()))));
	}

	private static ExecutionResult refusal() {
		return ExecutionResult.newExecutionResult()
			.addError(GraphQLError.newError()
				.errorType(ErrorType.INTERNAL_ERROR)
				.message("The answer took too long. Look whether it was done before you try again.")
				.extensions(Map.of("code", "UNAVAILABLE"))
				.build())
			.build();
	}

}
