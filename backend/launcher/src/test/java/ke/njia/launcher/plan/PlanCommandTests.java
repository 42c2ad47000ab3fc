package ke.njia.launcher.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan command from file to exit status. */
class PlanCommandTests {

	private static final JsonMapper JSON = new JsonMapper();

	/** Every field of the format once. */
	private static final String EXAMPLE = """
			{
			  "network": {
			    "organizations": [
			      {"id": "khrc"},
			      {"id": "lawyers", "country": "KE", "building": "b1", "conflicts": [{"to": "dci", "kind": "SECONDED_TO"}]},
			      {"id": "clinic", "country": "UG"}
			    ],
			    "agreements": [
			      {"from": "khrc", "to": "lawyers", "trust": 3, "validFrom": "2026-01-01T00:00:00Z",
			       "validTo": "2027-01-01T00:00:00+03:00", "handoffMinutes": 20, "acceptPermille": 900},
			      {"from": "lawyers", "to": "clinic", "trust": 2, "handoffMinutes": 10, "acceptPermille": 800}
			    ],
			    "servicesAtLocation": [
			      {"id": "law1", "organization": "lawyers", "type": "legal", "mode": "REMOTE", "answerMinutes": 30,
			       "acceptPermille": 900, "open": [["2026-11-21T12:00:00+03:00", "2026-11-21T17:00:00+03:00"]],
			       "languages": ["sw", "luo"], "workerGenders": ["f"], "accessible": true},
			      {"id": "med1", "organization": "clinic", "type": "medical", "mode": "ON_SITE", "place": "town",
			       "lat": -1.3, "lon": 36.8, "answerMinutes": 60, "acceptPermille": 950,
			       "capacity": {"status": "capacity", "available": 1}, "coverage": ["047"], "minAge": 18,
			       "maxAge": 99, "populations": ["defender"], "excludes": ["minor"], "assuranceDays": 30,
			       "quarantined": false},
			      {"id": "med2", "organization": "lawyers", "type": "medical", "mode": "MOBILE", "lat": -1.3,
			       "lon": 36.8, "answerMinutes": 600, "acceptPermille": 950, "quarantined": true}
			    ]
			  },
			  "request": {
			    "now": "2026-11-21T11:00:00+03:00", "lead": "khrc", "maxHops": 3, "county": "047", "lat": -1.28,
			    "lon": 36.82, "age": 30, "populations": ["defender"], "perpetrators": ["dci"],
			    "conflictKinds": ["KIN_OF"], "never": [], "maxTravelKm": 12.5, "maxAssuranceDays": 365,
			    "wishes": {"language": "luo", "workerGender": "f", "accessible": true},
			    "consent": {"organizations": ["lawyers", "clinic"], "abroad": true},
			    "needs": [
			      {"id": "a", "type": "legal"},
			      {"id": "b", "type": "medical", "sensitive": true, "deadline": "2026-11-21T17:00:00+03:00",
			       "hard": true, "allowedMinutes": 60}
			    ]
			  }
			}
			""";

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void plansTheExample() {
		assertThat(run(EXAMPLE)).isZero();
		assertThat(this.err.toString()).isEmpty();
		assertThat(JSON.readTree(this.out.toString())).isEqualTo(JSON.readTree("""
				{
				  "provedOptimal": true,
				  "feasible": true,
				  "routes": [
				    {
				      "labels": ["CLOCK", "EXPOSURE", "UNCERTAINTY", "TRAVEL", "MISMATCH", "BALANCED"],
				      "vector": {"clock": 264, "exposure": 2, "uncertainty": 695880, "travel": 3145, "mismatch": 3},
				      "steps": [
				        {"need": "a", "servicesAtLocation": "law1", "chain": ["khrc", "lawyers"], "servedAtMinute": 60},
				        {"need": "b", "servicesAtLocation": "med1", "chain": ["khrc", "lawyers", "clinic"],
				         "servedAtMinute": 95}
				      ]
				    }
				  ],
				  "refusals": [{"need": "b", "servicesAtLocation": "med2", "codes": ["ASSURANCE", "CLOCK"]}],
				  "infeasibleNeeds": []
				}
				"""));
	}

	@Test
	void saysWhatCouldBeRelaxedWhereNothingIsFound() {
		assertThat(run(EXAMPLE.replace("\"status\": \"capacity\"", "\"status\": \"no-capacity\""))).isZero();
		JsonNode plan = JSON.readTree(this.out.toString());
		assertThat(plan.get("feasible").booleanValue()).isFalse();
		assertThat(plan.get("routes")).isEmpty();
		assertThat(plan.get("infeasibleNeeds")).isEqualTo(JSON.readTree("""
				[{"need": "b", "relaxations": [["CAPACITY"], ["ASSURANCE", "CLOCK"]]}]"""));
	}

	@Test
	void nullIsAbsent() {
		assertThat(run(EXAMPLE.replace("\"building\": \"b1\"", "\"building\": null"))).isZero();
	}

	@Test
	void readsAFile(@TempDir Path directory) throws IOException {
		Path file = Files.writeString(directory.resolve("case.json"), EXAMPLE);
		assertThat(line("").execute(file.toString())).isZero();
		assertThat(JSON.readTree(this.out.toString()).get("feasible").booleanValue()).isTrue();
	}

	@Test
	void saysWhenAFileCannotBeRead(@TempDir Path directory) {
		assertThat(line("").execute(directory.resolve("absent.json").toString())).isEqualTo(2);
		assertError("UNREADABLE_FILE", directory.resolve("absent.json").toString());
		assertThat(line("").execute()).isEqualTo(2);
	}

	@ParameterizedTest(name = "{2} at {3}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"khrc"}                          | "khrc", "name": "x"}               | UNKNOWN_FIELD        | /network/organizations/0/name
					"never"                          | "nevr"                             | UNKNOWN_FIELD        | /request/nevr
					"available"                      | "a/b~c"                            | UNKNOWN_FIELD        | /network/servicesAtLocation/1/capacity/a~1b~0c
					"lead": "khrc",                  | ``                                 | MISSING_FIELD        | /request/lead
					"county": "047",                 | "county": null,                    | MISSING_FIELD        | /request/county
					"lat": -1.3, "lon": 36.8,        | "lat": -1.3,                       | MISSING_FIELD        | /network/servicesAtLocation/1/lon
					"type": "legal", "mode"          | "mode"                             | MISSING_FIELD        | /network/servicesAtLocation/0/type
					"lead": "khrc"                   | "lead": "khcr"                     | UNKNOWN_ORGANIZATION | /request/lead
					"to": "lawyers"                  | "to": "lawers"                     | UNKNOWN_ORGANIZATION | /network/agreements/0/to
					"organization": "clinic"         | "organization": "clinics"          | UNKNOWN_ORGANIZATION | /network/servicesAtLocation/1/organization
					"id": "clinic"                   | "id": "khrc"                       | DUPLICATE_ID         | /network/organizations/2/id
					"id": "med1"                     | "id": "law1"                       | DUPLICATE_ID         | /network/servicesAtLocation/1/id
					{"id": "b"                       | {"id": "a"                         | DUPLICATE_ID         | /request/needs/1/id
					"handoffMinutes": 20             | "handoffMinutes": -1               | OUT_OF_RANGE         | /network/agreements/0/handoffMinutes
					"acceptPermille": 800            | "acceptPermille": 1001             | OUT_OF_RANGE         | /network/agreements/1/acceptPermille
					"trust": 3                       | "trust": 0                         | OUT_OF_RANGE         | /network/agreements/0/trust
					"available": 1                   | "available": -1                    | OUT_OF_RANGE         | /network/servicesAtLocation/1/capacity/available
					"maxHops": 3                     | "maxHops": 9                       | OUT_OF_RANGE         | /request/maxHops
					"lat": -1.28                     | "lat": -91                         | OUT_OF_RANGE         | /request/lat
					"maxTravelKm": 12.5              | "maxTravelKm": -1                  | OUT_OF_RANGE         | /request/maxTravelKm
					"allowedMinutes": 60             | "allowedMinutes": 0                | OUT_OF_RANGE         | /request/needs/1/allowedMinutes
					"allowedMinutes": 60             | "allowedMinutes": 1e400            | OUT_OF_RANGE         | /request/needs/1/allowedMinutes
					"handoffMinutes": 20             | "handoffMinutes": 20.5             | WRONG_TYPE           | /network/agreements/0/handoffMinutes
					"handoffMinutes": 20             | "handoffMinutes": "20"             | WRONG_TYPE           | /network/agreements/0/handoffMinutes
					"id": "med1"                     | "id": 1                            | WRONG_TYPE           | /network/servicesAtLocation/1/id
					"accessible": true}              | "accessible": "yes"}               | WRONG_TYPE           | /network/servicesAtLocation/0/accessible
					["sw", "luo"]                    | ["sw", 7]                          | WRONG_TYPE           | /network/servicesAtLocation/0/languages/1
					["sw", "luo"]                    | "sw"                               | WRONG_TYPE           | /network/servicesAtLocation/0/languages
					{"id": "khrc"}                   | "khrc"                             | WRONG_TYPE           | /network/organizations/0
					"2026-11-21T12:00:00+03:00",     | ``                                 | WRONG_TYPE           | /network/servicesAtLocation/0/open/0
					"mode": "MOBILE"                 | "mode": "mobile"                   | UNKNOWN_VALUE        | /network/servicesAtLocation/2/mode
					"status": "capacity"             | "status": "full"                   | UNKNOWN_VALUE        | /network/servicesAtLocation/1/capacity/status
					2026-01-01T00:00:00Z             | 2026-01-01T00:00:00                | BAD_INSTANT          | /network/agreements/0/validFrom
					2026-11-21T11:00:00+03:00        | today                              | BAD_INSTANT          | /request/now
					2026-11-21T12:00:00+03:00        | 2026-11-22T12:00:00+03:00          | BAD_INTERVAL         | /network/servicesAtLocation/0/open/0
					""")
	void namesThePlaceOfEveryMistake(String from, String to, String code, String at) {
		assertThat(EXAMPLE).contains(from);
		int first = EXAMPLE.indexOf(from);
		String broken = EXAMPLE.substring(0, first) + to + EXAMPLE.substring(first + from.length());
		assertThat(run(broken)).isEqualTo(2);
		assertError(code, at);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                          | MALFORMED_JSON | line 1, column 1
			{"network":                 | MALFORMED_JSON | line 1, column 12
			{} {}                       | MALFORMED_JSON | line 1, column 4
			{"network": 1, "network": 2}| MALFORMED_JSON | line 1, column 25
			[]                          | WRONG_TYPE     | ``
			null                        | WRONG_TYPE     | ``
			{}                          | MISSING_FIELD  | /network
			""")
	void namesTheLineWhereTheTextIsNoPlan(String text, String code, String at) {
		assertThat(run(text)).isEqualTo(2);
		assertError(code, at);
	}

	@Test
	void thereIsAtLeastOneNeedAndAtMostEight() {
		String needs = EXAMPLE.substring(EXAMPLE.indexOf("\"needs\""));
		assertThat(run(EXAMPLE.replace(needs, "\"needs\": []}}"))).isEqualTo(2);
		assertError("OUT_OF_RANGE", "/request/needs");
	}

	private void assertError(String code, String at) {
		assertThat(this.out.toString()).isEmpty();
		JsonNode error = JSON.readTree(this.err.toString());
		assertThat(error.propertyNames()).containsExactly("error");
		assertThat(error.get("error").propertyNames()).containsExactly("code", "at", "message");
		assertThat(error.get("error").get("code").stringValue()).isEqualTo(code);
		assertThat(error.get("error").get("at").stringValue()).isEqualTo(at);
		assertThat(error.get("error").get("message").stringValue()).isNotBlank();
	}

	private int run(String input) {
		return line(input).execute("-");
	}

	private CommandLine line(String input) {
		byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
		return new CommandLine(new PlanCommand(new ByteArrayInputStream(bytes))).setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true));
	}

}
