package ke.njia.cases;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The file of clocks against the vocabulary: a code written wrongly would be a clock that
 * never runs.
 */
class ClockReferenceTests {

	private static final int ROWS = 21;

	@Test
	void everyRowHasASourceAndALength() throws IOException {
		List<CSVRecord> rows = rows("clocks.csv");
		assertThat(rows).hasSize(ROWS);
		assertThat(rows).allSatisfy((row) -> {
			assertThat(row.get("source")).hasSizeGreaterThan(30);
			assertThat(row.get("minutes").isEmpty()).as("minutes or months").isNotEqualTo(row.get("months").isEmpty());
			assertThat(Long.parseLong(row.get("minutes") + row.get("months"))).isPositive();
		});
	}

	@Test
	void everyCodeIsInTheVocabulary() throws IOException {
		Set<String> violations = codes("vocabulary/violation-types.csv");
		Set<String> services = codes("vocabulary/service-types.csv");
		int checked = 0;
		for (CSVRecord row : rows("clocks.csv")) {
			assertThat(violations).as(row.get("code")).containsAll(listed(row.get("violation_types")));
			assertThat(services).as(row.get("code")).containsAll(listed(row.get("service_types")));
			checked += listed(row.get("violation_types")).size() + listed(row.get("service_types")).size();
		}
		assertThat(checked).isGreaterThan(15);
		assertThat(violations).doesNotContain("arbitrary-arest");
	}

	private static Set<String> codes(String file) throws IOException {
		return rows(file).stream().map((row) -> row.get("code")).collect(Collectors.toSet());
	}

	private static List<String> listed(String cell) {
		return Arrays.stream(cell.split("\\|")).filter((code) -> !code.isBlank()).toList();
	}

	private static List<CSVRecord> rows(String file) throws IOException {
		try (Reader reader = new InputStreamReader(new ClassPathResource("reference/" + file).getInputStream(),
				StandardCharsets.UTF_8)) {
			return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
		}
	}

}
