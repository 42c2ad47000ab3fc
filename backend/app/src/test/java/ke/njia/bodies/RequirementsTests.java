package ke.njia.bodies;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import ke.njia.cases.HarmWithin;
import ke.njia.consent.Asking;
import ke.njia.consent.Consent;
import ke.njia.consent.ConsentForm;
import ke.njia.consent.ConsentKind;
import ke.njia.consent.DataItem;
import ke.njia.consent.Purpose;
import ke.njia.directory.Views;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a body must be told, from one case.
 */
class RequirementsTests {

	private static final Instant NOW = DecisionTable.NOW;

	private final DecisionTable table = DecisionTable.read();

	private final Requirements requirements = new Requirements();

	private final BodyRules rules = new BodyRules();

	@Test
	void everyBodyAsksWhatTheModelQuestionnaireAsksAndItsConsents() {
		assertThat(this.table.bodies()).hasSizeGreaterThan(100)
			.allSatisfy((body) -> assertThat(of(body.id(), situation(Duration.ZERO, null)))
				.extracting(Requirement::fact)
				.contains(RequiredFact.PERSON, RequiredFact.PERPETRATOR, RequiredFact.SUBMITTER, RequiredFact.DATE,
						RequiredFact.PLACE, RequiredFact.CIRCUMSTANCES, RequiredFact.CONSENT));
	}

	@Test
	void whatIsThereIsCompleteWhatIsNotSaysWhereItIsPutIn() {
		List<Requirement> found = of("achpr-communication", situation(Duration.ZERO, null));
		assertThat(status(found, RequiredFact.DATE)).isEqualTo(RequirementStatus.COMPLETE);
		assertThat(status(found, RequiredFact.PERSON)).isEqualTo(RequirementStatus.IN_LETTER);
		assertThat(status(found, RequiredFact.PERPETRATOR)).isEqualTo(RequirementStatus.MISSING);
		assertThat(found).filteredOn((one) -> one.fact() == RequiredFact.PERPETRATOR)
			.extracting(Requirement::place)
			.containsExactly(RequirementPlace.CASE);
		assertThat(found).filteredOn((one) -> one.status() == RequirementStatus.MISSING)
			.extracting(Requirement::fact)
			.contains(RequiredFact.REMEDIES, RequiredFact.ELSEWHERE, RequiredFact.NATIONAL_REPORT,
					RequiredFact.CONSENT);
	}

	@Test
	void whatContradictsItselfIsConflicting() {
		assertThat(status(of("crc", situation(Duration.ZERO, 30, PersonGroup.CHILD)), RequiredFact.GROUP))
			.isEqualTo(RequirementStatus.CONFLICTING);
		assertThat(status(of("crc", situation(Duration.ZERO, 12, PersonGroup.CHILD)), RequiredFact.GROUP))
			.isEqualTo(RequirementStatus.COMPLETE);
		assertThat(status(of("eacj", situation(Duration.ofDays(-2), null)), RequiredFact.DATE))
			.isEqualTo(RequirementStatus.CONFLICTING);
		assertThat(status(of("eacj", situation(Duration.ofDays(40), null)), RequiredFact.DATE))
			.isEqualTo(RequirementStatus.MISSING);
	}

	@Test
	void consentIsOfOneAddresseeAndForAppeals() {
		Body body = body("frontline");
		assertThat(standing(consent(ConsentKind.DISCLOSURE, "frontline", Purpose.APPEAL)).disclosure(body))
			.isEqualTo(RequirementStatus.COMPLETE);
		assertThat(standing(consent(ConsentKind.DISCLOSURE, null, Purpose.APPEAL)).disclosure(body))
			.isEqualTo(RequirementStatus.COMPLETE);
		assertThat(standing(consent(ConsentKind.DISCLOSURE, "omct", Purpose.APPEAL)).disclosure(body))
			.isEqualTo(RequirementStatus.MISSING);
		assertThat(standing(consent(ConsentKind.DISCLOSURE, "frontline", Purpose.REFERRAL)).disclosure(body))
			.isEqualTo(RequirementStatus.MISSING);
		assertThat(standing(consent(ConsentKind.TRANSFER, "frontline", Purpose.APPEAL)).transfer(body))
			.contains(RequirementStatus.COMPLETE);
	}

	@Test
	void aWishNeverToTellStandsAgainstAConsent() {
		ConsentStanding standing = new ConsentStanding(
				List.of(consent(ConsentKind.DISCLOSURE, "frontline", Purpose.APPEAL)), List.of("frontline"),
				Views.of(List.of(), List.of(), List.of()));
		assertThat(standing.disclosure(body("frontline"))).isEqualTo(RequirementStatus.CONFLICTING);
	}

	private List<Requirement> of(String body, Situation situation) {
		return this.requirements.of(body(body), this.rules.of(body), situation, standing());
	}

	private Body body(String id) {
		return this.table.bodies().stream().filter((one) -> one.id().equals(id)).findFirst().orElseThrow();
	}

	private static RequirementStatus status(List<Requirement> found, RequiredFact fact) {
		return found.stream().filter((one) -> one.fact() == fact).findFirst().orElseThrow().status();
	}

	private static ConsentStanding standing(Consent... consents) {
		return new ConsentStanding(List.of(consents), List.of(), Views.of(List.of(), List.of(), List.of()));
	}

	private static Consent consent(ConsentKind kind, @Nullable String recipient, Purpose purpose) {
		return new Consent("c", "case", kind, recipient, purpose, List.of(DataItem.NEEDS),
				Asking.plain(ConsentForm.SPOKEN, "eng"), "somebody", NOW, NOW.plus(Duration.ofDays(1)), null);
	}

	private static Situation situation(Duration width, @Nullable Integer age, PersonGroup... groups) {
		Instant from = NOW.minus(Duration.ofDays(60));
		return new Situation("arbitrary-arrest", from, from.plus(width), HarmWithin.LATER, age, Set.of(), Set.of(),
				new AppealFacts(null, null, "", null, List.of(groups), List.of(), List.of()), NOW);
	}

}
