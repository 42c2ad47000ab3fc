package ke.njia.advocacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ke.njia.documents.SafeCsv;
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

	private final RecommendationDesk desk;

	private final ShadowPage page;

	private final Clock clock;

	ShadowReport(RecommendationDesk desk, ShadowPage page, Clock clock) {
		this.desk = desk;
		this.page = page;
		this.clock = clock;
	}

	/** As a table that a spreadsheet opens without computing anything. */
	String csv(RecommendationFilter filter, boolean swahili, Actor actor) {
		return SafeCsv.table(COLUMNS, rows(this.desk.list(filter, actor), swahili, Map.of()));
	}

	/** To be printed, in that language. */
	byte[] pdf(RecommendationFilter filter, boolean swahili, Actor actor) {
		Map<String, String> words = ShadowPage.words(swahili);
		return this.page.print(rows(this.desk.list(filter, actor), swahili, words), swahili,
				LocalDate.now(this.clock.withZone(RecommendationDesk.NAIROBI)));
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
