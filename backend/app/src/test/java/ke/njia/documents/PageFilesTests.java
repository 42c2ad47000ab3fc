package ke.njia.documents;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

/**
 * Every page and its words are there, the same words in each language.
 */
class PageFilesTests {

	@Test
	void theWordsOfAPageAreTheSameInEachLanguage() {
		Map<String, List<String>> pages = Map.of("/advocacy/", List.of("en", "sw"), "/appeals/",
				List.of("en", "fr", "sw"));
		pages.forEach((page, languages) -> {
			Map<String, String> english = PageFiles.words(page + "en.properties");
			assertThat(english).isNotEmpty();
			assertThat(languages).allSatisfy((language) -> assertThat(PageFiles.words(page + language + ".properties"))
				.containsOnlyKeys(english.keySet()));
		});
	}

	@Test
	void everyPageIsThere() {
		assertThat(List.of("/advocacy/shadow-report.mustache", "/appeals/letter.mustache"))
			.allSatisfy((page) -> assertThat(PageFiles.template(page)).isNotNull());
		assertThatNullPointerException().as("the control")
			.isThrownBy(() -> PageFiles.template("/appeals/none.mustache"));
	}

}
