package ke.njia.answerlinks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.consent.DisclosedCase;
import ke.njia.consent.DisclosedNeed;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * A disclosed case as lines of a page: what a signed-in receiver sees, in the same order,
 * and nothing that is not in it.
 */
@Component
class ToldFacts {

	private final Vocabulary vocabulary;

	ToldFacts(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	List<Line> of(DisclosedCase told, PageLanguage language) {
		List<Line> lines = new ArrayList<>();
		Collector to = new Collector(lines, language);
		to.add("needs", list(told.needs(), (need) -> need(need, language)));
		to.add("county", value(told.county(), (code) -> this.vocabulary.county(code).name()));
		to.add("violation",
				value(told.violationType(), (code) -> language.text(this.vocabulary.violationType(code).name())));
		to.add("age", value(told.ageBand(), (band) -> language.word("age", band)));
		to.add("languages", list(told.languages(), (code) -> language.text(this.vocabulary.language(code).name())));
		to.add("wishes", wishes(told, language));
		to.add("safety", list(told.safetyConcerns(), (concern) -> language.word("safety", concern)));
		to.add("perpetrators",
				list(told.perpetrators(), (code) -> language.text(this.vocabulary.institution(code).name())));
		return lines;
	}

	private String need(DisclosedNeed need, PageLanguage language) {
		String name = language.text(this.vocabulary.serviceType(need.serviceType()).name());
		return (need.deadline() == null) ? name
				: name + ", " + language.word("before") + " " + language.moment(need.deadline());
	}

	private static String wishes(DisclosedCase told, PageLanguage language) {
		String worker = value(told.workerGender(), (gender) -> language.word("worker", gender));
		String place = Boolean.TRUE.equals(told.accessible()) ? language.word("accessible") : "";
		return Stream.of(worker, place).filter((wish) -> !wish.isEmpty()).collect(Collectors.joining(", "));
	}

	private static <T> String value(@Nullable T value, Function<T, String> name) {
		return (value != null) ? name.apply(value) : "";
	}

	private static <T> String list(@Nullable Collection<T> values, Function<T, String> name) {
		return (values != null) ? values.stream().map(name).collect(Collectors.joining(" · ")) : "";
	}

	/**
	 * A line of a page.
	 *
	 * @param label what it is
	 * @param value what it says
	 */
	record Line(String label, String value) {
	}

	private record Collector(List<Line> lines, PageLanguage language) {

		void add(String label, String value) {
			if (!value.isEmpty()) {
				this.lines.add(new Line(this.language.word(label), value));
			}
		}

	}

}
