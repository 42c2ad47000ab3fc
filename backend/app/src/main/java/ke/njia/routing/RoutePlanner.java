package ke.njia.routing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.consent.CaseForRouting;
import ke.njia.consent.Disclosures;
import ke.njia.directory.NetworkView;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteRevision;
import ke.njia.routing.engine.RouteSearch;
import ke.njia.routing.engine.Standing;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Plans routes for a case. The engine sees only what a case may disclose; what it
 * proposes, a named person chooses.
 */
@Component
public class RoutePlanner {

	/** How long a person waits for an answer at most; Kenya's network needs far less. */
	static final Duration BUDGET = Duration.ofMillis(500);

	private final Disclosures disclosures;

	private final Networks networks;

	private final RouteQuestion question;

	private final PlansAtHand atHand;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final RouteSearch search = new RouteSearch();

	private final RouteRevision revision = new RouteRevision();

	RoutePlanner(Disclosures disclosures, Networks networks, RouteQuestion question, PlansAtHand atHand,
			UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.disclosures = disclosures;
		this.networks = networks;
		this.question = question;
		this.atHand = atHand;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Every route that cannot be beaten now; empty when the case is not the actor's. What
	 * is asked about the case is asked in the one transaction that puts it on record; the
	 * search comes after it, so that nobody waits for the record meanwhile.
	 */
	public Optional<PlannedRoutes> plan(String caseFileId, PlanOptions options, Actor actor) {
		Instant now = this.clock.instant();
		NetworkView view = this.networks.view();
		return this.work.perform(() -> this.disclosures.forRouting(caseFileId, actor).map((asked) -> {
			this.events.publishEvent(new RoutePlanned(caseFileId, actor, now));
			return new Known(asked, this.networks.conditions(view, asked, now));
		})).flatMap((known) -> plan(known, view, options, now));
	}

	private Optional<PlannedRoutes> plan(Known known, NetworkView view, PlanOptions options, Instant now) {
		CaseForRouting asked = known.asked();
		if (asked.needs().stream().noneMatch(options::includes)) {
			return Optional.empty();
		}
		Networks.Ready ready = this.networks.current(view, known.conditions(), now);
		RouteRequest request = this.question.of(asked, options, ready.view(), now);
		Standing standing = new Standing(List.of(), options.only(), Map.of());
		PlansAtHand.Made made = this.atHand.plan(ready.snapshot(), request, standing,
				() -> search(ready, request, standing));
		RouteRequest unavoided = options.avoid().isEmpty() ? made.request()
				: this.question.of(asked, options.withNobodyLeftOut(), ready.view(), made.request().now());
		return Optional.of(new PlanPresenter(asked, ready, made.request(), unavoided, standing).present(made.plan()));
	}

	private RoutePlan search(Networks.Ready ready, RouteRequest request, Standing standing) {
		return standing.only().isEmpty() ? this.search.find(ready.snapshot(), request, BUDGET)
				: this.revision.find(ready.snapshot(), request, standing, BUDGET);
	}

	/** What a search rests on: the case, and what the network is for it. */
	private record Known(CaseForRouting asked, Networks.Conditions conditions) {
	}

}
