package ke.njia.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import ke.njia.routing.engine.Route;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteStep;
import ke.njia.routing.engine.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was when a person chose from it: the question in codes, everything it
 * rested on, what was proposed and what was chosen.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param lead identifier of the organization that holds it
 * @param keptAt when a person chose
 * @param basis what it rested on
 * @param answer what was proposed, and chosen
 */
public record KeptPlan(String id, String caseFileId, String lead, Instant keptAt, Basis basis,
		Answer answer) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** The step that was chosen for a need and is given by that organization. */
	Optional<RouteStep> chosen(String need, String receiver) {
		return this.answer.chosen()
			.stream()
			.filter((step) -> step.need().equals(need) && step.chain().getLast().equals(receiver))
			.findFirst();
	}

	/**
	 * What a plan rested on. The names of the components are what is stored.
	 *
	 * @param inputHash SHA-256 of the question
	 * @param networkRevision revision of the partner network
	 * @param rulesVersion version of the rules
	 * @param engineVersion version of the engine
	 * @param options what the person had narrowed
	 * @param request the question, in the engine's codes
	 * @param standing what stood already
	 */
	public record Basis(String inputHash, long networkRevision, String rulesVersion, String engineVersion,
			PlanOptions options, RouteRequest request, Standing standing) {
	}

	/**
	 * What was proposed, and chosen. The names of the components are what is stored.
	 *
	 * @param routes what was proposed
	 * @param chosen the steps a person chose
	 * @param ownReason why the person made a route of their own; null for one proposed
	 */
	public record Answer(List<Route> routes, List<RouteStep> chosen, @Nullable OwnReason ownReason) {

		public Answer {
			routes = List.copyOf(routes);
			chosen = List.copyOf(chosen);
		}

	}

}
