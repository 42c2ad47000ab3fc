package ke.njia.appeals;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.consent.DataItem;

/**
 * What an appeal says, and to whom. The names of the components are what is stored.
 *
 * @param language of the letter
 * @param subject its subject line
 * @param addressees identifiers of the bodies, in the order written
 * @param facts each written once
 * @param paragraphs of the letter, with the facts in their places
 * @param annexes identifiers of files of evidence that go along
 */
public record Draft(LetterLanguage language, String subject, List<String> addressees, List<LetterFact> facts,
		List<String> paragraphs, List<String> annexes) {

	/** Where a fact is placed. */
	static final Pattern PLACE = Pattern.compile("\\{\\{(" + LetterFact.KEY + ")}}");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	public Draft {
		subject = composed(subject);
		addressees = List.copyOf(addressees);
		facts = facts.stream().map(LetterFact::stripped).toList();
		paragraphs = paragraphs.stream().map(Draft::composed).filter((text) -> !text.isEmpty()).toList();
		annexes = List.copyOf(annexes);
	}

	/** The paragraphs as they are read, each fact in its places. */
	public List<String> text() {
		Map<String, String> words = this.facts.stream()
			.collect(Collectors.toMap(LetterFact::key, (fact) -> composed(fact.words()), (one, same) -> one));
		Function<MatchResult, String> placed = (place) -> Matcher
			.quoteReplacement(words.getOrDefault(place.group(1), place.group()));
		return this.paragraphs.stream().map((text) -> PLACE.matcher(text).replaceAll(placed)).toList();
	}

	/** Words of the letter, as a person counts them. */
	public int words() {
		return text().stream().mapToInt((text) -> BLANKS.split(text).length).sum();
	}

	/** Keys of the facts that some paragraph places. */
	public Set<String> placed() {
		return this.paragraphs.stream()
			.flatMap((text) -> PLACE.matcher(text).results())
			.map((place) -> place.group(1))
			.collect(Collectors.toSet());
	}

	/**
	 * What the letter tells: consent must cover all of it. That help is asked for, and
	 * what happened, every letter tells.
	 */
	public Set<DataItem> items() {
		Set<String> placed = placed();
		Set<DataItem> items = EnumSet.of(DataItem.NEEDS, DataItem.VIOLATION);
		this.facts.stream().filter((fact) -> placed.contains(fact.key())).map(LetterFact::item).forEach(items::add);
		return items;
	}

	/** Every word that is printed. */
	Stream<String> printed() {
		return Stream.concat(Stream.of(this.subject), text().stream());
	}

	/** One character for what can be written as one or as several. */
	private static String composed(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
	}

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "draft";
	}

}
