package ke.njia.routing.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Says in codes and facts what speaks for and against a route of a plan. */
final class RouteReasons {

	/** Accepts at least this often: four of five. */
	private static final int OFTEN_PERMILLE = 800;

	/** Accepts less than this: one of two. */
	private static final int SELDOM_PERMILLE = 500;

	/** Half of {@link RouteRequest#DEFAULT_ASSURANCE_DAYS}: a warning, not a refusal. */
	private static final int OLD_DAYS = 180;

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final Roads roads;

	private final Earliest earliest;

	private final ClockPressure clock;

	private final List<Reason> reasons = new ArrayList<>();

	RouteReasons(Roads roads, RouteRequest request, Earliest earliest) {
		this.network = roads.network();
		this.request = request;
		this.roads = roads;
		this.earliest = earliest;
		this.clock = new ClockPressure(request.now());
	}

	/** Says it of one route; the next takes new reasons. */
	List<Reason> of(Route route, Standing standing) {
		route.labels().forEach((label) -> add(ReasonCode.BEST_AT, true, null, label.name(), null));
		add(ReasonCode.TELLS, route.vector().exposure() <= route.steps().size(), null, null, route.vector().exposure());
		for (int need = 0; need < route.steps().size(); need++) {
			if (standing.heldFor(this.request.needs().get(need)).isEmpty()) {
				step(need, route.steps().get(need));
			}
		}
		return List.copyOf(this.reasons);
	}

	private void step(int index, RouteStep step) {
		Need need = this.request.needs().get(index);
		ServiceAtLocation service = this.network.findServiceAtLocation(step.servicesAtLocation()).orElseThrow();
		time(index, need, service, step);
		chain(need, step);
		wishes(need, service);
		chance(need, service);
		long metres = Travel.metres(this.request.at(), service);
		if (service.mode() == Mode.ON_SITE && metres > 0) {
			add(ReasonCode.KILOMETRES, false, need, null, metres);
		}
	}

	private void time(int index, Need need, ServiceAtLocation service, RouteStep step) {
		if (step.servedAtMinute() <= this.earliest.minute(index)) {
			add(ReasonCode.FASTEST_STEP, true, need, null, step.servedAtMinute());
		}
		long arrival = this.roads.handover(step.chain(), need.sensitive())
				+ Travel.minutesAfterHandover(this.request.at(), service);
		long waiting = step.servedAtMinute() - arrival;
		add((waiting > 0) ? ReasonCode.WAITS_FOR_OPENING : ReasonCode.OPEN_AT_ARRIVAL, waiting <= 0, need, null,
				(waiting > 0) ? waiting : null);
		@Nullable Instant deadline = need.deadline();
		if (deadline != null) {
			long spare = this.clock.minutesUntil(deadline) - step.servedAtMinute();
			add((spare >= 0) ? ReasonCode.MINUTES_BEFORE : ReasonCode.MINUTES_AFTER, spare >= 0, need, null,
					Math.abs(spare));
		}
	}

	private void chain(Need need, RouteStep step) {
		int between = step.chain().size() - 2;
		if (between <= 0) {
			add(ReasonCode.DIRECT_AGREEMENT, true, need, null, null);
		}
		else {
			add(ReasonCode.HANDS_OFF, false, need, step.chain().get(1), (long) between);
		}
	}

	private void wishes(Need need, ServiceAtLocation service) {
		Wishes wishes = this.request.wishes();
		if (wishes.language() != null) {
			wish(service.languages().contains(wishes.language()), ReasonCode.SPEAKS_LANGUAGE, need, wishes.language());
		}
		if (wishes.workerGender() != null) {
			wish(service.workerGenders().contains(wishes.workerGender()), ReasonCode.HAS_WORKER, need,
					wishes.workerGender());
		}
		if (wishes.accessible()) {
			wish(service.accessible(), ReasonCode.ACCESSIBLE, need, "accessible");
		}
	}

	private void wish(boolean met, ReasonCode code, Need need, String about) {
		add(met ? code : ReasonCode.WISH_UNMET, met, need, about, null);
	}

	private void chance(Need need, ServiceAtLocation service) {
		if (service.acceptPermille() >= OFTEN_PERMILLE) {
			add(ReasonCode.ACCEPTS_OFTEN, true, need, null, (long) service.acceptPermille());
		}
		if (service.acceptPermille() < SELDOM_PERMILLE) {
			add(ReasonCode.ACCEPTS_SELDOM, false, need, null, (long) service.acceptPermille());
		}
		@Nullable Integer available = service.capacity().available();
		switch (service.capacity().status()) {
			case CAPACITY, NO_CAPACITY ->
				add(ReasonCode.CAPACITY_KNOWN, true, need, null, (available != null) ? available.longValue() : null);
			case WAITLIST -> add(ReasonCode.WAITLIST, false, need, null, null);
			case UNKNOWN -> add(ReasonCode.CAPACITY_UNKNOWN, false, need, null, null);
		}
		@Nullable Integer days = service.assuranceDays();
		if (Objects.requireNonNullElse(days, Integer.MAX_VALUE) > OLD_DAYS) {
			add(ReasonCode.ASSURANCE_OLD, false, need, null, (days != null) ? days.longValue() : null);
		}
	}

	private void add(ReasonCode code, boolean inFavour, @Nullable Need need, @Nullable String about,
			@Nullable Long figure) {
		this.reasons.add(new Reason(code, inFavour, (need != null) ? need.id() : null, about, figure));
	}

}
