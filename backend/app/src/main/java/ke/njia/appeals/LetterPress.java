package ke.njia.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.samskivert.mustache.Template;
import ke.njia.documents.PageFiles;
import ke.njia.documents.TaggedPdf;

import org.springframework.stereotype.Component;

/**
 * Makes letters: tagged PDF ({@link TaggedPdf}) in the letter's own language. Every value
 * is escaped.
 */
@Component
class LetterPress {

	static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private static final Template TEMPLATE = PageFiles.template("/appeals/letter.mustache");

	private static final int KILOBYTE = 1_000;

	private final TaggedPdf pdf;

	LetterPress(TaggedPdf pdf) {
		this.pdf = pdf;
	}

	/** The letter, as bytes of a PDF. */
	byte[] print(Draft draft, List<Annex> annexes, Letterhead head) {
		Map<String, Object> shown = new HashMap<>(
				PageFiles.words("/appeals/" + draft.language().tag() + ".properties"));
		shown.put("lang", draft.language().tag());
		shown.put("subject", draft.subject());
		shown.put("sender", head.sender());
		shown.put("addressee", head.addressee());
		shown.put("reference", head.reference());
		shown.put("date", date(head.at(), draft.language()));
		shown.put("text", draft.text().stream().map(LetterPress::lines).toList());
		shown.put("annexed", !annexes.isEmpty());
		shown.put("annexes", numbered(annexes));
		return this.pdf.print(TEMPLATE.execute(shown));
	}

	private static List<Map<String, Object>> lines(String text) {
		List<Map<String, Object>> lines = new ArrayList<>();
		text.lines().forEach((line) -> lines.add(Map.of("line", line, "next", !lines.isEmpty())));
		return lines;
	}

	private static List<Map<String, Object>> numbered(List<Annex> annexes) {
		List<Map<String, Object>> rows = new ArrayList<>();
		annexes.forEach((annex) -> rows.add(Map.of("form", annex.mediaType(), "size",
				Math.max(1, annex.bytes() / KILOBYTE), "sha256", annex.sha256())));
		return rows;
	}

	private static String date(Instant at, LetterLanguage language) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(Locale.forLanguageTag(language.tag() + "-KE"))
			.format(LocalDate.ofInstant(at, NAIROBI));
	}

}
