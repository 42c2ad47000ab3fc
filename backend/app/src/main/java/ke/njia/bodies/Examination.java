package ke.njia.bodies;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.kernel.Fact;

/**
 * One case held against the rules of one body. Pure: the same case, catalogue and moment
 * give the same findings.
 *
 * @param body the body
 * @param situation the case
 * @param acceptances what Kenya has accepted
 * @param kinds the kind of each body of the catalogue
 */
record Examination(Body body, Situation situation, Acceptances acceptances,
		Function<String, Optional<BodyKind>> kinds) {

	/** What every rule finds; the body's own state and region come first. */
	List<Finding> findings(Collection<BodyRule> rules) {
		return Stream
			.concat(Stream.of(closed(), region()).flatMap(Optional::stream), rules.stream().flatMap(this::findings))
			.toList();
	}

	private Optional<Finding> closed() {
		return this.body.active() ? Optional.empty() : Optional.of(against(BodyReasonCode.CLOSED));
	}

	private Optional<Finding> region() {
		boolean here = this.body.regions().stream().anyMatch(Situation.REGIONS::contains);
		return here ? Optional.empty() : Optional.of(against(BodyReasonCode.OUT_OF_REGION,
				Fact.of("country", Situation.COUNTRY), Fact.of("regions", list(this.body.regions()))));
	}

	private Finding against(BodyReasonCode code, Fact... facts) {
		return new Finding(Finding.Weight.AGAINST, BodyReason.of(code, this.body.source(), facts));
	}

	private Stream<Finding> findings(BodyRule rule) {
		return switch (rule.kind()) {
			case JURISDICTION -> accepted(rule, BodyReasonCode.NO_JURISDICTION);
			case TREATY -> accepted(rule, BodyReasonCode.TREATY_NOT_ACCEPTED);
			case MANDATE -> Stream.of(mandate(rule));
			case GROUP -> Stream.of(group(rule));
			case REMEDIES -> Stream.of(remedies(rule));
			case TIME_LIMIT -> Stream.of(TimeWindow.of(rule, this.situation).limit(rule, this.situation.now()));
			case URGENT_WINDOW -> TimeWindow.of(rule, this.situation).urgent(rule, this.situation.now()).stream();
			case PENDENCY -> Stream.of(pendency(rule));
			case NATIONAL_REPORT -> Stream.of(nationalReport(rule));
			case MEMBERSHIP -> Stream.of(membership(rule));
			case PRESENCE -> Stream.of(rule.depends(BodyReasonCode.PRESENCE_NOT_ESTABLISHED));
			case FIRST_ASK -> Stream.of(firstAsk(rule));
			case HARM -> Stream.of(harm(rule));
			case NO_CASES -> Stream.of(rule.refuses(BodyReasonCode.TAKES_NO_CASES));
		};
	}

	private Stream<Finding> accepted(BodyRule rule, BodyReasonCode refusal) {
		return rule.values().stream().map(this.acceptances::get).map((one) -> one.finding(rule, refusal));
	}

	private Finding mandate(BodyRule rule) {
		Fact violation = Fact.of("violationType", this.situation.violationType());
		if (rule.values().isEmpty() && rule.groups().isEmpty()) {
			return rule.speaksFor(BodyReasonCode.TAKES_ANY_VIOLATION);
		}
		if (rule.values().contains(this.situation.violationType())) {
			return rule.speaksFor(BodyReasonCode.VIOLATION_IN_MANDATE, violation);
		}
		Set<PersonGroup> shared = shared(rule);
		if (!shared.isEmpty()) {
			return rule.speaksFor(BodyReasonCode.GROUP_IN_MANDATE, Fact.of("groups", list(shared)));
		}
		return (rule.groups().isEmpty() || this.situation.groupsStated())
				? rule.refuses(BodyReasonCode.OUTSIDE_MANDATE, violation, Fact.of("groups", list(rule.groups())))
				: rule.depends(BodyReasonCode.GROUP_NOT_STATED, Fact.of("groups", list(rule.groups())));
	}

	private Finding group(BodyRule rule) {
		Fact groups = Fact.of("groups", list(rule.groups()));
		if (this.situation.groups().containsAll(rule.groups())) {
			return rule.speaksFor(BodyReasonCode.FOR_THIS_GROUP, groups);
		}
		return this.situation.groupsStated() ? rule.refuses(BodyReasonCode.NOT_FOR_THIS_GROUP, groups)
				: rule.depends(BodyReasonCode.GROUP_NOT_STATED, groups);
	}

	private Set<PersonGroup> shared(BodyRule rule) {
		Set<PersonGroup> shared = EnumSet.noneOf(PersonGroup.class);
		shared.addAll(this.situation.groups());
		shared.retainAll(rule.groups());
		return shared;
	}

	private Finding remedies(BodyRule rule) {
		DomesticRemedies remedies = this.situation.stated().remedies();
		if (remedies == null) {
			return rule.depends(BodyReasonCode.REMEDIES_NOT_STATED);
		}
		Fact stated = Fact.of("remedies", remedies);
		return remedies.suffice() ? rule.speaksFor(BodyReasonCode.REMEDIES_EXHAUSTED, stated)
				: rule.refuses(BodyReasonCode.REMEDIES_NOT_EXHAUSTED, stated);
	}

	private Finding pendency(BodyRule rule) {
		List<String> elsewhere = this.situation.stated().elsewhere();
		if (elsewhere == null) {
			return rule.depends(BodyReasonCode.ELSEWHERE_NOT_STATED);
		}
		List<String> barring = elsewhere.stream().filter((other) -> bars(rule, other)).toList();
		return barring.isEmpty() ? rule.speaksFor(BodyReasonCode.NOT_PENDING_ELSEWHERE)
				: rule.refuses(BodyReasonCode.PENDING_ELSEWHERE, Fact.of("bodies", list(barring)));
	}

	/** Whether a rule on pendency does not let a body be asked beside that other one. */
	boolean bars(BodyRule rule, String other) {
		return !other.equals(this.body.id()) && (rule.values().contains(other)
				|| this.kinds.apply(other).filter((kind) -> rule.values().contains(kind.name())).isPresent());
	}

	private Finding nationalReport(BodyRule rule) {
		NationalReport report = this.situation.stated().nationalReport();
		return (report != null && report.isSettled())
				? rule.speaksFor(BodyReasonCode.NATIONAL_REPORT_SETTLED, Fact.of("report", report))
				: rule.depends(BodyReasonCode.NATIONAL_REPORT_NEEDED);
	}

	private Finding membership(BodyRule rule) {
		if (this.situation.stated().opens(this.body.id())) {
			return rule.speaksFor(BodyReasonCode.MEMBER_OR_SPONSORED);
		}
		return rule.depends((this.body.entry() == BodyEntry.MEMBERS) ? BodyReasonCode.MEMBERSHIP_NEEDED
				: BodyReasonCode.MEMBER_MUST_INTRODUCE);
	}

	private Finding firstAsk(BodyRule rule) {
		List<String> elsewhere = Objects.requireNonNullElse(this.situation.stated().elsewhere(), List.of());
		Fact bodies = Fact.of("bodies", list(rule.values()));
		return elsewhere.containsAll(rule.values()) ? rule.speaksFor(BodyReasonCode.ASKED_BEFORE, bodies)
				: rule.depends(BodyReasonCode.ASK_FIRST, bodies);
	}

	private Finding harm(BodyRule rule) {
		Fact harm = Fact.of("harmWithin", this.situation.harmWithin());
		return switch (this.situation.harmWithin()) {
			case HOURS_24, HOURS_72 -> rule.speaksFor(BodyReasonCode.HARM_NEAR, harm);
			case UNKNOWN -> rule.depends(BodyReasonCode.HARM_NOT_STATED);
			case LATER -> rule.refuses(BodyReasonCode.HARM_NOT_NEAR, harm);
		};
	}

	private static String list(Collection<?> codes) {
		return codes.stream().map(String::valueOf).sorted().collect(Collectors.joining(" "));
	}

}
