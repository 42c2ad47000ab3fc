package ke.njia.bodies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.vocabulary.ReferenceFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules that are shipped name only what is known elsewhere, and say who says so.
 */
class BodyRulesTests {

	private final BodyRules rules = new BodyRules();

	private final Set<String> bodies = codes("bodies/bodies.csv", "id");

	@Test
	void mandatesNameKindsOfViolationOfTheVocabulary() {
		List<String> named = rules(RuleKind.MANDATE).flatMap((rule) -> rule.values().stream()).toList();
		assertThat(named).hasSizeGreaterThan(150);
		assertThat(codes("vocabulary/violation-types.csv", "code")).containsAll(named);
	}

	@Test
	void everyKindOfViolationIsInSomebodysMandate() {
		Set<String> named = rules(RuleKind.MANDATE).flatMap((rule) -> rule.values().stream())
			.collect(Collectors.toSet());
		assertThat(named).containsAll(codes("vocabulary/violation-types.csv", "code").stream()
			.filter((code) -> !code.equals("confiscation"))
			.toList());
	}

	@Test
	void rulesNameBodiesKindsAndInstrumentsThatExist() {
		Set<String> known = new HashSet<>(this.bodies);
		Stream.of(BodyKind.values()).map(BodyKind::name).forEach(known::add);
		assertThat(rules(RuleKind.PENDENCY).flatMap((rule) -> rule.values().stream())).isNotEmpty()
			.allMatch(known::contains);
		assertThat(rules(RuleKind.FIRST_ASK).flatMap((rule) -> rule.values().stream())).isNotEmpty()
			.allMatch(this.bodies::contains);
		assertThat(all().map(BodyRule::instead).filter((instead) -> instead != null)).hasSizeGreaterThan(10)
			.allMatch(this.bodies::contains);
		Acceptances acceptances = new Acceptances();
		assertThat(Stream.concat(rules(RuleKind.TREATY), rules(RuleKind.JURISDICTION))
			.flatMap((rule) -> rule.values().stream())
			.map(acceptances::get)).hasSizeGreaterThan(12);
		assertThat(all().map(BodyRule::source)).isNotEmpty().noneMatch(String::isBlank);
	}

	@Test
	void timesAreThoseOfTheClocksOfACase() {
		assertThat(months("eacj", RuleKind.TIME_LIMIT)).isEqualTo(clock("EACJ_REFERENCE")).isEqualTo(2);
		assertThat(months("wgeid", RuleKind.URGENT_WINDOW)).isEqualTo(clock("WGEID_URGENT")).isEqualTo(3);
		assertThat(all().filter((rule) -> rule.months() > 0)).as("each time has a clock").hasSize(2);
	}

	@Test
	void offersGiveKindsOfHelpOfTheVocabulary() {
		BodyOffers offers = new BodyOffers();
		assertThat(offers.all().keySet()).containsExactlyInAnyOrder(BodyOffer.values());
		assertThat(codes("vocabulary/service-types.csv", "code"))
			.containsAll(offers.all().values().stream().flatMap(List::stream).toList());
	}

	@Test
	void acceptancesNameBodiesOfTheCatalogue() {
		assertThat(new Acceptances().list()).hasSize(24)
			.allSatisfy((one) -> assertThat(this.bodies).contains(one.body()));
	}

	private Stream<BodyRule> all() {
		return this.bodies.stream().flatMap((body) -> this.rules.of(body).stream()).distinct();
	}

	private Stream<BodyRule> rules(RuleKind kind) {
		return all().filter((rule) -> rule.kind() == kind);
	}

	private int months(String body, RuleKind kind) {
		return this.rules.of(body).stream().filter((rule) -> rule.kind() == kind).findFirst().orElseThrow().months();
	}

	private static int clock(String code) {
		return ReferenceFile.of("clocks.csv")
			.rows((row) -> row.text("code").equals(code) ? row.number("months") : 0)
			.stream()
			.mapToInt(Integer::intValue)
			.sum();
	}

	private static Set<String> codes(String file, String column) {
		return new HashSet<>(ReferenceFile.of(file).rows((row) -> row.text(column)));
	}

}
