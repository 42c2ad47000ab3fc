package ke.njia.access;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.parser.ParserOptions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How large a question may be. Without these limits a query of 200 bytes made an answer
 * of 23 MB (measured, see SECURITY.md).
 */
@Configuration(proxyBeanMethods = false)
class QueryLimits {

	/**
	 * Levels below the root; the client's deepest document, a route's step, needs ten.
	 */
	static final int DEPTH = 11;

	/** Fields in one document, fragments spread out. */
	static final int FIELDS = 600;

	/** Characters of a document. */
	static final int CHARACTERS = 16_384;

	/** Tokens of a document. */
	static final int TOKENS = 3_000;

	static {
		ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxCharacters(CHARACTERS).maxTokens(TOKENS)));
	}

	@Bean
	MaxQueryDepthInstrumentation depthLimit() {
		return new MaxQueryDepthInstrumentation(DEPTH);
	}

	@Bean
	MaxQueryComplexityInstrumentation fieldLimit() {
		return new MaxQueryComplexityInstrumentation(FIELDS);
	}

}
