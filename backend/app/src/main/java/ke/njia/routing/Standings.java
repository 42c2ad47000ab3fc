package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ke.njia.cases.Need;
import ke.njia.consent.CaseForRouting;
import ke.njia.directory.NetworkView;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.routing.engine.NetworkSnapshot;
import ke.njia.routing.engine.RouteStep;
import ke.njia.routing.engine.Standing;

/**
 * What stands of a case, in the words of the engine. Which entry and which chain were
 * chosen is known from the plans kept; of a step from before plans were kept, the entry
 * of that organization is taken, asked directly.
 */
final class Standings {

	private final CaseForRouting asked;

	private final List<StandingStep> steps;

	private final List<KeptPlan> kept;

	private final Networks.Ready ready;

	private final Instant now;

	private final List<RouteStep> held = new ArrayList<>();

	private final Map<String, Set<String>> closed = new HashMap<>();

	private final Set<String> unknown = new HashSet<>();

	Standings(CaseForRouting asked, List<StandingStep> steps, List<KeptPlan> kept, Networks.Ready ready, Instant now) {
		this.asked = asked;
		this.steps = List.copyOf(steps);
		this.kept = kept;
		this.ready = ready;
		this.now = now;
		this.steps.forEach(this::read);
	}

	/** What the engine must hold, and what is closed to it. */
	Standing standing() {
		return new Standing(this.held, Map.of(), this.closed);
	}

	/**
	 * The needs to plan: all but those that are held by somebody the network does not
	 * know any more. Empty when nothing is open.
	 */
	List<String> needs() {
		Set<String> settled = new HashSet<>(this.unknown);
		this.held.forEach((step) -> settled.add(step.need()));
		boolean anyOpen = this.asked.needs().stream().anyMatch((need) -> !settled.contains(need.id()));
		return anyOpen
				? this.asked.needs().stream().map(Need::id).filter((need) -> !this.unknown.contains(need)).toList()
				: List.of();
	}

	/** How that need stands, the last word on it; empty when nobody was asked. */
	Optional<StandingStep> last(String need) {
		return this.steps.stream().filter((step) -> step.need().equals(need)).reduce((earlier, later) -> later);
	}

	/**
	 * The last word counts: whoever was silent once and asks to help, and was asked anew,
	 * is not given up for that silence.
	 */
	private void read(StandingStep step) {
		Set<String> lost = this.closed.computeIfAbsent(step.need(), (key) -> new HashSet<>());
		switch (step.state()) {
			case HELD -> {
				lost.remove(step.receiver());
				need(step.need()).ifPresent((need) -> hold(need, step));
			}
			case LOST -> lost.add(step.receiver());
			case ASKED, GIVEN_UP -> lost.remove(step.receiver());
		}
	}

	private Optional<Need> need(String id) {
		return this.asked.needs().stream().filter((need) -> need.id().equals(id)).findFirst();
	}

	private void hold(Need need, StandingStep step) {
		this.kept.stream()
			.flatMap((plan) -> plan.chosen(need.id(), step.receiver()).map((chosen) -> later(plan, chosen)).stream())
			.findFirst()
			.or(() -> asIfDirect(need, step.receiver()))
			.filter((held) -> isKnown(held, need))
			.ifPresentOrElse(this.held::add, () -> this.unknown.add(need.id()));
	}

	/** The step as it was chosen, its minutes counted from now. */
	private RouteStep later(KeptPlan plan, RouteStep chosen) {
		long passed = Duration.between(plan.basis().request().now(), this.now).toMinutes();
		return new RouteStep(chosen.need(), chosen.servicesAtLocation(), chosen.chain(),
				Math.max(0, chosen.servedAtMinute() - passed));
	}

	private Optional<RouteStep> asIfDirect(Need need, String receiver) {
		String lead = this.asked.lead();
		NetworkView view = this.ready.view();
		return view.serviceAtLocations()
			.stream()
			.filter((place) -> place.organization().id().equals(receiver)
					&& place.serviceType().equals(need.serviceType()))
			.map(ServiceAtLocation::id)
			.sorted()
			.findFirst()
			.map((place) -> new RouteStep(need.id(), place,
					receiver.equals(lead) ? List.of(lead) : List.of(lead, receiver), 0));
	}

	private boolean isKnown(RouteStep step, Need need) {
		NetworkSnapshot snapshot = this.ready.snapshot();
		return step.chain().stream().allMatch((id) -> snapshot.findOrganization(id).isPresent())
				&& snapshot.findServiceAtLocation(step.servicesAtLocation())
					.filter((place) -> place.type().equals(need.serviceType()))
					.isPresent();
	}

}
