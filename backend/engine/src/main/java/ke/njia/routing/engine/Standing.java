package ke.njia.routing.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a case is settled before it is planned: steps somebody has taken on, needs a
 * person names an entry for, and who has said no.
 *
 * @param held steps that stand as they are: no gate is asked about them any more, they
 * press no clock and nobody can refuse them; whom they tell is told, where they lead is
 * travelled to
 * @param only by id of the need, the one entry it may be met by
 * @param closed by id of the need, organizations that do not meet it any more
 */
public record Standing(List<RouteStep> held, Map<String, String> only, Map<String, Set<String>> closed) {

	/** Nothing is settled. */
	public static final Standing NOTHING = new Standing(List.of(), Map.of(), Map.of());

	public Standing {
		held = List.copyOf(held);
		only = Map.copyOf(only);
		closed = closed.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (entry) -> Set.copyOf(entry.getValue())));
	}

	/**
	 * {@return the step that meets this need already}
	 */
	Optional<RouteStep> heldFor(Need need) {
		return this.held.stream().filter((step) -> step.need().equals(need.id())).findFirst();
	}

	/**
	 * {@return whether this need may be met by this entry}
	 */
	boolean allows(Need need, ServiceAtLocation service) {
		String named = this.only.getOrDefault(need.id(), service.id());
		return named.equals(service.id())
				&& !this.closed.getOrDefault(need.id(), Set.of()).contains(service.organization());
	}

}
