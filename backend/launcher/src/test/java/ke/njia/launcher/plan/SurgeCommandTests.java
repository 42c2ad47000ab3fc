package ke.njia.launcher.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The surge command from file to exit status. */
class SurgeCommandTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String EXAMPLE = """
			{
			  "providers": [{"id": "lsk", "capacity": 1}, {"id": "khrc", "capacity": 1}],
			  "persons": [
			    {"id": "p1", "station": "Kasarani", "options": [
			      {"provider": "lsk", "missesClock": false, "km": 12},
			      {"provider": "khrc", "missesClock": true, "km": 3}]},
			    {"id": "p2", "station": "Muthaiga", "options": [{"provider": "lsk", "missesClock": false, "km": 7}]},
			    {"id": "p3", "station": "Muthaiga", "options": []}
			  ]
			}
			""";

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void assignsTheExample() {
		assertThat(run(EXAMPLE)).isZero();
		assertThat(this.err.toString()).isEmpty();
		assertThat(JSON.readTree(this.out.toString())).isEqualTo(JSON.readTree("""
				{"unassigned": 1, "stationsWithout": 0, "missedClocks": 1, "km": 10,
				 "assignments": [{"person": "p1", "provider": "khrc"}, {"person": "p2", "provider": "lsk"}],
				 "bottleneck": {"persons": ["p3"], "providers": [], "short": 1}}
				"""));
	}

	@Test
	void saysNothingOfABottleneckWhereEverybodyIsAssigned() {
		assertThat(run(EXAMPLE
			.replace("\"options\": []", "\"options\": [{\"provider\": \"khrc\", \"missesClock\": false, \"km\": 1}]")
			.replace("\"capacity\": 1", "\"capacity\": 2"))).isZero();
		assertThat(JSON.readTree(this.out.toString()).has("bottleneck")).isFalse();
	}

	@Test
	void personsMayComeBeforeProviders() {
		JsonNode example = JSON.readTree(EXAMPLE);
		assertThat(
				run("{\"persons\": " + example.get("persons") + ", \"providers\": " + example.get("providers") + "}"))
			.isZero();
	}

	@Test
	void nobodyIsAPlan() {
		assertThat(run("{\"providers\": [], \"persons\": []}")).isZero();
		assertThat(JSON.readTree(this.out.toString()).get("assignments")).isEmpty();
	}

	@Test
	void readsAFile(@TempDir Path directory) throws IOException {
		Path file = Files.writeString(directory.resolve("surge.json"), EXAMPLE);
		assertThat(line(InputStream.nullInputStream()).execute(file.toString())).isZero();
		assertThat(this.out.toString()).contains("\"unassigned\" : 1");
	}

	@Test
	void saysWhenAFileCannotBeRead(@TempDir Path directory) {
		assertThat(line(InputStream.nullInputStream()).execute(directory.resolve("none.json").toString())).isEqualTo(2);
		assertThat(error().get("code").stringValue()).isEqualTo("UNREADABLE_FILE");
		assertThat(line(InputStream.nullInputStream()).execute(directory.toString())).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"id": "khrc"            | "id": "lsk"              | DUPLICATE_ID     | /providers/1/id
			"id": "p2"              | "id": "p1"               | DUPLICATE_ID     | /persons/1/id
			"capacity": 1},         | "capacity": -1},         | OUT_OF_RANGE     | /providers/0/capacity
			"capacity": 1},         | "capacity": 2147483648}, | OUT_OF_RANGE     | /providers/0/capacity
			"capacity": 1},         | "capacity": 1e99999},    | OUT_OF_RANGE     | /providers/0/capacity
			"capacity": 1},         | "capacity": 0.5},        | WRONG_TYPE       | /providers/0/capacity
			"capacity": 1},         | "capacity": "1"},        | WRONG_TYPE       | /providers/0/capacity
			"capacity": 1},         | "capacity": null},       | MISSING_FIELD    | /providers/0/capacity
			"capacity": 1},         | "capacity": NaN},        | MALFORMED_JSON   | line 2, column 46
			"km": 12                | "km": 1000001            | OUT_OF_RANGE     | /persons/0/options/0/km
			"km": 12                | "km": -1                 | OUT_OF_RANGE     | /persons/0/options/0/km
			"km": 12                | "miles": 12              | UNKNOWN_FIELD    | /persons/0/options/0/miles
			"km": 12                | "km": 12, "km": 13       | MALFORMED_JSON   | line 5, column 63
			, "km": 12              | ''                       | MISSING_FIELD    | /persons/0/options/0/km
			"missesClock": true     | "missesClock": "no"      | WRONG_TYPE       | /persons/0/options/1/missesClock
			"provider": "khrc"      | "provider": "nobody"     | UNKNOWN_PROVIDER | /persons/0/options/1/provider
			"provider": "khrc"      | "provider": 7            | WRONG_TYPE       | /persons/0/options/1/provider
			"station": "Kasarani",  | ''                       | MISSING_FIELD    | /persons/0/station
			"options": []           | "options": {}            | WRONG_TYPE       | /persons/2/options
			"persons": [            | "persons": [7,           | WRONG_TYPE       | /persons/0
			"providers"             | "provider/s"             | UNKNOWN_FIELD    | /provider~1s
			""")
	void namesTheFault(String right, String wrong, String code, String at) {
		assertThat(EXAMPLE).contains(right);
		assertThat(run(EXAMPLE.replaceFirst(Pattern.quote(right), wrong))).isEqualTo(2);
		assertThat(this.out.toString()).isEmpty();
		assertThat(error().get("code").stringValue()).isEqualTo(code);
		assertThat(error().get("at").stringValue()).isEqualTo(at);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                                            | MALFORMED_JSON
			`   `                                         | MALFORMED_JSON
			null                                          | WRONG_TYPE
			[]                                            | WRONG_TYPE
			{}                                            | MISSING_FIELD
			{"providers": []}                             | MISSING_FIELD
			{"providers": [], "persons": []} 1            | MALFORMED_JSON
			{"providers": [], "persons": [                | MALFORMED_JSON
			{"providers": [[[[                            | WRONG_TYPE
			`\u0000\u0001`                                | MALFORMED_JSON
			""")
	void refusesWhatIsNoSurge(String text, String code) {
		assertThat(run(text)).isEqualTo(2);
		assertThat(error().get("code").stringValue()).isEqualTo(code);
	}

	/** A hundred megabytes of each, read as they come. */
	@Test
	void refusesWhatIsTooMuch() {
		for (String part : List.of(" ", "[", "\"x", "{\"id\": \"a\", \"capacity\": 1}, ", "9")) {
			this.err.getBuffer().setLength(0);
			InputStream much = new SequenceInputStream(Collections
				.enumeration(List.of(new ByteArrayInputStream("{\"providers\": [".getBytes(StandardCharsets.UTF_8)),
						new Endless(part))));
			assertThat(line(much).execute("-")).isEqualTo(2);
			assertThat(error().get("code").stringValue()).isIn("MALFORMED_JSON", "DUPLICATE_ID", "WRONG_TYPE");
		}
		assertThat(this.out.toString()).isEmpty();
	}

	private int run(String json) {
		return line(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))).execute("-");
	}

	private JsonNode error() {
		return JSON.readTree(this.err.toString().lines().findFirst().orElseThrow()).get("error");
	}

	private CommandLine line(InputStream input) {
		return new CommandLine(new SurgeCommand(input)).setOut(new PrintWriter(this.out))
			.setErr(new PrintWriter(this.err));
	}

	/** The same words again and again, a hundred megabytes of them. */
	private static final class Endless extends InputStream {

		private final byte[] words;

		private long given;

		Endless(String part) {
			this.words = part.repeat(1 + 65_536 / part.length()).getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public int read() {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0];
		}

		@Override
		public int read(byte[] into, int from, int length) {
			if (this.given >= 100_000_000) {
				return -1;
			}
			int start = (int) (this.given % this.words.length);
			int some = Math.min(length, this.words.length - start);
			System.arraycopy(this.words, start, into, from, some);
			this.given += some;
			return some;
		}

	}

}
