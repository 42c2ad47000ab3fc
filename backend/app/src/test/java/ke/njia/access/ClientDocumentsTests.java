package ke.njia.access;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The web client's own questions fit the limits, which are no wider than they need.
 */
class ClientDocumentsTests {

	@Test
	void fitTheLimits() throws IOException {
		int deepest = 0;
		long longest = 0;
		Map<String, String> documents = documents();
		assertThat(documents).hasSizeGreaterThan(15);
		for (String text : documents.values()) {
			Document document = Parser
				.parse(ParserEnvironment.newParserEnvironment()
					.document(text)
					.parserOptions(ParserOptions.getDefaultOperationParserOptions()
						.transform((options) -> options.maxCharacters(QueryLimits.CHARACTERS)
							.maxTokens(QueryLimits.TOKENS)))
					.build());
			OperationDefinition operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
			Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class)
				.stream()
				.collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
			QuestionShape.Size size = QuestionShape.sizeOf(operation, fragments);
			assertThat(size.fits()).as(operation.getName()).isTrue();
			deepest = Math.max(deepest, depth(operation.getSelectionSet(), fragments));
			longest = Math.max(longest, size.all());
		}
		assertThat(deepest).isEqualTo(QueryLimits.DEPTH);
		assertThat(longest).isBetween((long) QuestionShape.FIELDS / 4, (long) QuestionShape.FIELDS);
	}

	private static int depth(@Nullable SelectionSet selections, Map<String, FragmentDefinition> fragments) {
		return (selections == null) ? 0
				: selections.getSelections()
					.stream()
					.mapToInt((selection) -> depth(selection, fragments))
					.max()
					.orElse(0);
	}

	private static int depth(Selection<?> selection, Map<String, FragmentDefinition> fragments) {
		return switch (selection) {
			case Field field -> 1 + depth(field.getSelectionSet(), fragments);
			case InlineFragment fragment -> depth(fragment.getSelectionSet(), fragments);
			case FragmentSpread spread -> depth(fragments.get(spread.getName()).getSelectionSet(), fragments);
			default -> 0;
		};
	}

	private static Map<String, String> documents() throws IOException {
		try (InputStream file = ClientDocumentsTests.class
			.getResourceAsStream("/graphql-documents/persisted-documents.json")) {
			return JsonMapper.shared().readValue(file, new TypeReference<>() {
			});
		}
	}

}
