package ke.njia.routing.engine;

import java.time.Duration;
import java.util.List;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes with a plan: reasons, flips and fallbacks, in codes and facts. */
class G01_ExplanationTests {

	@Test
	@Shows(ContractRule.REASONS_FOR_AND_AGAINST)
	void reasonsForAndAgainst() {
		assertThat(reasons("""
				ask K language=luo gender=f accessible
				agree K A 10 900
				agree A B 10 900
				offer s1 law B ON_SITE 5 400 at=0,0.1 open=100-200 languages=luo status=UNKNOWN days=181
				need law deadline=90
				""")).containsExactly("+BEST_AT CLOCK", "+BEST_AT EXPOSURE", "+BEST_AT UNCERTAINTY", "+BEST_AT TRAVEL",
				"+BEST_AT MISMATCH", "+BEST_AT BALANCED", "-TELLS 2", "law +FASTEST_STEP 100",
				"law -WAITS_FOR_OPENING 58", "law -MINUTES_AFTER 10", "law -HANDS_OFF A 1", "law +SPEAKS_LANGUAGE luo",
				"law -WISH_UNMET f", "law -WISH_UNMET accessible", "law -ACCEPTS_SELDOM 400", "law -CAPACITY_UNKNOWN",
				"law -ASSURANCE_OLD 181", "law -KILOMETRES 11120");
	}

	@Test
	void reasonsForAGoodStep() {
		assertThat(reasons("""
				ask K language=luo gender=f accessible
				agree K A 10 900
				offer s1 law A REMOTE 5 800 languages=luo genders=f accessible room=3 days=180
				need law deadline=90
				""")).endsWith("+TELLS 1", "law +FASTEST_STEP 15", "law +OPEN_AT_ARRIVAL", "law +MINUTES_BEFORE 75",
				"law +DIRECT_AGREEMENT", "law +SPEAKS_LANGUAGE luo", "law +HAS_WORKER f", "law +ACCESSIBLE accessible",
				"law +ACCEPTS_OFTEN 800", "law +CAPACITY_KNOWN 3");
	}

	@Test
	void flipsSayWhatWouldHaveToChange() {
		Scenario scenario = Scenario.of("""
				ask K never=S consent=K travel=1000
				agree K S 10 900
				agree K A 10 900
				offer s1 law S REMOTE 5 800
				offer s2 law A REMOTE 50 800
				offer s3 law B ON_SITE 5 800 at=0,0.1 days=400
				offer s4 law K REMOTE 5 800 room=0 open=-
				need law deadline=30 hard
				""");
		NetworkSnapshot network = NetworkSnapshot.of(scenario.network());
		Flips flips = new Flips(network, scenario.request());
		assertThat(scenario.plan().refusals().stream().map(flips::of)).extracting(G01_ExplanationTests::text)
			.containsExactly("law s1", "law s2 WIDEN_CONSENT:A MOVE_DEADLINE:30 by K>A at 60",
					"law s3 WIDEN_CONSENT:B CHECK_ENTRY:400 SIGN_AGREEMENT:K:B TRAVEL_FARTHER:10120 MOVE_DEADLINE:52 by K>B at 82",
					"law s4");
	}

	@Test
	@Shows(ContractRule.FALLBACKS_SHARE_NO_ORGANIZATION_AND_NO_BUILDING)
	void fallbacksShareNoOrganizationAndNoBuilding() {
		Scenario scenario = Scenario.of("""
				org A building=tower
				org B building=tower
				org C building=annex
				ask K
				agree K A 10 1000
				agree A D 10 1000
				agree K B 10 1000
				agree K C 10 1000
				offer s1 law A REMOTE 5 900
				offer s2 law A REMOTE 6 900
				offer s3 law B REMOTE 5 900
				offer s4 law D REMOTE 5 900
				offer s5 law C REMOTE 40 700
				offer s6 law K REMOTE 40 600
				need law deadline=600
				""");
		assertThat(fallbacks(scenario)).containsExactly("s5 by K>C 700 askBy 550", "s6 by K 600 askBy 560");
	}

	/** Asking the likely but slow one first would leave no time for the other. */
	@Test
	@Shows(ContractRule.FALLBACKS_ARE_ASKED_IN_THE_BEST_ORDER)
	void fallbacksAreAskedInTheOrderThatKeepsMostChances() {
		Scenario scenario = Scenario.of("""
				ask K
				agree K A 0 1000
				agree K B 0 1000
				agree K C 0 1000
				agree K D 0 1000
				agree K E 0 1000
				offer s1 law A REMOTE 10 990
				offer s2 law B REMOTE 60 800
				offer s3 law C REMOTE 20 500 open=0-60
				offer s4 law D REMOTE 20 400 open=0-60
				offer s5 law E REMOTE 500 950
				need law deadline=110
				""");
		assertThat(fallbacks(scenario)).containsExactly("s3 by K>C 500 askBy 39", "s4 by K>D 400 askBy 39",
				"s2 by K>B 800 askBy 50");
	}

	@Test
	void whenNothingElseIsInTimeTheEarliestIsStillNamed() {
		assertThat(fallbacks(Scenario.of("""
				ask K
				agree K A 0 1000
				offer s1 law A REMOTE 10 990
				offer s2 law K REMOTE 300 900
				need law deadline=60
				"""))).containsExactly("s2 by K 900 askBy null");
	}

	private static List<String> reasons(String text) {
		Scenario scenario = Scenario.of(text);
		NetworkSnapshot network = NetworkSnapshot.of(scenario.network());
		Route route = scenario.plan().routes().getFirst();
		return new Explanations(network, scenario.request()).reasons(route)
			.stream()
			.map(G01_ExplanationTests::text)
			.toList();
	}

	private static List<String> fallbacks(Scenario scenario) {
		NetworkSnapshot network = NetworkSnapshot.of(scenario.network());
		RouteStep step = scenario.plan().routes().getFirst().steps().getFirst();
		assertThat(step.servicesAtLocation()).isEqualTo("s1");
		return new Explanations(network, scenario.request()).fallbacks(step, Duration.ofMinutes(1))
			.stream()
			.map((fallback) -> "%s by %s %d askBy %s".formatted(fallback.step().servicesAtLocation(),
					String.join(">", fallback.step().chain()), fallback.chancePermille(),
					(fallback.askBy() != null) ? Duration.between(Scenario.NOW, fallback.askBy()).toMinutes() : null))
			.toList();
	}

	private static String text(Reason reason) {
		return ((reason.need() != null) ? reason.need() + " " : "") + (reason.inFavour() ? "+" : "-") + reason.code()
				+ ((reason.about() != null) ? " " + reason.about() : "")
				+ ((reason.figure() != null) ? " " + reason.figure() : "");
	}

	private static String text(Flip flip) {
		StringBuilder text = new StringBuilder(flip.need() + " " + flip.servicesAtLocation());
		flip.changes()
			.forEach((change) -> text.append(" ")
				.append(change.kind())
				.append((change.from() != null) ? ":" + change.from() : "")
				.append((change.about() != null) ? ":" + change.about() : "")
				.append((change.figure() != null) ? ":" + change.figure() : ""));
		return text + (flip.changes().isEmpty() ? ""
				: " by %s at %d".formatted(String.join(">", flip.chain()), flip.servedAtMinute()));
	}

}
