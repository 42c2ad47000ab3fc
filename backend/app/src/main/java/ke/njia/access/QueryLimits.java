package ke.njia.access;

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
	 * Fields below one another, that of the root the first; the client's deepest
	 * question, for routes, needs just as many.
	 */
	static final int DEPTH = 8;

	/** Characters of a document. */
	static final int CHARACTERS = 16_384;

	/** Tokens of a document. */
	static final int TOKENS = 2_000;

	static {
		ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxCharacters(CHARACTERS).maxTokens(TOKENS)));
	}

	@Bean
	MaxQueryDepthInstrumentation depthLimit() {
		return new MaxQueryDepthInstrumentation(DEPTH);
	}

}
