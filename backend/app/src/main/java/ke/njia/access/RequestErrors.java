package ke.njia.access;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Errors of the question itself (syntax, unknown fields, values of the wrong kind,
 * limits) repeat what was sent. They are answered with one fixed sentence and a code
 * instead.
 */
@Component
@Order(1)
class RequestErrors implements WebGraphQlInterceptor {

	/** Errors in one answer. */
	static final int MOST = 20;

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request)
			.map((response) -> isCoded(response.getErrors()) ? fewer(response) : refusal(response));
	}

	/** One broken part of a long list would otherwise be told for every entry. */
	private static WebGraphQlResponse fewer(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return (errors.size() <= MOST) ? response
				: response.transform((builder) -> builder.errors(errors.subList(0, MOST)));
	}

	private static boolean isCoded(List<ResponseError> errors) {
		return errors.stream().allMatch((error) -> error.getExtensions().containsKey("code"));
	}

	private static WebGraphQlResponse refusal(WebGraphQlResponse response) {
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.addError(GraphQLError.newError()
				.errorType(ErrorType.BAD_REQUEST)
				.message("The question could not be understood, or is larger than allowed.")
				.extensions(Map.of("code", "BAD_REQUEST"))
				.build())
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(response.getExecutionInput(), result));
	}

}
