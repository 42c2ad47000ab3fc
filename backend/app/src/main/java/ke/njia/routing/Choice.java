package ke.njia.routing;

import java.util.List;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose, and from what.
 *
 * @param route identifier of the route
 * @param options what the person had narrowed when it was shown
 * @param standing what stood already, when a case is planned again
 * @param ownReason why the person made a route of their own; null for one proposed
 */
public record Choice(String route, PlanOptions options, List<StandingStep> standing, @Nullable OwnReason ownReason) {

	public Choice {
		standing = List.copyOf(standing);
	}

	/** What cannot be chosen, whatever the network says. */
	List<UserError> faults(List<ChosenStep> steps) {
		if (steps.isEmpty()) {
			return List.of(UserError.invalid("not-a-route", "route"));
		}
		if (!this.options.only().isEmpty() && this.ownReason == null) {
			return List.of(UserError.invalid("own-route-needs-a-reason", "ownReason"));
		}
		return List.of();
	}

}
