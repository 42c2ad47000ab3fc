package ke.njia.routing.surge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A surge written as text, and the plan as text. One line is one fact:
 *
 * <pre>
 * provider A 2              takes two
 * person p1 Kasarani A:5 B:9!   options with their kilometres; ! misses the clock
 * </pre>
 */
final class Surge {

	private final List<Provider> providers = new ArrayList<>();

	private final List<Person> persons = new ArrayList<>();

	private Surge(String text) {
		text.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach(this::read);
	}

	static SurgeQuestion of(String text) {
		Surge surge = new Surge(text);
		return new SurgeQuestion(surge.providers, surge.persons);
	}

	static String answer(String text) {
		return text(new SurgeSearch().find(of(text)));
	}

	static String text(SurgePlan plan) {
		String figures = "unassigned %d, stations without %d, missed %d, km %d\n".formatted(plan.unassigned(),
				plan.stationsWithout(), plan.missedClocks(), plan.km());
		String given = plan.assignments()
			.stream()
			.map((assignment) -> "%s: %s\n".formatted(assignment.person(), assignment.provider()))
			.collect(Collectors.joining());
		Bottleneck bottleneck = plan.bottleneck();
		return figures + given + ((bottleneck == null) ? "" : "short %d: %s have %s\n".formatted(bottleneck.shortBy(),
				String.join(" ", bottleneck.persons()), String.join(" ", bottleneck.providers())));
	}

	private void read(String line) {
		String[] words = line.split(" +");
		switch (words[0]) {
			case "provider" -> this.providers.add(new Provider(words[1], Integer.parseInt(words[2])));
			case "person" -> this.persons.add(person(words));
			default -> throw new IllegalArgumentException(line);
		}
	}

	private static Person person(String[] words) {
		List<Option> options = new ArrayList<>();
		for (int i = 3; i < words.length; i++) {
			String[] parts = words[i].replace("!", "").split(":");
			options.add(new Option(parts[0], words[i].endsWith("!"), Integer.parseInt(parts[1])));
		}
		return new Person(words[1], words[2], options);
	}

}
