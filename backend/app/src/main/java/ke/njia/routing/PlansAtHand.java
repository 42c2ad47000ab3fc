package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import ke.njia.routing.engine.NetworkSnapshot;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.Standing;

import org.springframework.stereotype.Component;

/**
 * Plans made a moment ago. A case stands on several screens, all of which ask again
 * whenever something moves: the same question of the same network is searched once, also
 * when all ask at the same time. A plan says itself for which moment it was made.
 * Whatever changes who may be told, or whom the network has, is another question.
 */
@Component
class PlansAtHand {

	/** Within this a plan is told again. The engine counts whole minutes. */
	static final Duration FRESH = Duration.ofSeconds(15);

	private static final long MOST_KEPT = 500;

	private final Cache<Question, Made> made = Caffeine.newBuilder()
		.maximumSize(MOST_KEPT)
		.expireAfterWrite(FRESH)
		.scheduler(Scheduler.systemScheduler())
		.build();

	/**
	 * The plan for that question, with the request it was made for. A search that ran out
	 * of time is tried again.
	 */
	Made plan(NetworkSnapshot network, RouteRequest request, Standing standing, Supplier<RoutePlan> search) {
		Question question = new Question(network, request.at(Instant.EPOCH), standing,
				request.now().getEpochSecond() / FRESH.toSeconds());
		Made plan = this.made.get(question, (same) -> new Made(request, search.get()));
		if (!plan.plan().provedOptimal()) {
			this.made.invalidate(question);
		}
		return plan;
	}

	/**
	 * A plan and its request.
	 *
	 * @param request what it answers, with the moment it was made for
	 * @param plan the answer
	 */
	record Made(RouteRequest request, RoutePlan plan) {
	}

	/**
	 * What makes a plan another plan.
	 *
	 * @param network as it was made ready: another one for each revision
	 * @param request without the moment
	 * @param standing what is settled
	 * @param moment in which stretch of time
	 */
	private record Question(NetworkSnapshot network, RouteRequest request, Standing standing, long moment) {
	}

}
