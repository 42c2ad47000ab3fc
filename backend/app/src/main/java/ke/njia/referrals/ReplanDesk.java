package ke.njia.referrals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.routing.Choice;
import ke.njia.routing.ChosenStep;
import ke.njia.routing.PlanOptions;
import ke.njia.routing.PlanRecords;
import ke.njia.routing.Replan;
import ke.njia.routing.Replanner;
import ke.njia.routing.StandingStep;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where a case is planned again when a referral was refused, ran out or was called back,
 * and where a person approves what that changes: whoever is given up is called back, and
 * whoever comes instead is drafted, all of it or nothing.
 */
@Component
public class ReplanDesk {

	private final Replanner replanner;

	private final PlanRecords plans;

	private final Referrals referrals;

	private final RouteChoice choice;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReplanDesk(Replanner replanner, PlanRecords plans, Referrals referrals, RouteChoice choice,
			ApplicationEventPublisher events, Clock clock) {
		this.replanner = replanner;
		this.plans = plans;
		this.referrals = referrals;
		this.choice = choice;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What could be done now about the needs nobody has taken on; empty when the case is
	 * not the actor's organization's, nobody was asked for anything yet, or everything is
	 * taken on.
	 */
	public Optional<Replan> replan(CaseFile caseFile, Actor actor) {
		List<StandingStep> standing = actor.actsFor(caseFile.lead()) ? standing(caseFile.id()) : List.of();
		return standing.isEmpty() ? Optional.empty() : this.replanner.replan(caseFile.id(), standing, actor);
	}

	/**
	 * Does what a proposal says: calls back what it gives up and drafts what it asks for
	 * anew.
	 * @param ask names the steps asked for anew, as the proposal does
	 */
	public Outcome<List<Referral>> approve(String caseFileId, String ask, String idempotencyKey, Actor actor) {
		return this.choice.once("approveReplan", List.of(caseFileId, ask), idempotencyKey, actor,
				() -> this.choice.held(caseFileId, actor).then((caseFile) -> approve(caseFile, ask, actor)));
	}

	private Outcome<List<Referral>> approve(CaseFile caseFile, String ask, Actor actor) {
		Choice chosen = new Choice(ask, PlanOptions.ALL, standing(caseFile.id()), null);
		return this.plans.choose(caseFile, chosen, actor)
			.then((steps) -> giveUp(caseFile, steps, actor).then((kept) -> this.choice.draft(caseFile,
					Stream.concat(steps.stream(), kept.stream()).toList(), actor)));
	}

	/**
	 * Calls back whoever is still asked for one of these needs. What else they were asked
	 * for is asked of them again.
	 */
	private Outcome<List<ChosenStep>> giveUp(CaseFile caseFile, List<ChosenStep> steps, Actor actor) {
		Set<String> needs = steps.stream().map(ChosenStep::need).collect(Collectors.toSet());
		List<ChosenStep> kept = new ArrayList<>();
		for (Referral asked : this.referrals.listForCase(caseFile.id())) {
			if (asked.status().isOpen() && asked.needs().stream().anyMatch(needs::contains)) {
				Referral held = this.referrals.lock(asked.id()).orElse(asked);
				if (!held.status().isOpen()) {
					return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("referral", held.id()),
							Fact.of("status", held.status())));
				}
				callBack(held, actor);
				held.needs()
					.stream()
					.filter((need) -> !needs.contains(need))
					.forEach((need) -> kept.add(again(held, need)));
			}
		}
		return Outcome.done(kept);
	}

	private void callBack(Referral asked, Actor actor) {
		Referral cancelled = asked.with(asked.state().cancelled(BusinessStatus.RECALLED));
		this.referrals.change(cancelled);
		this.events.publishEvent(new ReferralEvent(Step.CANCEL.action(), cancelled, actor, this.clock.instant()));
	}

	/** At the same place, if it named one. */
	private static ChosenStep again(Referral asked, String need) {
		List<String> chain = new ArrayList<>();
		chain.add(asked.requester());
		chain.addAll(asked.via());
		chain.add(asked.receiver());
		return new ChosenStep(need, asked.places().getOrDefault(need, ""), chain);
	}

	private List<StandingStep> standing(String caseFileId) {
		return this.referrals.listForCase(caseFileId)
			.reversed()
			.stream()
			.flatMap((referral) -> state(referral).stream()
				.flatMap((state) -> referral.needs()
					.stream()
					.map((need) -> new StandingStep(need, referral.receiver(), state))))
			.toList();
	}

	/** Empty for what never counted: a draft, or a mistake. */
	private static Optional<StandingStep.State> state(Referral referral) {
		return switch (referral.status()) {
			case ACCEPTED, IN_PROGRESS, ON_HOLD -> Optional.of(StandingStep.State.HELD);
			case COMPLETED -> Optional.of(isUnmet(referral) ? StandingStep.State.GIVEN_UP : StandingStep.State.HELD);
			case REQUESTED, RECEIVED ->
				Optional.of(Rung.isSilence(referral) ? StandingStep.State.LOST : StandingStep.State.ASKED);
			case REJECTED, FAILED -> Optional.of(StandingStep.State.LOST);
			case CANCELLED -> (referral.state().sentAt() != null) ? Optional.of(ended(referral)) : Optional.empty();
			case DRAFT, ENTERED_IN_ERROR -> Optional.empty();
		};
	}

	/** The person says that the need is still there. */
	private static boolean isUnmet(Referral referral) {
		Feedback feedback = referral.state().course().feedback();
		return feedback != null && feedback.unmetNeed();
	}

	/** Silence is no answer, and whom the person did not want is not asked again. */
	private static StandingStep.State ended(Referral referral) {
		BusinessStatus why = referral.state().businessStatus();
		return (why == BusinessStatus.EXPIRED || why == BusinessStatus.DECLINED_BY_PERSON) ? StandingStep.State.LOST
				: StandingStep.State.GIVEN_UP;
	}

}
