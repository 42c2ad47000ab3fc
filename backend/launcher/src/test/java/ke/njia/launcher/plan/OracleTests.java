package ke.njia.launcher.plan;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The command against a second program, file by file, from text to text. */
class OracleTests {

	private static final JsonMapper JSON = new JsonMapper();

	/** Ordinarily 500; the profile "proof" asks for 20,000. */
	private static final int FILES = Integer.getInteger("njia.proof.files", 500);

	@Test
	void printsWhatASecondProgramPrints() {
		int feasible = 0;
		for (int seed = 0; seed < FILES; seed++) {
			ObjectNode file = RandomPlanFile.of(seed);
			JsonNode expected = JSON.readTree(new Oracle(file).plan().toString());
			JsonNode printed = printed(file);
			assertThat(sorted(printed)).as("file of seed %d: %s", seed, file).isEqualTo(expected);
			feasible += expected.get("feasible").booleanValue() ? 1 : 0;
		}
		assertThat(feasible).isBetween(FILES / 10, FILES * 9 / 10);
	}

	/** The control: a file that differs from the one planned is noticed. */
	@Test
	void noticesWhereTheLeadMayNotTellSomebody() {
		int noticed = 0;
		for (int seed = 0; seed < FILES / 5; seed++) {
			ObjectNode file = RandomPlanFile.of(seed);
			JsonNode printed = printed(file);
			((ObjectNode) file.get("request")).putArray("never").add("o1");
			noticed += sorted(printed).equals(JSON.readTree(new Oracle(file).plan().toString())) ? 0 : 1;
		}
		assertThat(noticed).isGreaterThan(FILES / 50);
	}

	private static JsonNode printed(ObjectNode file) {
		StringWriter out = new StringWriter();
		byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
		int status = new CommandLine(new PlanCommand(new ByteArrayInputStream(bytes)))
			.setOut(new PrintWriter(out, true))
			.execute("-");
		assertThat(status).isZero();
		return JSON.readTree(out.toString());
	}

	private static JsonNode sorted(JsonNode plan) {
		plan.get("infeasibleNeeds").forEach((need) -> {
			Set<List<String>> sets = new HashSet<>();
			need.get("relaxations").forEach((set) -> sets.add(set.valueStream().map(JsonNode::stringValue).toList()));
			((ObjectNode) need).set("relaxations", JSON.valueToTree(Oracle.relaxations(sets)));
		});
		return plan;
	}

}
