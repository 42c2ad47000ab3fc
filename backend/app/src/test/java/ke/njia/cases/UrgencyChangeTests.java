package ke.njia.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import ke.njia.launcher.servers.Installation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What would change the urgency, held against trying every other set of answers; the
 * client's own rule is held against the same table.
 */
class UrgencyChangeTests {

	private static final Path CLIENTS_TABLE = Installation.find()
		.root()
		.resolve(Path.of("web", "src", "features", "cases", "urgencyChanges.csv"));

	/** Run with this set to write the client's table anew. */
	private static final String PRINT = "njia.print-urgency";

	@Test
	void nothingSmallerChangesItAndThisDoes() {
		int combinations = 0;
		int changeable = 0;
		for (HarmWithin harm : HarmWithin.values()) {
			for (Map<ThresholdCode, ThresholdAnswer> answers : all()) {
				Urgency now = Urgency.of(harm, answers.values());
				int fewest = all().stream()
					.filter((other) -> Urgency.of(harm, other.values()) != now)
					.mapToInt((other) -> distance(answers, other))
					.min()
					.orElse(0);
				Optional<UrgencyChange> change = UrgencyChange.of(harm, answers);
				assertThat(change.map((one) -> one.together() ? one.thresholds().size() : 1).orElse(0))
					.as("%s %s", harm, answers)
					.isEqualTo(fewest);
				change.ifPresent((one) -> assertDoes(one, harm, answers));
				combinations++;
				changeable += change.isPresent() ? 1 : 0;
			}
		}
		assertThat(combinations).isEqualTo(4 * 64);
		assertThat(changeable).as("the control: not of what comes later").isEqualTo(3 * 64);
	}

	@Test
	void theClientsTableIsThisRule() throws IOException {
		List<String> lines = new ArrayList<>(
				List.of("harm,severity,immediacy,feasibility,urgency,thresholds,together,answer,then"));
		for (HarmWithin harm : HarmWithin.values()) {
			for (Map<ThresholdCode, ThresholdAnswer> answers : all()) {
				lines.add("%s,%s,%s,%s".formatted(harm,
						answers.values().stream().map(ThresholdAnswer::name).collect(Collectors.joining(",")),
						Urgency.of(harm, answers.values()),
						UrgencyChange.of(harm, answers)
							.map((one) -> "%s,%s,%s,%s".formatted(
									one.thresholds().stream().map(ThresholdCode::name).collect(Collectors.joining("|")),
									one.together(), one.answer(), one.urgency()))
							.orElse(",,,")));
			}
		}
		String table = String.join("\n", lines) + "\n";
		if (Boolean.getBoolean(PRINT)) {
			Files.writeString(CLIENTS_TABLE, table);
		}
		assertThat(Files.readString(CLIENTS_TABLE)).isEqualTo(table);
	}

	private static void assertDoes(UrgencyChange change, HarmWithin harm, Map<ThresholdCode, ThresholdAnswer> answers) {
		List<List<ThresholdCode>> ways = change.together() ? List.of(change.thresholds())
				: change.thresholds().stream().map(List::of).toList();
		for (List<ThresholdCode> way : ways) {
			Map<ThresholdCode, ThresholdAnswer> other = new EnumMap<>(answers);
			way.forEach((code) -> other.put(code, change.answer()));
			assertThat(Urgency.of(harm, other.values())).as("%s %s %s", harm, answers, way)
				.isEqualTo(change.urgency())
				.isNotEqualTo(Urgency.of(harm, answers.values()));
		}
	}

	private static int distance(Map<ThresholdCode, ThresholdAnswer> one, Map<ThresholdCode, ThresholdAnswer> other) {
		return (int) one.keySet().stream().filter((code) -> one.get(code) != other.get(code)).count();
	}

	private static List<Map<ThresholdCode, ThresholdAnswer>> all() {
		List<Map<ThresholdCode, ThresholdAnswer>> all = new ArrayList<>();
		for (ThresholdAnswer severity : ThresholdAnswer.values()) {
			for (ThresholdAnswer immediacy : ThresholdAnswer.values()) {
				for (ThresholdAnswer feasibility : ThresholdAnswer.values()) {
					all.add(new EnumMap<>(Map.of(ThresholdCode.SEVERITY, severity, ThresholdCode.IMMEDIACY, immediacy,
							ThresholdCode.FEASIBILITY, feasibility)));
				}
			}
		}
		return all;
	}

}
