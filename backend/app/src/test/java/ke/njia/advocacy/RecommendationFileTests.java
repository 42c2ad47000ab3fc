package ke.njia.advocacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Both layouts are read; what cannot be is told with line, column and code, all at once.
 */
class RecommendationFileTests {

	private final Cycles cycles = new Cycles();

	@Test
	void ourLayout() {
		List<RecommendationRow> rows = read(Examples.four()).rows();
		assertThat(rows).hasSize(4);
		Recommendation first = rows.getFirst().told();
		assertThat(first.id()).isEqualTo("EX-4-01");
		assertThat(first.themes()).containsExactly("human-rights-violations-by-state-agents", "impunity");
		assertThat(first.response()).isEqualTo(RecommendationResponse.SUPPORTED);
		assertThat(rows.get(3).told().text()).startsWith("Garantir la sécurité");
		assertThat(rows.get(3).told().response()).isEqualTo(RecommendationResponse.UNKNOWN);
	}

	@Test
	void theLayoutOfUprInfoWithTheRowsOfOtherStatesLeftOut() {
		RecommendationFile file = read(Examples.UPR_INFO
				+ "Albania,EEG,OIC,Accede (example),Egypt,Africa,AU,Accepted,4,Rights of the Child,6\r"
				+ "Kenya,Africa,\"AU, Commonwealth\",Abolish it (example),Norway,WEOG,,Rejected,5,\"Death penalty,Detention\",8\r");
		assertThat(file.others()).isOne();
		Recommendation told = file.rows().getFirst().told();
		assertThat(told.cycle()).isOne();
		assertThat(told.themes()).containsExactly("death-penalty", "detention");
		assertThat(told.response()).isEqualTo(RecommendationResponse.NOTED);
		assertThat(told.id()).startsWith("UPR-1-");
		assertThat(told.source()).isEqualTo("UPR Info database export");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "A,9,Norway,Words,General,,S;CYCLE_UNKNOWN;cycle",
			"A,x,Norway,Words,General,,S;VALUE_MALFORMED;cycle", "A,-1,Norway,Words,General,,S;VALUE_MALFORMED;cycle",
			"A,1,,Words,General,,S;VALUE_MISSING;recommending_state", "A,1,Norway,,General,,S;VALUE_MISSING;text",
			"A,1,Norway,Words,General,,;VALUE_MISSING;source", "A b,1,Norway,Words,General,,S;VALUE_MALFORMED;id",
			"A,1,Norway,Words,--,,S;VALUE_MALFORMED;themes", "A,1,Norway,Words,General,S;ROW_CELLS;''" })
	void aRowThatCannotBeTaken(String row, FileFault.Code code, String column) {
		assertThat(faults(Examples.HEADER + "OK,1,Norway,Other words,General,,S\n" + row + "\n"))
			.containsExactly(new FileFault(code, 3, column));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "'';FILE_EMPTY;0", "id,cycle;FILE_COLUMN_MISSING;1", "id,ID,cycle;FILE_COLUMN_TWICE;1" })
	void aFileThatCannotBeTaken(String text, FileFault.Code code, long line) {
		assertThat(faults(text)).singleElement().satisfies((fault) -> {
			assertThat(fault.code()).isEqualTo(code);
			assertThat(fault.line()).isEqualTo(line);
		});
	}

	@Test
	void everyFaultIsToldAtOnceAndNoValueOfTheFile() {
		String rows = IntStream.range(0, 80)
			.mapToObj((number) -> "A%d,9,Norway,Secret %d,General,,S%n".formatted(number, number))
			.collect(Collectors.joining());
		List<FileFault> faults = faults(Examples.HEADER + rows);
		assertThat(faults).hasSize(RecommendationFile.MOST_FAULTS);
		assertThat(faults.toString()).doesNotContain("Secret", "Norway");
		assertThat(faults("secret,secret\n")).allSatisfy((fault) -> assertThat(fault.column()).isEmpty());
	}

	@Test
	void theSameTwiceIsRefusedAndSoIsAQuoteThatNeverEnds() {
		String row = "A,1,Norway,Words,General,,S\n";
		assertThat(faults(Examples.HEADER + row + row)).extracting(FileFault::code)
			.containsExactly(FileFault.Code.ROW_TWICE);
		assertThat(faults(Examples.HEADER + row + row.replace("A,", "B,"))).extracting(FileFault::code)
			.containsExactly(FileFault.Code.ROW_TWICE);
		assertThat(faults(Examples.HEADER + "A,1,\"Norway,Words\n")).extracting(FileFault::code)
			.containsExactly(FileFault.Code.FILE_QUOTES);
	}

	@Test
	void whatIsTooLargeIsRefusedBeforeItIsRead() {
		FileRefused refusal = catchThrowableOfType(FileRefused.class,
				() -> RecommendationFile.read(new byte[RecommendationFile.MOST_BYTES + 1], this.cycles));
		assertThat(refusal.faults()).containsExactly(FileFault.of(FileFault.Code.FILE_TOO_LARGE));
	}

	@Test
	void theRealRecommendationsOf2010AndOf2025() throws IOException {
		assumeTrue(Files.exists(Examples.real("kenya_upr_recommendations.csv")), "the reference data is not here");
		List<RecommendationRow> rows = read(Files.readAllBytes(Examples.real("kenya_upr_recommendations.csv"))).rows();
		Map<Integer, Long> cycles = rows.stream()
			.collect(Collectors.groupingBy((row) -> row.told().cycle(), Collectors.counting()));
		assertThat(cycles).isEqualTo(Map.of(1, 166L, 4, 10L));
		assertThat(rows).filteredOn((row) -> row.told().response() == RecommendationResponse.SUPPORTED).hasSize(144);
		assertThat(rows).filteredOn((row) -> row.told().themes().contains("death-penalty")).hasSize(13);
		Set<String> themes = rows.stream()
			.flatMap((row) -> row.told().themes().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(ThemeFile.codes()).as("each has a name in Kiswahili").containsAll(themes);
	}

	private List<FileFault> faults(String text) {
		return catchThrowableOfType(FileRefused.class, () -> read(text)).faults();
	}

	private RecommendationFile read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private RecommendationFile read(byte[] bytes) {
		return RecommendationFile.read(bytes, this.cycles);
	}

}
