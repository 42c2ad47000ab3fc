package ke.njia.routing;

import java.util.List;
import java.util.Optional;

import ke.njia.directory.NetworkView;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import ke.njia.routing.engine.Route;
import ke.njia.routing.engine.RouteLabel;
import ke.njia.routing.engine.RouteVector;

/**
 * A kept plan, asked once more.
 *
 * @param plan the plan
 * @param sameAnswer whether the same routes came out, figure by figure
 * @param changed what is not as it was then; empty promises the same answer
 * @param before what was proposed then
 * @param after what the same question gives now
 */
public record Replay(KeptPlan plan, boolean sameAnswer, List<Part> changed, List<Replayed> before,
		List<Replayed> after) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		return this.plan.relationTo(actor);
	}

	/** What an answer rests on. */
	public enum Part {

		/** What the case asks for, and whom it may be told to. */
		INPUT,

		/** The partner network, and what is known of it. */
		NETWORK,

		/** The rules. */
		RULES,

		/** The engine. */
		ENGINE

	}

	/**
	 * A route of then or now.
	 *
	 * @param labels what it is best at
	 * @param vector its five figures
	 * @param receivers who gives help, as far as the network still knows them
	 */
	public record Replayed(List<RouteLabel> labels, RouteVector vector, List<Organization> receivers) {

		static Replayed of(Route route, NetworkView view) {
			return new Replayed(route.labels(), route.vector(),
					route.steps()
						.stream()
						.map((step) -> step.chain().getLast())
						.distinct()
						.map(view::findOrganization)
						.flatMap(Optional::stream)
						.toList());
		}

	}

}
