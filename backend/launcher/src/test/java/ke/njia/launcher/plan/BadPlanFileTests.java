package ke.njia.launcher.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a file holds: a coded refusal that names the place, or a plan; never a trace.
 */
class BadPlanFileTests {

	private static final JsonMapper JSON = new JsonMapper();

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			/request/lat                                        | 1e400                  | OUT_OF_RANGE
			/request/lat                                        | -1e999999999           | OUT_OF_RANGE
			/request/lat                                        | "NaN"                  | WRONG_TYPE
			/request/lon                                        | 180.0000001            | OUT_OF_RANGE
			/request/now                                        | "+999999999-12-31T23:59:59Z" | OUT_OF_RANGE
			/request/now                                        | "1899-12-31T23:59:59Z" | OUT_OF_RANGE
			/request/now                                        | 1763712000             | WRONG_TYPE
			/request/maxHops                                    | -1                     | OUT_OF_RANGE
			/request/maxHops                                    | 99999999999999999999   | OUT_OF_RANGE
			/request/maxHops                                    | 1e-400                 | WRONG_TYPE
			/request/age                                        | -1                     | OUT_OF_RANGE
			/request/wishes                                     | []                     | WRONG_TYPE
			/request/consent                                    | "any"                  | WRONG_TYPE
			/request/never                                      | {}                     | WRONG_TYPE
			/request/needs                                      | {}                     | WRONG_TYPE
			/network/organizations                              | "o0"                   | WRONG_TYPE
			/network/agreements/0/handoffMinutes                | 5256001                | OUT_OF_RANGE
			/network/agreements/0/handoffMinutes                | -0.5                   | OUT_OF_RANGE
			/network/agreements/0/acceptPermille                | 1000.5                 | OUT_OF_RANGE
			/network/agreements/0/trust                         | true                   | WRONG_TYPE
			/network/servicesAtLocation/0/answerMinutes         | -1                     | OUT_OF_RANGE
			/network/servicesAtLocation/0/answerMinutes         | 1e9                    | OUT_OF_RANGE
			/network/servicesAtLocation/0/mode                  | ""                     | UNKNOWN_VALUE
			/network/servicesAtLocation/0/organization          | "nobody"               | UNKNOWN_ORGANIZATION
			""")
	void namesThePlaceOfAFigureThatCannotBe(String place, String value, String code) {
		ObjectNode file = file();
		String marked = "\"-- here --\"";
		set(file, place, "-- here --");
		assertThat(run(file.toString().replace(marked, value).getBytes(StandardCharsets.UTF_8))).isEqualTo(2);
		assertError(code, place);
	}

	@Test
	void neitherNaNNorInfinityIsANumber() {
		for (String word : new String[] { "NaN", "Infinity", "-Infinity", "0x10", "01" }) {
			String text = file().toString().replace("\"lat\":-1.25", "\"lat\":" + word);
			assertThat(run(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(2);
			assertThat(error().get("code").stringValue()).isEqualTo("MALFORMED_JSON");
			assertThat(error().get("at").stringValue()).startsWith("line 1, column ");
		}
	}

	@Test
	void nineNeedsAreOneTooMany() {
		ObjectNode file = file();
		needs(file, 9);
		assertThat(run(file)).isEqualTo(2);
		assertError("OUT_OF_RANGE", "/request/needs");
	}

	@Test
	void anEmptyNetworkHoldsNoLead() {
		ObjectNode file = file();
		ObjectNode network = (ObjectNode) file.get("network");
		network.putArray("organizations");
		network.putArray("agreements");
		network.putArray("servicesAtLocation");
		assertThat(run(file)).isEqualTo(2);
		assertError("UNKNOWN_ORGANIZATION", "/request/lead");
	}

	@Test
	void aTypeNobodyOffersIsAnAnswerAndNoError() {
		ObjectNode file = file();
		((ObjectNode) file.at("/request/needs/0")).put("type", "unheard of");
		assertThat(run(file)).isZero();
		assertThat(JSON.readTree(this.out.toString())).isEqualTo(JSON.readTree("""
				{"provedOptimal": true, "feasible": false, "routes": [], "refusals": [],
				 "infeasibleNeeds": [{"need": "n0", "relaxations": []}]}"""));
	}

	@Test
	void aDeadlineInThePastIsMissedByAll() {
		ObjectNode file = file();
		((ObjectNode) file.at("/request/needs/0")).put("deadline", "2020-01-01T00:00:00Z").put("hard", true);
		assertThat(run(file)).isZero();
		JsonNode plan = JSON.readTree(this.out.toString());
		assertThat(plan.at("/refusals/0/codes")).isEqualTo(JSON.readTree("[\"CLOCK\"]"));
		assertThat(plan.at("/infeasibleNeeds/0/relaxations")).isEqualTo(JSON.readTree("[[\"CLOCK\"]]"));
	}

	@Test
	void agreementsWithOneselfInCirclesAndThousandsBetweenTheSameTwo() {
		ObjectNode file = file();
		ArrayNode agreements = (ArrayNode) file.at("/network/agreements");
		for (int i = 0; i < 5000; i++) {
			agreement(agreements, "o0", "o1", i % 500, 1 + i % 1000);
			agreement(agreements, "o1", "o0", i % 7, 900);
			agreement(agreements, "o1", "o1", 0, 1000);
		}
		needs(file, 8);
		assertThat(run(file)).isZero();
		JsonNode plan = JSON.readTree(this.out.toString());
		assertThat(plan.get("provedOptimal").booleanValue()).isTrue();
		assertThat(plan.at("/routes/0/vector/exposure").intValue()).isEqualTo(1);
	}

	@Test
	void nestedTooDeeply() {
		byte[] deep = new byte[100_000];
		Arrays.fill(deep, (byte) '[');
		assertThat(run(deep)).isEqualTo(2);
		assertError("TOO_LARGE", "");
	}

	@Test
	void noMoreIsReadThanTheMemoryHolds() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return ' ';
			}

			@Override
			public int read(byte[] into, int from, int length) throws IOException {
				Arrays.fill(into, from, from + length, (byte) ' ');
				return length;
			}
		};
		assertThat(run(endless)).isEqualTo(2);
		assertError("TOO_LARGE", "-");
	}

	@Test
	void bytesThatAreNoText() {
		assertThat(run(new byte[] { '{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}' })).isEqualTo(2);
		assertThat(error().get("code").stringValue()).isIn("MALFORMED_JSON", "UNKNOWN_FIELD");
	}

	private static ObjectNode file() {
		return (ObjectNode) JSON.readTree(
				"""
						{"network": {"organizations": [{"id": "o0"}, {"id": "o1"}],
						  "agreements": [{"from": "o0", "to": "o1", "trust": 3, "handoffMinutes": 10, "acceptPermille": 900}],
						  "servicesAtLocation": [{"id": "s0", "organization": "o1", "type": "t", "mode": "REMOTE",
						    "answerMinutes": 30, "acceptPermille": 900}]},
						 "request": {"now": "2026-11-21T08:00:00Z", "lead": "o0", "maxHops": 4, "county": "047", "lat": -1.25,
						  "lon": 36.8, "age": 20, "wishes": {}, "consent": {}, "never": [], "needs": [{"id": "n0", "type": "t"}]}}""");
	}

	private static void needs(ObjectNode file, int count) {
		ArrayNode needs = ((ObjectNode) file.get("request")).putArray("needs");
		for (int i = 0; i < count; i++) {
			needs.addObject().put("id", "n" + i).put("type", "t");
		}
	}

	private static void agreement(ArrayNode agreements, String from, String to, int minutes, int permille) {
		agreements.addObject()
			.put("from", from)
			.put("to", to)
			.put("trust", 1 + permille % 3)
			.put("handoffMinutes", minutes)
			.put("acceptPermille", permille);
	}

	private static void set(ObjectNode file, String pointer, String value) {
		int end = pointer.lastIndexOf('/');
		((ObjectNode) file.at(pointer.substring(0, end))).put(pointer.substring(end + 1), value);
	}

	private void assertError(String code, String at) {
		assertThat(error().get("code").stringValue()).isEqualTo(code);
		assertThat(error().get("at").stringValue()).isEqualTo(at);
	}

	private JsonNode error() {
		assertThat(this.out.toString()).isEmpty();
		String[] lines = this.err.toString().strip().split("\n");
		return JSON.readTree(lines[lines.length - 1]).get("error");
	}

	private int run(ObjectNode file) {
		return run(file.toString().getBytes(StandardCharsets.UTF_8));
	}

	private int run(byte[] bytes) {
		return run(new ByteArrayInputStream(bytes));
	}

	private int run(InputStream input) {
		return new CommandLine(new PlanCommand(input)).setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true))
			.execute("-");
	}

}
