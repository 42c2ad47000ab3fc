package ke.njia.referrals;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import ke.njia.routing.ChosenStep;
import ke.njia.routing.RoutePlanner;

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

	private final RoutePlanner planner;

	private final Disclosures disclosures;

	private final Referrals referrals;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RouteChoice(IntakeDesk cases, RoutePlanner planner, Disclosures disclosures, Referrals referrals, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.planner = planner;
		this.disclosures = disclosures;
		this.referrals = referrals;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Checks the route again and drafts its referrals. */
	public Outcome<List<Referral>> choose(String caseFileId, String routeId, String idempotencyKey, Actor actor) {
		return this.once.attempt(
				new OnceOnly.Request(actor, "chooseRoute", idempotencyKey, List.of(caseFileId, routeId)),
				() -> locked(caseFileId, actor).then(CaseFile::writable)
					.then((caseFile) -> this.planner.recheck(caseFileId, routeId, actor)
						.then((steps) -> draft(caseFile, steps, actor))),
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

	private Outcome<CaseFile> locked(String caseFileId, Actor actor) {
		Optional<CaseFile> caseFile = this.cases.lock(caseFileId, actor.organization());
		return caseFile.isPresent() ? Outcome.done(caseFile.get()) : Outcome.refused(UserError.notFound("caseFile"));
	}

	private Outcome<List<Referral>> draft(CaseFile caseFile, List<ChosenStep> steps, Actor actor) {
		List<String> needs = steps.stream().map(ChosenStep::need).toList();
		List<Referral> earlier = this.referrals.listForCase(caseFile.id())
			.stream()
			.filter((referral) -> referral.needs().stream().anyMatch(needs::contains))
			.toList();
		Optional<Referral> asked = earlier.stream()
			.filter((referral) -> referral.status().isOpen() || referral.status().isTakenOn())
			.findFirst();
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
		Referral cancelled = ReferralDesk.with(draft, draft.state().cancelled(BusinessStatus.RECALLED));
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
				Referral.State.drafted(now));
		this.referrals.add(draft);
		this.events.publishEvent(new ReferralEvent(ReferralEvent.DRAFTED, draft, actor, now));
		return draft;
	}

	private static Map<String, List<ChosenStep>> byReceiver(List<ChosenStep> steps) {
		return steps.stream()
			.collect(Collectors.groupingBy(ChosenStep::receiver, LinkedHashMap::new, Collectors.toList()));
	}

}
