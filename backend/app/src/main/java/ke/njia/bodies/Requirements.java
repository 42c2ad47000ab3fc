package ke.njia.bodies;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ke.njia.vocabulary.ReferenceFile;

import org.springframework.stereotype.Component;

/**
 * What a body must be told: what every body must (the rows of
 * {@code bodies/requirements.csv}, from the model questionnaire of the Special
 * Procedures), and what its own rules turn on.
 */
@Component
class Requirements {

	/** A date that is not known to the month is none. */
	static final Duration WIDEST_DATE = Duration.ofDays(31);

	private final List<Row> rows = ReferenceFile.of("bodies/requirements.csv")
		.rows((row) -> new Row(RequiredFact.valueOf(row.text("fact")), RequirementPlace.valueOf(row.text("place")),
				row.text("source")));

	/** Where a case stands with everything that a body must be told. */
	List<Requirement> of(Body body, Collection<BodyRule> rules, Situation situation, ConsentStanding consent) {
		Stream<Row> asked = Stream.concat(this.rows.stream(), rules.stream().flatMap((rule) -> asked(rule).stream()));
		return asked.flatMap((row) -> status(row.fact(), body, situation, consent).map(row::with).stream()).toList();
	}

	private static Optional<Row> asked(BodyRule rule) {
		return switch (rule.kind()) {
			case REMEDIES -> Optional.of(new Row(RequiredFact.REMEDIES, RequirementPlace.APPEAL_FACTS, rule.source()));
			case PENDENCY -> Optional.of(new Row(RequiredFact.ELSEWHERE, RequirementPlace.APPEAL_FACTS, rule.source()));
			case MEMBERSHIP ->
				Optional.of(new Row(RequiredFact.MEMBERSHIP, RequirementPlace.APPEAL_FACTS, rule.source()));
			case GROUP,
					MANDATE ->
				Optional.of(rule)
					.filter((one) -> !one.groups().isEmpty())
					.map((one) -> new Row(RequiredFact.GROUP, RequirementPlace.APPEAL_FACTS, one.source()));
			default -> Optional.empty();
		};
	}

	private static Optional<RequirementStatus> status(RequiredFact fact, Body body, Situation situation,
			ConsentStanding consent) {
		return switch (fact) {
			case PERSON, CIRCUMSTANCES -> Optional.of(RequirementStatus.IN_LETTER);
			case SUBMITTER, PLACE, VIOLATION -> Optional.of(RequirementStatus.COMPLETE);
			case PERPETRATOR -> Optional.of(present(!situation.perpetrators().isEmpty()));
			case DATE -> Optional.of(date(situation));
			case GROUP -> Optional.of(group(situation));
			case NATIONAL_REPORT -> Optional.of(report(situation.stated()));
			case REMEDIES -> Optional.of(present(situation.stated().remedies() != null));
			case ELSEWHERE -> Optional.of(present(situation.stated().elsewhere() != null));
			case MEMBERSHIP -> Optional.of(present(situation.stated().opens(body.id())));
			case CONSENT -> Optional.of(consent.disclosure(body));
			case TRANSFER_CONSENT -> consent.transfer(body);
		};
	}

	private static RequirementStatus present(boolean there) {
		return there ? RequirementStatus.COMPLETE : RequirementStatus.MISSING;
	}

	private static RequirementStatus date(Situation situation) {
		if (situation.latest().isBefore(situation.earliest()) || situation.earliest().isAfter(situation.now())) {
			return RequirementStatus.CONFLICTING;
		}
		Duration known = Duration.between(situation.earliest(), situation.latest());
		return present(known.compareTo(WIDEST_DATE) <= 0);
	}

	/** A person of eighteen is no child: one of the two was put in wrongly. */
	private static RequirementStatus group(Situation situation) {
		boolean adult = situation.age() != null && situation.age() >= Situation.ADULT;
		if (adult && situation.stated().statedGroups().contains(PersonGroup.CHILD)) {
			return RequirementStatus.CONFLICTING;
		}
		return present(situation.groupsStated());
	}

	private static RequirementStatus report(AppealFacts stated) {
		return present(stated.nationalReport() != null && stated.nationalReport().isSettled());
	}

	/**
	 * Something to be told.
	 *
	 * @param fact what
	 * @param place where it is put in
	 * @param source who says so
	 */
	private record Row(RequiredFact fact, RequirementPlace place, String source) {

		Requirement with(RequirementStatus status) {
			return new Requirement(this.fact, status, this.place, this.source);
		}

	}

}
