package ke.njia.access;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps documents that were parsed and found valid, so that the client's own questions
 * are read once and not at each request. What is wrong is not kept: nobody can push good
 * ones out with it for long. How large a question may be is still asked at each
 * execution.
 */
@Configuration(proxyBeanMethods = false)
class KnownDocuments {

	/** Characters of all documents kept; the client's own have about 40,000. */
	private static final long CHARACTERS = 1_000_000;

	private static final Duration UNUSED = Duration.ofHours(1);

	@Bean
	GraphQlSourceBuilderCustomizer keepDocuments() {
		Provider provider = new Provider();
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(provider));
	}

	static final class Provider implements PreparsedDocumentProvider {

		private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
			.maximumWeight(CHARACTERS)
			.weigher((String document, PreparsedDocumentEntry entry) -> document.length())
			.expireAfterAccess(UNUSED)
			.build();

		@Override
		public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
				Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
			PreparsedDocumentEntry entry = this.known.getIfPresent(input.getQuery());
			if (entry == null) {
				entry = parseAndValidate.apply(input);
				if (!entry.hasErrors()) {
					this.known.put(input.getQuery(), entry);
				}
			}
			return CompletableFuture.completedFuture(entry);
		}

	}

}
