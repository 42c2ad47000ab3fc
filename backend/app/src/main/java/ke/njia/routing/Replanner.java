package ke.njia.routing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ke.njia.consent.CaseForRouting;
import ke.njia.consent.Disclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteRevision;
import ke.njia.routing.engine.RouteStep;
import ke.njia.routing.engine.Standing;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Plans a case again when a step of it fell away: what was taken on is held as it is,
 * whoever said no is not proposed for that need again, and the rest is planned as if for
 * the first time, with those already told costing nothing more.
 */
@Component
public class Replanner {

	private final Disclosures disclosures;

	private final KeptPlans kept;

	private final Networks networks;

	private final RouteQuestion question;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Replanner(Disclosures disclosures, KeptPlans kept, Networks networks, RouteQuestion question, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.disclosures = disclosures;
		this.kept = kept;
		this.networks = networks;
		this.question = question;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Plans what is left of a case around what stands, in the caller's transaction if
	 * there is one.
	 * @param caseFileId the case
	 * @param standing how each need stands that somebody was asked for, the earlier
	 * first; a need that is not named is open, and nobody was asked for it
	 * @param actor for whom: a coordinator, or the portal for the organization that holds
	 * the case
	 * @return the routes, and what each keeps, gives up and adds; empty when the case is
	 * not the actor's organization's, or every need of it is held
	 */
	public Optional<Replan> replan(String caseFileId, List<StandingStep> standing, Actor actor) {
		Instant now = this.clock.instant();
		return this.work.perform(() -> {
			Optional<CaseForRouting> asked = this.disclosures.forRouting(caseFileId, actor);
			asked.ifPresent((known) -> this.events
				.publishEvent(new RouteReplanned(RouteReplanned.PLANNED, caseFileId, caseFileId, actor, now)));
			return asked
				.flatMap((known) -> replan(known, standing, this.kept.listFor(caseFileId, actor.organization()), now));
		});
	}

	private Optional<Replan> replan(CaseForRouting asked, List<StandingStep> steps, List<KeptPlan> earlier,
			Instant now) {
		Networks.Ready ready = this.networks.current(asked, now);
		return Revised.of(asked, steps, earlier, ready, this.question, now).map((revised) -> {
			PlannedRoutes planned = new PlanPresenter(asked, ready, revised.request(), revised.standing())
				.present(revised.plan());
			return new Replan(planned, proposals(revised.plan(), planned, revised.standings(), ready));
		});
	}

	private static List<Replan.Proposal> proposals(RoutePlan plan, PlannedRoutes planned, Standings standings,
			Networks.Ready ready) {
		List<Replan.Proposal> proposals = new ArrayList<>();
		for (int route = 0; route < planned.routes().size(); route++) {
			proposals.add(proposal(plan.routes().get(route).steps(), planned.routes().get(route), standings, ready));
		}
		return proposals;
	}

	private static Replan.Proposal proposal(List<RouteStep> steps, PlannedRoutes.Planned route, Standings standings,
			Networks.Ready ready) {
		List<Replan.StepChange> changes = new ArrayList<>();
		List<RouteStep> ask = new ArrayList<>();
		for (int position = 0; position < steps.size(); position++) {
			PlannedRoutes.Step step = route.steps().get(position);
			Optional<StandingStep> last = standings.last(step.need().id());
			if (last.filter((stood) -> staysWith(stood, step)).isPresent()) {
				changes.add(new Replan.StepChange(Replan.Change.KEPT, step.need(), step.receiver(), step));
			}
			else {
				last.flatMap((stood) -> ready.view().findOrganization(stood.receiver()))
					.ifPresent((receiver) -> changes
						.add(new Replan.StepChange(Replan.Change.DROPPED, step.need(), receiver, null)));
				changes.add(new Replan.StepChange(Replan.Change.NEW, step.need(), step.receiver(), step));
				ask.add(steps.get(position));
			}
		}
		return new Replan.Proposal(route, ask.isEmpty() ? null : RouteId.of(ask), changes);
	}

	private static boolean staysWith(StandingStep stood, PlannedRoutes.Step step) {
		boolean stands = stood.state() == StandingStep.State.HELD || stood.state() == StandingStep.State.ASKED;
		return stands && stood.receiver().equals(step.receiver().id());
	}

}
