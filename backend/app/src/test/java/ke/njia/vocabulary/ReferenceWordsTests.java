package ke.njia.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What the vocabulary's reference files promise.
 */
class ReferenceWordsTests {

	@ParameterizedTest
	@CsvSource({ "service-types, 35", "violation-types, 36", "languages, 50", "institutions, 35" })
	void everyWordHasACodeTwoNamesAndASource(String name, int count) {
		List<Map<String, String>> rows = rows(name);
		assertThat(rows).hasSize(count).allSatisfy((row) -> {
			assertThat(row.get("code")).matches("[a-z][a-z-]*[a-z]");
			assertThat(row.get("en")).isNotBlank();
			assertThat(row.get("sw")).isNotBlank();
			assertThat(row.get("source")).isNotBlank();
		});
		assertThat(codes(rows)).hasSize(count);
	}

	@Test
	void sensitiveTypesAreThoseThatCanBetrayAPerson() {
		Set<String> sensitive = codes(
				rows("service-types").stream().filter((row) -> "yes".equals(row.get("sensitive"))).toList());
		assertThat(sensitive).containsExactlyInAnyOrder("safe-house", "pep-and-sgbv-care", "relocation",
				"relocation-abroad", "witness-protection");
	}

	@Test
	void countiesAreTheFortySevenAndBordersAreMutual() {
		List<Map<String, String>> rows = rows("counties");
		Map<String, Set<String>> neighbours = rows.stream()
			.collect(Collectors.toMap((row) -> text(row, "code"),
					(row) -> Set.of(text(row, "neighbours").split("\\|"))));
		assertThat(neighbours).hasSize(47);
		neighbours.forEach((code, others) -> assertThat(others).isNotEmpty()
			.doesNotContain(code)
			.allSatisfy((other) -> assertThat(neighbours.get(other)).contains(code)));
	}

	@Test
	void everyHolidayHasASource() {
		assertThat(rows("public-holidays")).hasSize(24)
			.allSatisfy((row) -> assertThat(row.get("source")).isNotBlank())
			.allSatisfy((row) -> assertThat(row.get("sw")).isNotBlank());
	}

	@Test
	void aBrokenFileNamesThePlace() {
		ReferenceFile file = new ReferenceFile("planted.csv", "code,name,source\n1,,x\n".getBytes(UTF_8));
		assertThatIllegalStateException().isThrownBy(() -> file.rows((row) -> row.text("name")))
			.withMessageContaining("planted.csv")
			.withMessageContaining("record 1")
			.withMessageContaining("name");
		assertThatIllegalStateException().isThrownBy(() -> file.rows((row) -> row.text("nmae")))
			.withMessageContaining("nmae");
		assertThatIllegalStateException().isThrownBy(() -> file.rows((row) -> row.number("source")))
			.withMessageContaining("no whole number");
	}

	@Test
	void anotherContentHasAnotherDigest() {
		ReferenceFile one = new ReferenceFile("a.csv", "code\n1\n".getBytes(UTF_8));
		ReferenceFile other = new ReferenceFile("a.csv", "code\n2\n".getBytes(UTF_8));
		assertThat(ReferenceLoad.digest(List.of(one))).isEqualTo(ReferenceLoad.digest(List.of(one)))
			.isNotEqualTo(ReferenceLoad.digest(List.of(other)));
	}

	private static List<Map<String, String>> rows(String name) {
		return ReferenceFile.of("vocabulary/" + name + ".csv").rows((row) -> row.line().toMap());
	}

	private static String text(Map<String, String> row, String column) {
		return row.getOrDefault(column, "");
	}

	private static Set<String> codes(List<Map<String, String>> rows) {
		return rows.stream().map((row) -> text(row, "code")).collect(Collectors.toSet());
	}

}
