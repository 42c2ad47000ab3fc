package ke.njia.routing.graphql;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.GraphQLContext;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.kernel.Actor;
import ke.njia.routing.CapacityHolds;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * How many places of a partner are handed out, beside how many it told.
 */
@Controller
class CapacityHoldController {

	private final CapacityHolds holds;

	private final Clock clock;

	CapacityHoldController(CapacityHolds holds, Clock clock) {
		this.holds = holds;
		this.clock = clock;
	}

	@BatchMapping(typeName = "ServiceAtLocation")
	Map<ServiceAtLocation, Integer> held(List<ServiceAtLocation> places, GraphQLContext context) {
		return each(places, context, CapacityHolds.Taken::held);
	}

	@BatchMapping(typeName = "ServiceAtLocation")
	Map<ServiceAtLocation, Integer> takenOn(List<ServiceAtLocation> places, GraphQLContext context) {
		return each(places, context, CapacityHolds.Taken::takenOn);
	}

	private Map<ServiceAtLocation, Integer> each(List<ServiceAtLocation> places, GraphQLContext context,
			Function<CapacityHolds.Taken, Integer> count) {
		Map<String, CapacityHolds.Taken> shown = this.holds.shown(places, context.get(Actor.class),
				this.clock.instant());
		Map<ServiceAtLocation, Integer> counts = new HashMap<>();
		for (ServiceAtLocation place : places) {
			CapacityHolds.Taken taken = shown.get(place.id());
			if (taken != null) {
				counts.put(place, count.apply(taken));
			}
		}
		return counts;
	}

}
