package ke.njia.advocacy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.samskivert.mustache.Template;
import ke.njia.documents.DocumentFonts;
import ke.njia.documents.PageFiles;
import ke.njia.documents.TaggedPdf;

import org.springframework.stereotype.Component;

/**
 * The table for a shadow report, printed. A character that the font does not hold is
 * given by its code, and the page says so: the words are those of States and stay as they
 * are.
 */
@Component
class ShadowPage {

	private static final Template TEMPLATE = PageFiles.template("/advocacy/shadow-report.mustache");

	private final TaggedPdf pdf;

	private final DocumentFonts fonts;

	ShadowPage(TaggedPdf pdf, DocumentFonts fonts) {
		this.pdf = pdf;
		this.fonts = fonts;
	}

	/** The words of the page in one language. */
	static Map<String, String> words(boolean swahili) {
		return PageFiles.words("/advocacy/" + (swahili ? "sw" : "en") + ".properties");
	}

	/** The page, as a PDF; each row has its cells by the names of the template. */
	byte[] print(List<Map<String, String>> rows, boolean swahili, LocalDate day) {
		Map<String, Object> shown = new HashMap<>(words(swahili));
		List<Map<String, String>> printed = rows.stream().map(this::named).toList();
		shown.put("lang", swahili ? "sw" : "en");
		shown.put("date", day.toString());
		shown.put("count", rows.size());
		shown.put("rows", printed);
		shown.put("coded", !printed.equals(rows));
		return this.pdf.print(TEMPLATE.execute(shown));
	}

	private Map<String, String> named(Map<String, String> row) {
		Map<String, String> named = new LinkedHashMap<>();
		row.forEach((name, cell) -> named.put(name, this.fonts.named(cell)));
		return named;
	}

}
