package ke.njia.advocacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row of a file of recommendations.
 *
 * @param layout what its columns are called
 * @param line the line it begins in
 * @param record its cells
 */
record FileCells(FileLayout layout, long line, CSVRecord record) {

	private static final String KENYA = "Kenya";

	/** Characters of a recommendation; the longest at hand has 511. */
	private static final int LONGEST_TEXT = 4_000;

	private static final int LONGEST = 300;

	private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

	private static final String EXPORT = "UPR Info database export";

	private static final int CATEGORIES = 5;

	boolean isOfAnotherState() {
		return !this.layout.named() && !cell("to").equals(KENYA);
	}

	/** The recommendation that the row tells. */
	RecommendationRow row(Cycles cycles) {
		if (this.record.size() != this.layout.width()) {
			throw fault(FileFault.Code.ROW_CELLS, "");
		}
		int cycle = cycle(cycles);
		String state = text(this.layout.column("recommending_state", "from"), LONGEST);
		String text = text("text", LONGEST_TEXT);
		Map<String, String> themes = themes();
		String given = optional("response");
		String source = this.layout.named() ? text("source", LONGEST) : EXPORT;
		return new RecommendationRow(this.line,
				new Recommendation(id(cycle, state, text), cycle, state,
						optional(this.layout.column("state_region", "from-rgrp")), text, List.copyOf(themes.keySet()),
						given, RecommendationResponse.of(given), category(), source),
				this.layout.named(), List.copyOf(themes.values()));
	}

	/** Without what is not seen and what turns the direction of writing, on one line. */
	static String clean(String value) {
		return Normalizer.normalize(value.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]+", " "), Normalizer.Form.NFC)
			.replaceAll("[\\s\\u00A0]+", " ")
			.strip();
	}

	private int cycle(Cycles cycles) {
		String column = this.layout.column("cycle", "session");
		int number = number(column);
		Optional<Cycle> cycle = this.layout.named() ? cycles.find(number) : cycles.ofSession(number);
		return cycle.orElseThrow(() -> fault(FileFault.Code.CYCLE_UNKNOWN, column)).number();
	}

	private String id(int cycle, String state, String text) {
		if (!this.layout.named()) {
			return RecommendationRow.id(cycle, state, text);
		}
		String id = text("id", LONGEST);
		if (!id.matches(ID)) {
			throw fault(FileFault.Code.VALUE_MALFORMED, "id");
		}
		return id;
	}

	/** Code and printed name of each theme, by code. */
	private Map<String, String> themes() {
		String column = this.layout.column("themes", "issue");
		Map<String, String> themes = new LinkedHashMap<>();
		Arrays.stream(optional(column).split(this.layout.column("\\|", ",")))
			.map(String::strip)
			.filter((printed) -> !printed.isEmpty())
			.sorted(Comparator.comparing(Theme::code))
			.forEach((printed) -> {
				if (printed.length() > Theme.LONGEST || Theme.code(printed).isEmpty()) {
					throw fault(FileFault.Code.VALUE_MALFORMED, column);
				}
				themes.putIfAbsent(Theme.code(printed), printed);
			});
		return themes;
	}

	private @Nullable Integer category() {
		String column = this.layout.column("action_category", "action");
		if (cell(column).isEmpty()) {
			return null;
		}
		int category = number(column);
		if (category < 1 || category > CATEGORIES) {
			throw fault(FileFault.Code.VALUE_MALFORMED, column);
		}
		return category;
	}

	private int number(String column) {
		String value = text(column, LONGEST);
		if (!value.matches("\\d{1,4}")) {
			throw fault(FileFault.Code.VALUE_MALFORMED, column);
		}
		return Integer.parseInt(value);
	}

	private String text(String column, int longest) {
		String value = cell(column);
		if (value.isEmpty()) {
			throw fault(FileFault.Code.VALUE_MISSING, column);
		}
		if (value.length() > longest) {
			throw fault(FileFault.Code.VALUE_TOO_LONG, column);
		}
		return value;
	}

	private String optional(String column) {
		return cell(column).isEmpty() ? "" : text(column, LONGEST);
	}

	private String cell(String column) {
		Integer index = this.layout.columns().get(column);
		return (index == null || index >= this.record.size()) ? ""
				: clean(Objects.requireNonNull(this.record.get(index)));
	}

	private FileRefused fault(FileFault.Code code, String column) {
		return new FileRefused(List.of(new FileFault(code, this.line, column)));
	}

}
