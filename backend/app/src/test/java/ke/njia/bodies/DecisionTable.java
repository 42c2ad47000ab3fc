package ke.njia.bodies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.cases.HarmWithin;
import ke.njia.directory.Views;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * The cases of {@code bodies/decisions.txt} and what is expected of bodies in them; the
 * file says how its lines are read.
 */
final class DecisionTable {

	static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

	private static final String NONE = "none";

	private final Map<String, Situation> cases = new LinkedHashMap<>();

	private final List<Line> lines = new ArrayList<>();

	private final List<Body> bodies = Catalogue.inForce(Catalogue.released(), LocalDate.parse("2026-11-22"));

	private final Pressing pressing = new Pressing(new BodyRules(), new Acceptances(), new BodyOffers(),
			new Requirements());

	static DecisionTable read() {
		try {
			DecisionTable table = new DecisionTable();
			new ClassPathResource("bodies/decisions.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.forEach(table::read);
			return table;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Line> lines() {
		return this.lines;
	}

	Set<String> cases() {
		return this.cases.keySet();
	}

	List<Body> bodies() {
		return this.bodies;
	}

	/** What all bodies answer in a case, in the order shown. */
	List<BodyAnswer> answers(String name) {
		return this.pressing.answers(this.bodies, situation(name),
				new ConsentStanding(List.of(), List.of(), Views.of(List.of(), List.of(), List.of())), "khrc");
	}

	BodyAnswer answer(String name, String body) {
		return answers(name).stream().filter((one) -> one.body().id().equals(body)).findFirst().orElseThrow();
	}

	Situation situation(String name) {
		Situation found = this.cases.get(name);
		if (found == null) {
			throw new IllegalArgumentException(name);
		}
		return found;
	}

	private void read(String line) {
		String[] words = line.split("\\s+");
		if (words[0].equals("case")) {
			this.cases.put(words[1], situation(options(words)));
		}
		else {
			this.lines.add(new Line(words[0], words[1], words[2], words[3], codes(words[4]),
					line.substring(line.indexOf('|') + 1).strip()));
		}
	}

	private static Map<String, String> options(String[] words) {
		return Arrays.stream(words)
			.skip(2)
			.map((word) -> word.split("="))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1]));
	}

	private static Situation situation(Map<String, String> given) {
		List<String> groups = list(given, "groups");
		String remedies = given.get("remedies");
		String report = given.get("report");
		AppealFacts stated = new AppealFacts((remedies != null) ? DomesticRemedies.valueOf(remedies) : null,
				(report != null) ? NationalReport.valueOf(report) : null, "", list(given, "elsewhere"),
				(groups != null) ? groups.stream().map(PersonGroup::valueOf).toList() : null, stated(given, "member"),
				stated(given, "sponsor"));
		String age = given.get("age");
		return new Situation(given.getOrDefault("violation", ""), day(given, "from"), day(given, "to"),
				HarmWithin.valueOf(given.getOrDefault("harm", "UNKNOWN")), (age != null) ? Integer.valueOf(age) : null,
				Set.copyOf(stated(given, "needs")), Set.of(), stated, NOW);
	}

	private static Instant day(Map<String, String> given, String name) {
		return NOW.plus(Duration.ofDays(Long.parseLong(given.getOrDefault(name, "0"))));
	}

	private static List<String> stated(Map<String, String> given, String name) {
		List<String> list = list(given, name);
		return (list != null) ? list : List.of();
	}

	private static @Nullable List<String> list(Map<String, String> given, String name) {
		String value = given.get(name);
		if (value == null) {
			return null;
		}
		return value.equals(NONE) ? List.of() : List.of(value.split(","));
	}

	private static Set<BodyReasonCode> codes(String word) {
		return Arrays.stream(word.split(",")).map(BodyReasonCode::valueOf).collect(Collectors.toSet());
	}

	/**
	 * What is expected of one body in one case.
	 *
	 * @param number of the line
	 * @param name of the case
	 * @param body identifier of the body
	 * @param standing which kind of answer
	 * @param codes its reasons
	 * @param source words of the source of one of these
	 */
	record Line(String number, String name, String body, String standing, Set<BodyReasonCode> codes, String source) {

		boolean isControl() {
			return this.number.endsWith("!");
		}

		/** Whether a body answers as expected. */
		boolean isMet(BodyAnswer answer) {
			List<BodyReason> reasons = reasons(answer);
			Set<BodyReasonCode> given = reasons.stream().map(BodyReason::code).collect(Collectors.toSet());
			boolean same = this.standing.equals("NOW") ? given.containsAll(this.codes) : given.equals(this.codes);
			return standing(answer).equals(this.standing) && same
					&& reasons.stream().anyMatch((reason) -> reason.source().contains(this.source));
		}

		private static List<BodyReason> reasons(BodyAnswer answer) {
			return switch (answer.standing()) {
				case CAN_NOW -> answer.reasons();
				case CAN_IF -> answer.conditions();
				case CANNOT -> answer.refusals();
			};
		}

		private static String standing(BodyAnswer answer) {
			return switch (answer.standing()) {
				case CAN_NOW -> "NOW";
				case CAN_IF -> "IF";
				case CANNOT -> "NO";
			};
		}

	}

}
