package ke.njia.appeals;

import java.util.List;

import ke.njia.documents.DocumentFonts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a letter can print, and that what it cannot is named rather than left out.
 */
class LetterFontsTests {

	private final DocumentFonts held = new DocumentFonts();

	private final LetterFonts fonts = new LetterFonts(this.held);

	@Test
	void theLanguagesOfLettersAndOfKenyaArePrinted() {
		String held = "Wanjikũ ng'ombe ŋ Ĩtũra é à ç œ À «» “quoted” – — … ’ € KSh 5 000\nİ ñ ü";
		assertThat(held.codePoints().filter((character) -> !this.held.holds(character)).toArray()).isEmpty();
		assertThat(this.fonts.fault(draft(held))).isEmpty();
	}

	@Test
	void whatIsNotHeldIsNamed() {
		int refused = 0;
		for (String text : List.of("العربية", "\uD83D\uDE4F", "አማርኛ", "中文", "עברית", "\u0007", "\u202E", "\uFFFE")) {
			assertThat(this.fonts.fault(draft("before " + text + " after"))).as(text).isPresent();
			refused++;
		}
		assertThat(refused).isEqualTo(8);
		assertThat(this.fonts.fault(draft("\uD83D\uDE4F\uD83D\uDE4F")).orElseThrow().facts().get(1).value())
			.isEqualTo("U+1F64F");
	}

	private static Draft draft(String text) {
		return new Draft(LetterLanguage.ENGLISH, "Subject", List.of(), List.of(), List.of(text), List.of());
	}

}
