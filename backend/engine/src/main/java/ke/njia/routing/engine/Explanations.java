package ke.njia.routing.engine;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Says of the routes of one plan what speaks for and against them, and whom to ask
 * instead of each step. Costs nothing until somebody asks; then the gates are asked once
 * for all routes and steps. Safe for many threads.
 */
public final class Explanations {

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final Standing standing;

	private final Map<Route, List<Reason>> reasons = new HashMap<>();

	/** Routes share steps. */
	private final Map<RouteStep, List<Fallback>> fallbacks = new HashMap<>();

	private @Nullable Judged judged;

	/**
	 * Prepares to explain a plan.
	 * @param network the snapshot the plan was made on
	 * @param request the request it answers
	 */
	public Explanations(NetworkSnapshot network, RouteRequest request) {
		this(network, request, Standing.NOTHING);
	}

	/**
	 * Prepares to explain a plan around what stands. Of a step that is held nothing is
	 * said any more.
	 * @param network the snapshot the plan was made on
	 * @param request the request it answers
	 * @param standing what stood when it was made
	 */
	public Explanations(NetworkSnapshot network, RouteRequest request, Standing standing) {
		this.network = network;
		this.request = request;
		this.standing = standing;
	}

	/**
	 * {@return what speaks for and against a route} Those about the whole route come
	 * first, then those of each step in the order of the steps.
	 */
	public synchronized List<Reason> reasons(Route route) {
		return this.reasons.computeIfAbsent(route,
				(key) -> new RouteReasons(judged().roads(), this.request, judged().earliest()).of(key, this.standing));
	}

	/**
	 * {@return up to three alternatives to a step, in the order to ask them}
	 * @param step a step of a route
	 * @param budget how long finding the chains may take
	 */
	public synchronized List<Fallback> fallbacks(RouteStep step, Duration budget) {
		return this.fallbacks.computeIfAbsent(step,
				(key) -> new Fallbacks(this.network, this.request, judged().screening()).of(key,
						new Budget(System::nanoTime, budget)));
	}

	/**
	 * {@return metres the person travels for a step, 0 for one that is held}
	 */
	public long travelMetres(RouteStep step) {
		ServiceAtLocation service = this.network.findServiceAtLocation(step.servicesAtLocation()).orElseThrow();
		boolean held = this.standing.held().stream().anyMatch((one) -> one.need().equals(step.need()));
		return (held || service.mode() != Mode.ON_SITE) ? 0 : Travel.metres(this.request.at(), service);
	}

	private Judged judged() {
		Judged known = this.judged;
		if (known == null) {
			Roads roads = new Roads(this.network, this.request);
			Screening screening = new Screening(roads, this.request);
			known = new Judged(roads, screening, new Earliest(this.network, this.request, screening));
			this.judged = known;
		}
		return known;
	}

	private record Judged(Roads roads, Screening screening, Earliest earliest) {
	}

}
