package ke.njia.routing.engine;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each gate by itself: what is asked, what is offered, and the codes that follow. */
class D01_GateTests {

	@ParameterizedTest(name = "{0} | {1} | {2} -> {3}")
	@CsvSource(delimiter = '|', textBlock = """
			SafetyGate      | never=A                              |                    | SAFETY
			SafetyGate      | never=B                              |                    | open
			SafetyGate      | perpetrators=police                  |                    | SAFETY
			SafetyGate      | perpetrators=police kinds=KIN_OF     |                    | open
			SafetyGate      | perpetrators=police kinds=WORKS_FOR  |                    | SAFETY
			SafetyGate      | perpetrators=police kinds=-          |                    | open
			SafetyGate      | perpetrators=army                    |                    | open
			ConsentGate     | consent=B                            |                    | CONSENT
			ConsentGate     | consent=A,B                          |                    | open
			ConsentGate     | consent=-                            |                    | CONSENT
			EligibilityGate | age=17                               | min=18             | ELIGIBILITY
			EligibilityGate | age=18                               | min=18             | open
			EligibilityGate | age=18                               | max=18             | open
			EligibilityGate | age=19                               | max=18             | ELIGIBILITY
			EligibilityGate | county=c1                            | min=18 max=18      | open
			EligibilityGate | populations=women                    | populations=women  | open
			EligibilityGate | populations=men                      | populations=women  | ELIGIBILITY
			EligibilityGate | county=c1                            | populations=women  | ELIGIBILITY
			EligibilityGate | populations=men                      | populations=-      | ELIGIBILITY
			EligibilityGate | populations=men                      | excludes=men       | ELIGIBILITY
			EligibilityGate | populations=women                    | excludes=men       | open
			CoverageGate    | county=c1                            | coverage=c1,c2     | open
			CoverageGate    | county=c3                            | coverage=c1,c2     | COVERAGE
			CoverageGate    | county=c1                            | coverage=-         | COVERAGE
			CoverageGate    | travel=111195                        | at=0,1             | open
			CoverageGate    | travel=111194                        | at=0,1             | COVERAGE
			CapacityGate    | county=c1                            | room=0             | CAPACITY
			CapacityGate    | county=c1                            | status=NO_CAPACITY | CAPACITY
			CapacityGate    | county=c1                            | status=WAITLIST    | open
			CapacityGate    | county=c1                            | status=UNKNOWN     | open
			AssuranceGate   | days=100                             | days=100           | open
			AssuranceGate   | days=100                             | days=101           | ASSURANCE
			AssuranceGate   | days=0                               |                    | open
			AssuranceGate   | days=100                             | quarantined        | ASSURANCE
			""")
	@Shows({ ContractRule.SAFETY_REFUSES, ContractRule.CONSENT_REFUSES, ContractRule.ELIGIBILITY_REFUSES,
			ContractRule.COVERAGE_REFUSES, ContractRule.CAPACITY_REFUSES, ContractRule.ASSURANCE_REFUSES,
			ContractRule.AN_UNKNOWN_AGE_REFUSES_NOTHING })
	void gate(String gate, String ask, String offer, String expected) {
		RoutePlan plan = Scenario.of("""
				org A conflict=police:WORKS_FOR
				ask K %s
				agree K A 10 900
				offer s1 law A ON_SITE 30 900 %s
				need law
				""".formatted(ask, (offer != null) ? offer : "")).plan();
		String actual = plan.feasible() ? "open" : plan.refusals().getFirst().codes().getFirst().name();
		assertThat(actual).isEqualTo(expected);
		assertThat(plan.refusals()).allSatisfy((refusal) -> assertThat(refusal.codes()).hasSize(1));
	}

	@Test
	void whoComesToThePersonMayComeFromFar() {
		assertThat(Scenario.of("""
				ask K travel=1000
				offer s1 law K MOBILE 0 900 at=0,1
				need law
				""").plan().feasible()).isTrue();
	}

	@Test
	@Shows(ContractRule.ABROAD_NEEDS_ITS_OWN_CONSENT)
	void abroadNeedsItsOwnConsent() {
		String network = """
				org A country=UG
				agree K A 10 900
				offer s1 law A REMOTE 30 900
				need law
				""";
		assertThat(Scenario.of("ask K\n" + network).answer()).startsWith("refused law s1: CONSENT\n");
		assertThat(Scenario.of("ask K consent=A\n" + network).plan().feasible()).isFalse();
		assertThat(Scenario.of("ask K abroad\n" + network).plan().feasible()).isTrue();
	}

	@Test
	@Shows(ContractRule.THE_LEAD_IS_NEVER_REFUSED_AS_UNSAFE_OR_UNTOLD)
	void theLeadIsToldAlready() {
		assertThat(Scenario.of("""
				org K country=UG conflict=police:WORKS_FOR
				ask K never=K perpetrators=police consent=-
				offer s1 law K REMOTE 30 900
				need law
				""").plan().feasible()).isTrue();
	}

	@Test
	@Shows(ContractRule.EVERYBODY_ON_THE_WAY_PASSES_SAFETY_AND_CONSENT)
	void nobodyOnTheWayMayBeUnsafeEither() {
		assertThat(Scenario.of("""
				ask K never=A
				agree K A 10 900
				agree A B 10 900
				offer s1 law B REMOTE 30 900
				need law
				""").answer()).isEqualTo("""
				refused law s1: AGREEMENT
				nothing for law: AGREEMENT
				""");
	}

	@Test
	@Shows(ContractRule.ALL_REFUSALS_ARE_KEPT)
	void allThatStandsInTheWayIsSaid() {
		assertThat(Scenario.of("""
				org A country=UG
				ask K never=A age=10 county=c9
				agree K A 10 900
				offer s1 law A REMOTE 30 900 min=18 coverage=c1 room=0 quarantined
				need law deadline=20 hard
				""").answer()).isEqualTo("""
				refused law s1: SAFETY CONSENT ELIGIBILITY COVERAGE CAPACITY ASSURANCE CLOCK
				nothing for law:\s
				""");
	}

	@Test
	@Shows(ContractRule.AN_UNSAFE_ORGANIZATION_DOES_NOT_LACK_AN_AGREEMENT)
	void itsOwnOrganizationDoesNotBreakTheChainTwice() {
		assertThat(Scenario.of("""
				ask K never=A
				agree K A 10 900
				offer s1 law A REMOTE 30 900
				offer s2 law B REMOTE 30 900
				need law
				""").answer()).contains("refused law s1: SAFETY\n", "refused law s2: AGREEMENT\n");
	}

	@Test
	@Shows(ContractRule.RELAXATIONS_ARE_MINIMAL_AND_NEVER_SAFETY)
	void relaxationsAreTheSmallestAndNeverSafety() {
		assertThat(Scenario.of("""
				ask K never=A consent=A age=10
				agree K A 10 900
				agree K B 10 900
				offer s1 law A REMOTE 30 900
				offer s2 law B REMOTE 30 900
				offer s3 law B REMOTE 30 900 min=18
				offer s4 law K REMOTE 30 900 min=18 room=0
				need law
				""").answer()).endsWith("nothing for law: CONSENT or ELIGIBILITY CAPACITY\n");
	}

}
