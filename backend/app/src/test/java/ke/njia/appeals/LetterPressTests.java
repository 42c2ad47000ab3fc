package ke.njia.appeals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import ke.njia.consent.DataItem;
import ke.njia.documents.DocumentFonts;
import ke.njia.documents.TaggedPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter is read by people and by screen readers, in its own language; what looks like
 * markup in it is words. The letters are left in target/letters, to be looked at.
 */
class LetterPressTests {

	private static final Letterhead HEAD = new Letterhead("Sender (example)", "Watch office <b>&amp;</b> (example)",
			"NJ-ABCD-2345/1", Instant.parse("2026-11-22T21:30:00Z"));

	private final LetterPress press = new LetterPress(new TaggedPdf(new DocumentFonts()));

	@Test
	void eachLanguageHasItsOwnWords() throws IOException {
		Map<LetterLanguage, String> found = new EnumMap<>(LetterLanguage.class);
		for (LetterLanguage language : LetterLanguage.values()) {
			byte[] pdf = this.press.print(draft(language), List.of(new Annex("a", "image/jpeg", 120_000, "00ff")),
					HEAD);
			keep(language, pdf);
			try (PDDocument document = Loader.loadPDF(pdf)) {
				assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
				assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
				assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Arrest <i>& more</i>");
				found.put(language, new PDFTextStripper().getText(document));
			}
		}
		assertThat(found).hasSize(3);
		assertThat(found.get(LetterLanguage.ENGLISH)).contains("Our reference: NJ-ABCD-2345/1", "23 November 2026",
				"Annexes");
		assertThat(found.get(LetterLanguage.FRENCH)).contains("Notre référence : NJ-ABCD-2345/1", "23 novembre 2026");
		assertThat(found.get(LetterLanguage.KISWAHILI)).contains("Kumbukumbu yetu: NJ-ABCD-2345/1", "Novemba 2026");
		assertThat(found.values()).allSatisfy((text) -> assertThat(text)
			.contains("Arrest <i>& more</i>", "<script>alert(1)</script>", "Watch office <b>&amp;</b>", "in Garissa")
			.doesNotContain("{{"));
	}

	private static Draft draft(LetterLanguage language) {
		return new Draft(language, "Arrest <i>& more</i>", List.of("watch-office-example"),
				List.of(new LetterFact("place", DataItem.COUNTY, "in Garissa", FactSource.PERSON, null)),
				List.of("Arrested {{place}}.\nA second line.", "<script>alert(1)</script> Wanjikũ, ng'ombe, «é»"),
				List.of());
	}

	private static void keep(LetterLanguage language, byte[] pdf) throws IOException {
		Path directory = Files.createDirectories(Path.of("target/letters"));
		Files.write(directory.resolve(language.tag() + ".pdf"), pdf);
	}

}
