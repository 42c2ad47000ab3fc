package ke.njia.referrals;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.cases.Need;
import ke.njia.consent.Disclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.routing.Choice;
import ke.njia.routing.ChosenStep;
import ke.njia.routing.PlanRecords;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A named person chooses a route: it is checked again and becomes one draft for each
 * receiving organization, all or none. Earlier drafts for the same needs give way; a need
 * that somebody is being asked for already is not asked for twice.
 */
@Component
public class RouteChoice {

	private static final String SEPARATOR = ",";

	private final IntakeDesk cases;

	private final PlanRecords plans;

	private final Disclosures disclosures;

	private final Referrals referrals;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RouteChoice(IntakeDesk cases, PlanRecords plans, Disclosures disclosures, Referrals referrals, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.plans = plans;
		this.disclosures = disclosures;
		this.referrals = referrals;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Checks the route again, keeps what it was chosen from, and drafts its referrals.
	 */
	public Outcome<List<Referral>> choose(String caseFileId, Choice choice, String idempotencyKey, Actor actor) {
		return once("chooseRoute", List.of(caseFileId, choice), idempotencyKey, actor,
				() -> held(caseFileId, actor).then((caseFile) -> this.plans.choose(caseFile, choice, actor)
					.then((steps) -> draft(caseFile, steps, actor))));
	}

	/** An act that ends in drafts, once for one key. */
	Outcome<List<Referral>> once(String operation, Object input, String idempotencyKey, Actor actor,
			Supplier<Outcome<List<Referral>>> act) {
		return this.once.attempt(new OnceOnly.Request(actor, operation, idempotencyKey, input), act,
				(drafts) -> drafts.stream().map(Referral::id).collect(Collectors.joining(SEPARATOR)),
				(ids) -> Outcome.done(Arrays.stream(ids.split(SEPARATOR))
					.map(this.referrals::find)
					.flatMap(Optional::stream)
					.peek((referral) -> readAgain(referral, actor))
					.toList()));
	}

	/** What an act repeated under its key shows once more: that too is a reading. */
	private void readAgain(Referral referral, Actor actor) {
		this.events.publishEvent(new ReferralEvent(ReferralEvent.READ, referral, actor, this.clock.instant()));
	}

	/** The case, held, when something may be added to it. */
	Outcome<CaseFile> held(String caseFileId, Actor actor) {
		return this.cases.hold(caseFileId, actor).then(CaseFile::writable);
	}

	/** Drafts a referral for each receiver of these steps. */
	Outcome<List<Referral>> draft(CaseFile caseFile, List<ChosenStep> steps, Actor actor) {
		List<String> needs = steps.stream().map(ChosenStep::need).toList();
		List<Referral> earlier = this.referrals.listForCase(caseFile.id())
			.stream()
			.filter((referral) -> referral.needs().stream().anyMatch(needs::contains))
			.toList();
		Optional<Referral> asked = earlier.stream().filter(Referral::isAsked).findFirst();
		if (asked.isPresent()) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("referral", asked.get().id()),
					Fact.of("status", asked.get().status())));
		}
		earlier.stream()
			.filter((referral) -> referral.status() == ReferralStatus.DRAFT)
			.forEach((referral) -> giveWay(referral, actor));
		return Outcome
			.done(byReceiver(steps).values().stream().map((group) -> draftFor(caseFile, group, actor)).toList());
	}

	private void giveWay(Referral draft, Actor actor) {
		Referral cancelled = draft.with(draft.state().cancelled(BusinessStatus.RECALLED));
		this.referrals.change(cancelled);
		this.events.publishEvent(new ReferralEvent(Step.CANCEL.action(), cancelled, actor, this.clock.instant()));
	}

	private Referral draftFor(CaseFile caseFile, List<ChosenStep> steps, Actor actor) {
		Instant now = this.clock.instant();
		String receiver = steps.getFirst().receiver();
		List<String> needs = steps.stream().map(ChosenStep::need).toList();
		Referral draft = new Referral(RandomId.next(), this.disclosures.pseudonym(caseFile, receiver), caseFile.id(),
				caseFile.lead(), receiver,
				steps.stream().map(ChosenStep::via).flatMap(List::stream).distinct().toList(), needs,
				caseFile.needs().stream().filter((need) -> needs.contains(need.id())).map(Need::serviceType).toList(),
				places(steps), Referral.State.drafted(now));
		this.referrals.add(draft);
		this.events.publishEvent(new ReferralEvent(ReferralEvent.DRAFTED, draft, actor, now));
		return draft;
	}

	/** One asked again after a draft that named no place holds none. */
	private static Map<String, String> places(List<ChosenStep> steps) {
		return steps.stream()
			.filter((step) -> !step.serviceAtLocation().isEmpty())
			.collect(Collectors.toMap(ChosenStep::need, ChosenStep::serviceAtLocation));
	}

	private static Map<String, List<ChosenStep>> byReceiver(List<ChosenStep> steps) {
		return steps.stream()
			.collect(Collectors.groupingBy(ChosenStep::receiver, LinkedHashMap::new, Collectors.toList()));
	}

}
