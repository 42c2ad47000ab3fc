package ke.njia.sealing;

import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import ke.njia.kernel.CodedFailure;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * While the portal is sealed every question is answered with that: an empty board would
 * look like a quiet night.
 */
@Component
@Order(2)
class SealedDoor implements WebGraphQlInterceptor {

	private static final CodedFailure.Code CODE = CodedFailure.Code.SEALED;

	private final Opening opening;

	SealedDoor(Opening opening) {
		this.opening = opening;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return this.opening.isDone() ? chain.next(request) : Mono.fromSupplier(() -> sealed(request));
	}

	private static WebGraphQlResponse sealed(WebGraphQlRequest request) {
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.addError(GraphQLError.newError()
				.errorType(ErrorType.INTERNAL_ERROR)
				.message(new CodedFailure(CODE).sentence())
				.extensions(Map.of("code", CODE.name()))
				.build())
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
