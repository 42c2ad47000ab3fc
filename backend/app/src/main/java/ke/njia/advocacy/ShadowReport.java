package ke.njia.advocacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.samskivert.mustache.Template;
import ke.njia.documents.SafeCsv;
import ke.njia.documents.PageFiles;
import ke.njia.documents.TaggedPdf;
import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * The table for a shadow report: each recommendation with what Kenya answered and where
 * it stands as both sides say, as a table or to be printed. Only what was said in public
 * is in it: no ask, no mission, no case.
 */
@Component
class ShadowReport {

	private static final List<String> COLUMNS = List.of("id", "cycle", "state", "recommendation", "themes", "response",
			"stateStatus", "stateStatusDate", "stateSource", "civilStatus", "civilStatusDate", "civilSource",
			"evidence", "source");

	private static final Template TEMPLATE = PageFiles.template("/advocacy/shadow-report.mustache");

	private final RecommendationDesk desk;

	private final TaggedPdf pdf;

	private final Clock clock;

	ShadowReport(RecommendationDesk desk, TaggedPdf pdf, Clock clock) {
		this.desk = desk;
		this.pdf = pdf;
		this.clock = clock;
	}

	/** As a table that a spreadsheet opens without computing anything. */
	String csv(RecommendationFilter filter, boolean swahili, Actor actor) {
		return SafeCsv.table(COLUMNS, rows(this.desk.list(filter, actor), swahili, Map.of()));
	}

	/** To be printed, in that language. */
	byte[] pdf(RecommendationFilter filter, boolean swahili, Actor actor) {
		Map<String, String> words = PageFiles.words("/advocacy/" + (swahili ? "sw" : "en") + ".properties");
		List<Map<String, String>> rows = rows(this.desk.list(filter, actor), swahili, words);
		Map<String, Object> shown = new HashMap<>(words);
		shown.put("lang", swahili ? "sw" : "en");
		shown.put("date", LocalDate.now(this.clock.withZone(RecommendationDesk.NAIROBI)).toString());
		shown.put("count", rows.size());
		shown.put("rows", rows);
		return this.pdf.print(TEMPLATE.execute(shown));
	}

	/** Codes in a table, words where they are given. */
	private List<Map<String, String>> rows(List<Recommendation> all, boolean swahili, Map<String, String> words) {
		List<List<RecommendationStatus>> statuses = this.desk.statuses(all);
		return IntStream.range(0, all.size())
			.mapToObj((index) -> row(all.get(index), statuses.get(index), swahili, words))
			.toList();
	}

	private Map<String, String> row(Recommendation one, List<RecommendationStatus> statuses, boolean swahili,
			Map<String, String> words) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("id", one.id());
		row.put("cycle", String.valueOf(one.cycle()));
		row.put("state", one.state());
		row.put("recommendation", one.text());
		row.put("themes",
				this.desk.themes(one.themes())
					.stream()
					.map((theme) -> swahili ? theme.name().sw() : theme.name().en())
					.collect(Collectors.joining("; ")));
		row.put("response", word(one.response(), words));
		put(row, "state", StatusSide.STATE, statuses, words);
		put(row, "civil", StatusSide.CIVIL_SOCIETY, statuses, words);
		row.put("evidence",
				newest(StatusSide.CIVIL_SOCIETY, statuses).map((status) -> String.join("; ", status.evidence()))
					.orElse(""));
		row.put("source", one.source());
		return row;
	}

	private static void put(Map<String, String> row, String name, StatusSide side, List<RecommendationStatus> statuses,
			Map<String, String> words) {
		Optional<RecommendationStatus> newest = newest(side, statuses);
		row.put(name + "Status",
				word(newest.map(RecommendationStatus::status).orElse(ImplementationStatus.UNKNOWN), words));
		row.put(name + "StatusDate", newest.map((status) -> status.statedOn().toString()).orElse(""));
		row.put(name + "Source", newest.map(RecommendationStatus::source).orElse(""));
	}

	private static Optional<RecommendationStatus> newest(StatusSide side, List<RecommendationStatus> statuses) {
		return statuses.stream().filter((status) -> status.side() == side).findFirst();
	}

	private static String word(Enum<?> code, Map<String, String> words) {
		return words.getOrDefault(code.getDeclaringClass().getSimpleName() + "." + code.name(), code.name());
	}

}
