package ke.njia.routing.engine;

import java.util.List;

/**
 * How one need is met.
 *
 * @param need id of the need
 * @param servicesAtLocation id of the ServiceAtLocation that meets it
 * @param chain ids of the organizations from the lead to the one that serves, both
 * included; the lead alone when it serves itself
 * @param servedAtMinute whole minutes from the request's now until the person is served
 */
public record RouteStep(String need, String servicesAtLocation, List<String> chain, long servedAtMinute) {

	public RouteStep {
		chain = List.copyOf(chain);
	}

}
