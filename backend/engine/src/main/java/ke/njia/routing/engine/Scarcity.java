package ke.njia.routing.engine;

import java.util.List;

/**
 * Needs that could each be met, but not together: the entries left to them have fewer
 * places than they are needs. A person may confirm a place more, or leave one need for a
 * case of its own.
 *
 * @param needs ids of the needs; with any of them left out the others can be met
 * @param servicesAtLocation ids of the entries they share
 */
public record Scarcity(List<String> needs, List<String> servicesAtLocation) {

	public Scarcity {
		needs = List.copyOf(needs);
		servicesAtLocation = List.copyOf(servicesAtLocation);
	}

}
