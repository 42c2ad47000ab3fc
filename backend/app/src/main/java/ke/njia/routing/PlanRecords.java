package ke.njia.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.consent.CaseForRouting;
import ke.njia.consent.Disclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.routing.engine.EngineVersion;
import ke.njia.routing.engine.Route;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteRevision;
import ke.njia.routing.engine.RouteStep;
import ke.njia.routing.engine.Standing;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps what was proposed when a person chose, and asks the engine the same once more.
 * Only plans that somebody chose from are kept: what was merely looked at is nobody's
 * decision.
 */
@Component
public class PlanRecords {

	private final Disclosures disclosures;

	private final KeptPlans kept;

	private final Networks networks;

	private final RouteQuestion question;

	private final RouteRecheck recheck;

	private final CapacityHolds holds;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final RouteRevision revision = new RouteRevision();

	PlanRecords(Disclosures disclosures, KeptPlans kept, Networks networks, RouteQuestion question,
			RouteRecheck recheck, CapacityHolds holds, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.disclosures = disclosures;
		this.kept = kept;
		this.networks = networks;
		this.question = question;
		this.recheck = recheck;
		this.holds = holds;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Checks a chosen route against this moment, every gate once more for exactly its
	 * steps and chains and whether others hold the last places there, and keeps what is
	 * proposed now beside it, in the caller's transaction, which holds the case.
	 * @param caseFile the case
	 * @param choice what a person chose, from what
	 * @param actor who chose
	 * @return the steps chosen, or why they cannot be walked
	 */
	public Outcome<List<ChosenStep>> choose(CaseFile caseFile, Choice choice, Actor actor) {
		List<ChosenStep> chosen = RouteId.read(choice.route()).orElse(List.of());
		List<UserError> faults = choice.faults(chosen);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		Instant now = this.clock.instant();
		return this.disclosures.forRouting(caseFile.id(), actor).map((asked) -> {
			Networks.Ready ready = this.networks.at(asked, now);
			return room(ready, chosen, asked, now).then((free) -> this.recheck.check(asked, free, ready, now))
				.then((walked) -> {
					this.kept.add(plan(asked, choice, walked, ready, now));
					return Outcome.done(chosen);
				});
		}).orElseGet(() -> Outcome.refused(UserError.notFound("caseFile")));
	}

	/** Said apart from the other gates: who holds the places may give them back. */
	private Outcome<List<ChosenStep>> room(Networks.Ready ready, List<ChosenStep> chosen, CaseForRouting asked,
			Instant now) {
		Set<String> full = this.holds.full(ready.view(), asked.caseFileId(), now);
		List<String> places = chosen.stream().map(ChosenStep::serviceAtLocation).filter(full::contains).toList();
		return this.holds.refusal(places, asked.caseFileId(), now)
			.map((error) -> Outcome.<List<ChosenStep>>refused(error))
			.orElseGet(() -> Outcome.done(chosen));
	}

	/**
	 * The plans people chose from, of a case of the actor's organization, newest first.
	 */
	public List<KeptPlan> listFor(CaseFile caseFile, Actor actor) {
		if (!actor.actsFor(caseFile.lead())) {
			return List.of();
		}
		return this.work.perform(() -> {
			this.events.publishEvent(new RouteReplanned(RouteReplanned.LISTED, caseFile.id(), caseFile.id(), actor,
					this.clock.instant()));
			return this.kept.listFor(caseFile.id(), actor.organization());
		});
	}

	/**
	 * Asks the engine of today the question of then, on the network of today.
	 * @param id identifier of a kept plan
	 * @return what came of it; empty when the plan is not the actor's organization's
	 */
	public Optional<Replay> replay(String id, Actor actor) {
		return this.work.perform(() -> this.kept.find(id, actor.organization()).map((plan) -> {
			this.events.publishEvent(new RouteReplanned(RouteReplanned.REPLAYED, plan.id(), plan.caseFileId(), actor,
					this.clock.instant()));
			return replay(plan, this.disclosures.forRouting(plan.caseFileId(), actor));
		}));
	}

	private KeptPlan plan(CaseForRouting asked, Choice choice, List<RouteStep> chosen, Networks.Ready ready,
			Instant now) {
		Proposed from = proposed(asked, choice, ready, now);
		KeptPlan.Basis basis = new KeptPlan.Basis(InputHash.ofQuestion(from.request(), from.standing()),
				ready.view().revision(), EngineVersion.RULES, EngineVersion.ENGINE, from.options(), from.request(),
				from.standing());
		return new KeptPlan(RandomId.next(), asked.caseFileId(), asked.lead(), now, basis,
				new KeptPlan.Answer(from.routes(), chosen, choice.ownReason()));
	}

	private Proposed proposed(CaseForRouting asked, Choice choice, Networks.Ready ready, Instant now) {
		Optional<Revised> revised = choice.standing().isEmpty() ? Optional.empty() : Revised.of(asked,
				choice.standing(), this.kept.listFor(asked.caseFileId(), asked.lead()), ready, this.question, now);
		return revised
			.map((found) -> new Proposed(new PlanOptions(found.standings().needs(), List.of()), found.request(),
					found.standing(), found.plan().routes()))
			.orElseGet(() -> asIfFirst(asked, choice.options().withoutOwn(), ready, now));
	}

	private Proposed asIfFirst(CaseForRouting asked, PlanOptions options, Networks.Ready ready, Instant now) {
		RouteRequest request = this.question.of(asked, options, ready.view(), now);
		Standing nothing = Standing.NOTHING;
		return new Proposed(options, request, nothing, routes(ready, request, nothing));
	}

	private List<Route> routes(Networks.Ready ready, RouteRequest request, Standing standing) {
		return this.revision.find(ready.snapshot(), request, standing, RoutePlanner.BUDGET).routes();
	}

	private Replay replay(KeptPlan plan, Optional<CaseForRouting> asked) {
		KeptPlan.Basis then = plan.basis();
		Networks.Ready ready = asked.map((known) -> this.networks.at(known, then.request().now()))
			.orElseGet(() -> this.networks.at(then.request().now()));
		List<Route> again = routes(ready, then.request(), then.standing());
		boolean same = again.equals(plan.answer().routes());
		return new Replay(plan, same, List.copyOf(changed(then, asked, ready, same)),
				plan.answer().routes().stream().map((route) -> Replay.Replayed.of(route, ready.view())).toList(),
				again.stream().map((route) -> Replay.Replayed.of(route, ready.view())).toList());
	}

	private Set<Replay.Part> changed(KeptPlan.Basis then, Optional<CaseForRouting> asked, Networks.Ready ready,
			boolean same) {
		Set<Replay.Part> changed = EnumSet.noneOf(Replay.Part.class);
		add(changed, Replay.Part.INPUT, asked.filter((known) -> asksTheSame(then, known, ready)).isEmpty());
		add(changed, Replay.Part.NETWORK, then.networkRevision() != ready.view().revision());
		add(changed, Replay.Part.RULES, !then.rulesVersion().equals(EngineVersion.RULES));
		add(changed, Replay.Part.ENGINE, !then.engineVersion().equals(EngineVersion.ENGINE));
		add(changed, Replay.Part.NETWORK, !same && changed.stream().allMatch((part) -> part == Replay.Part.INPUT));
		return changed;
	}

	private static void add(Set<Replay.Part> changed, Replay.Part part, boolean isChanged) {
		if (isChanged) {
			changed.add(part);
		}
	}

	/**
	 * Whether the case, asked today for that moment, would be asked in the same words.
	 */
	private boolean asksTheSame(KeptPlan.Basis then, CaseForRouting asked, Networks.Ready ready) {
		if (asked.needs().stream().noneMatch(then.options()::includes)) {
			return false;
		}
		RouteRequest today = this.question.of(asked, then.options(), ready.view(), then.request().now());
		return InputHash.ofQuestion(today, then.standing()).equals(then.inputHash());
	}

	/**
	 * What was there to choose from.
	 *
	 * @param options what the person had narrowed
	 * @param request the question
	 * @param standing what stood already
	 * @param routes the routes found
	 */
	private record Proposed(PlanOptions options, RouteRequest request, Standing standing, List<Route> routes) {
	}

}
