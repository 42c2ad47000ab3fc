package ke.njia.bodies;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What all bodies answer to one case. Pure: the same case, catalogue, consents and moment
 * give the same answers in the same order.
 */
@Component
class Pressing {

	/** Whoever can be asked now stands first; then criterion by criterion, no sum. */
	private static final Comparator<BodyAnswer> ORDER = Comparator.comparing(BodyAnswer::standing)
		.thenComparing((answer) -> answer.covers().size(), Comparator.reverseOrder())
		.thenComparing((answer) -> !answer.isReachableNow())
		.thenComparing((answer) -> answer.conditions().size())
		.thenComparing(Pressing::breadth)
		.thenComparing(BodyAnswer::fileBy, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((answer) -> replyLimit(answer.body()), Comparator.nullsLast(Comparator.naturalOrder()));

	private final BodyRules rules;

	private final Acceptances acceptances;

	private final BodyOffers offers;

	private final Requirements requirements;

	Pressing(BodyRules rules, Acceptances acceptances, BodyOffers offers, Requirements requirements) {
		this.rules = rules;
		this.acceptances = acceptances;
		this.offers = offers;
		this.requirements = requirements;
	}

	/**
	 * The answer of each body, the one that fits the case best first.
	 * @param lead identifier of the organization that holds the case
	 */
	List<BodyAnswer> answers(Collection<Body> bodies, Situation situation, ConsentStanding consent, String lead) {
		Map<String, BodyKind> kinds = bodies.stream().collect(Collectors.toMap(Body::id, Body::kind));
		Function<String, Optional<BodyKind>> kindOf = (id) -> Optional.ofNullable(kinds.get(id));
		List<Examined> examined = bodies.stream().map((body) -> examined(body, situation, kindOf)).toList();
		return examined.stream().map((one) -> answer(one, examined, consent, lead)).sorted(ORDER).toList();
	}

	private Examined examined(Body body, Situation situation, Function<String, Optional<BodyKind>> kinds) {
		Examination examination = new Examination(body, situation, this.acceptances, kinds);
		List<BodyRule> own = this.rules.of(body.id());
		return new Examined(examination, own, Eligibility.of(examination.findings(own)));
	}

	private BodyAnswer answer(Examined one, Collection<Examined> all, ConsentStanding consent, String lead) {
		Situation situation = one.examination().situation();
		Body body = one.examination().body();
		return new BodyAnswer(lead, body, one.eligibility(), urgency(one.rules(), situation),
				fileBy(one.rules(), situation), this.offers.covered(body, situation.needs()), closes(body, all),
				one.isOpen() ? this.requirements.of(body, one.rules(), situation, consent) : List.of());
	}

	/** Which of the bodies still open would be closed by asking this one. */
	private static List<String> closes(Body body, Collection<Examined> all) {
		return all.stream()
			.filter((other) -> other.isOpen() && other.bars(body))
			.map((other) -> other.examination().body().id())
			.sorted()
			.toList();
	}

	/** Where an urgent procedure has a time of its own, that decides; else the harm. */
	private static AppealUrgency urgency(Collection<BodyRule> rules, Situation situation) {
		boolean urgent = rules.stream()
			.filter((rule) -> rule.kind() == RuleKind.URGENT_WINDOW)
			.findFirst()
			.map((rule) -> TimeWindow.of(rule, situation).surelyOpenAt(situation.now()))
			.orElse(situation.harmNear());
		return urgent ? AppealUrgency.URGENT : AppealUrgency.ORDINARY;
	}

	private static @Nullable Instant fileBy(Collection<BodyRule> rules, Situation situation) {
		return rules.stream()
			.filter((rule) -> rule.months() > 0)
			.map((rule) -> TimeWindow.of(rule, situation).closesEarliest())
			.min(Instant::compareTo)
			.orElse(null);
	}

	/** A body made for this violation before one for this group, and one for all last. */
	private static int breadth(BodyAnswer answer) {
		Set<BodyReasonCode> why = answer.reasons().stream().map(BodyReason::code).collect(Collectors.toSet());
		if (why.contains(BodyReasonCode.VIOLATION_IN_MANDATE)) {
			return 0;
		}
		return why.contains(BodyReasonCode.TAKES_ANY_VIOLATION) ? 2 : 1;
	}

	private static @Nullable Duration replyLimit(Body body) {
		return (body.reply() != null) ? body.reply().limit() : null;
	}

	/**
	 * A body whose rules were looked at.
	 *
	 * @param examination the case held against the body
	 * @param rules the body's rules
	 * @param eligibility what came of it
	 */
	private record Examined(Examination examination, List<BodyRule> rules, Eligibility eligibility) {

		boolean isOpen() {
			return !(this.eligibility instanceof Eligibility.NotEligible);
		}

		boolean bars(Body other) {
			return this.rules.stream()
				.anyMatch((rule) -> rule.kind() == RuleKind.PENDENCY && this.examination.bars(rule, other.id()));
		}

	}

}
