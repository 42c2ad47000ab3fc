package ke.njia.routing.engine;

import java.util.List;

/** What the gates say by themselves, without a search. */
public final class Refusals {

	private Refusals() {
	}

	/**
	 * {@return every refused pair of need and entry, as a plan would list them}
	 */
	public static List<Refusal> of(NetworkSnapshot network, RouteRequest request) {
		return List.copyOf(new Screening(new Roads(network, request), request).refusals());
	}

}
