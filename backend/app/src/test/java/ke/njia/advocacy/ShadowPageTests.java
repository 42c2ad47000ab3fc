package ke.njia.advocacy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.documents.DocumentFonts;
import ke.njia.documents.TaggedPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table is printed and read back: in each language, tagged, markup as words, and
 * characters without a shape by their code.
 */
class ShadowPageTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	private final ShadowPage page = new ShadowPage(new TaggedPdf(new DocumentFonts()), new DocumentFonts());

	@Test
	void whatIsPrintedIsReadBack() throws IOException {
		String english = text(List.of(row("Publish <b>the register</b>", "C\u00f4te d'Ivoire")), false);
		assertThat(english)
			.contains("As of 2026-11-23", "1 recommendations", "Publish <b>the register</b>", "C\u00f4te d'Ivoire")
			.doesNotContain("{{", "U+");
		assertThat(text(List.of(row("Chapisha", "Ghana")), true)).contains("Jedwali".toLowerCase(), "Chapisha");
	}

	@Test
	void whatTheFontLacksIsNamedByItsCode() throws IOException {
		String text = text(List.of(row("End torture \ud83d\ude4f now", "\u0627\u0644\u0639\u0631\u0627\u0642")), false);
		assertThat(text).contains("End torture [U+1F64F] now", "[U+0627]", "given by their code");
		assertThat(text(List.of(row("End torture now", "Iraq")), false)).as("the control")
			.doesNotContain("given by their code");
	}

	private String text(List<Map<String, String>> rows, boolean swahili) throws IOException {
		try (PDDocument document = Loader.loadPDF(this.page.print(rows, swahili, DAY))) {
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(swahili ? "sw" : "en");
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	private static Map<String, String> row(String recommendation, String state) {
		Map<String, String> row = new HashMap<>();
		List.of("id", "cycle", "themes", "response", "stateStatus", "stateStatusDate", "stateSource", "civilStatus",
				"civilStatusDate", "civilSource", "evidence", "source")
			.forEach((cell) -> row.put(cell, ""));
		row.put("recommendation", recommendation);
		row.put("state", state);
		return row;
	}

}
