package ke.njia.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import ke.njia.kernel.Sha256;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Production answers only the documents the web client was built with, known by their
 * SHA-256. Deep or wide questions then need a stolen build step first.
 */
@Component
@Order(-1)
@ConditionalOnProperty(name = "njia.trusted-documents-only", havingValue = "true", matchIfMissing = true)
class TrustedDocuments implements WebGraphQlInterceptor {

	private static final ClassPathResource DOCUMENTS = new ClassPathResource(
			"graphql-documents/persisted-documents.json");

	private final Set<String> hashes;

	TrustedDocuments(JsonMapper json) {
		this.hashes = read(json).keySet();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return this.hashes.contains(Sha256.of(request.getDocument())) ? chain.next(request) : Mono
			.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), refusal())));
	}

	private static ExecutionResult refusal() {
		return ExecutionResult.newExecutionResult()
			.addError(GraphQLError.newError()
				.errorType(ErrorType.BAD_REQUEST)
				.message("This question is not one of the portal's own.")
				.extensions(Map.of("code", "UNKNOWN_DOCUMENT"))
				.build())
			.build();
	}

	private static Map<String, String> read(JsonMapper json) {
		try (InputStream documents = DOCUMENTS.getInputStream()) {
			return json.readValue(documents, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
