package ke.njia.routing;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import ke.njia.cases.Need;
import ke.njia.directory.Organization;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.routing.engine.BeatenEntries;
import ke.njia.routing.engine.Flip;
import ke.njia.routing.engine.Flips;
import ke.njia.routing.engine.NetworkSnapshot;
import ke.njia.routing.engine.Refusal;
import ke.njia.routing.engine.RefusalCode;
import ke.njia.routing.engine.Refusals;
import ke.njia.routing.engine.Route;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.Scarcities;
import ke.njia.routing.engine.Standing;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * Who is in no route shown, and why: refused, left out by the asker, or beaten. Whatever
 * costs time to say is worked out when somebody asks for it.
 */
final class PlanLeftOver implements PlannedRoutes.LeftOver {

	private static final Duration BUDGET = Duration.ofMillis(200);

	private static final int MOST_CHOICES = 5;

	private final Networks.Ready ready;

	private final RouteRequest request;

	private final Function<String, Need> needs;

	private final RoutePlan plan;

	private final Flips flips;

	/** The same question with nobody left out, where somebody was. */
	private final RouteRequest unavoided;

	private final Set<String> avoided;

	private final Standing standing;

	/** Asked for as they are, and for the choices of every need nobody can meet. */
	private final Supplier<List<Refused>> refusals = SingletonSupplier.of(this::allRefused);

	PlanLeftOver(Networks.Ready ready, RouteRequest request, RouteRequest unavoided, RoutePlan plan, Standing standing,
			Function<String, Need> needs) {
		this.ready = ready;
		this.request = request;
		this.unavoided = unavoided;
		this.plan = plan;
		this.standing = standing;
		this.needs = needs;
		this.avoided = new HashSet<>(request.never());
		this.avoided.removeAll(unavoided.never());
		this.flips = new Flips(ready.snapshot(), unavoided);
	}

	@Override
	public String inputHash() {
		return InputHash.ofEverything(this.request, this.standing, this.ready.view().revision());
	}

	@Override
	public List<Refused> refusals() {
		return this.refusals.get();
	}

	/**
	 * Who was left out this once is not told to be unsafe for it: of them it is said what
	 * the gates would say.
	 */
	private List<Refused> allRefused() {
		if (this.avoided.isEmpty()) {
			return this.plan.refusals().stream().map((refusal) -> refused(refusal, false)).toList();
		}
		Map<String, Refusal> unavoidedly = new LinkedHashMap<>();
		Refusals.of(this.ready.snapshot(), this.unavoided).forEach((refusal) -> unavoidedly.put(key(refusal), refusal));
		return this.plan.refusals().stream().map((refusal) -> {
			boolean leftOut = this.avoided.contains(place(refusal).organization().id());
			Refusal otherwise = unavoidedly.getOrDefault(key(refusal),
					new Refusal(refusal.need(), refusal.servicesAtLocation(), List.of()));
			return refused(leftOut ? otherwise : refusal, leftOut);
		}).toList();
	}

	List<PlannedRoutes.Infeasible> infeasibleNeeds() {
		return this.plan.infeasibleNeeds()
			.stream()
			.map((need) -> new PlannedRoutes.Infeasible(this.needs.apply(need.need()), need.relaxations(),
					() -> choices(need.need(), refusals())))
			.toList();
	}

	@Override
	public List<PlannedRoutes.Outdone> outdone() {
		NetworkSnapshot snapshot = this.ready.snapshot();
		List<Route> routes = this.standing.equals(Standing.NOTHING) ? this.plan.routes() : List.of();
		return BeatenEntries.of(snapshot, this.request, routes, BUDGET)
			.stream()
			.map((beaten) -> new PlannedRoutes.Outdone(this.needs.apply(beaten.need()),
					this.ready.view().serviceAtLocation(beaten.servicesAtLocation()),
					RouteId.of(routes.get(beaten.route()).steps()), routes.get(beaten.route()).labels(), beaten.worse(),
					beaten.better()))
			.toList();
	}

	@Override
	public List<PlannedRoutes.Short> shortages() {
		if (this.plan.feasible() || !this.plan.infeasibleNeeds().isEmpty()) {
			return List.of();
		}
		return Scarcities.of(this.ready.snapshot(), this.request)
			.stream()
			.map((scarcity) -> new PlannedRoutes.Short(scarcity.needs().stream().map(this.needs).toList(),
					scarcity.servicesAtLocation().stream().map(this.ready.view()::serviceAtLocation).toList()))
			.toList();
	}

	/** The smallest first, no two the same. */
	private static List<Refused> choices(String need, List<Refused> refusals) {
		Map<List<Refused.Change>, Refused> choices = new LinkedHashMap<>();
		refusals.stream()
			.filter((refused) -> refused.need().id().equals(need))
			.flatMap((refused) -> refused.opening().get().map((opening) -> Map.entry(opening, refused)).stream())
			.sorted(Comparator.comparing(Map.Entry::getKey,
					Comparator.comparingInt((Refused.Opening opening) -> opening.changes().size())
						.thenComparingLong(Refused.Opening::servedAtMinute)))
			.forEach((entry) -> choices.putIfAbsent(entry.getKey().changes(), entry.getValue()));
		return choices.values().stream().limit(MOST_CHOICES).toList();
	}

	private Refused refused(Refusal refusal, boolean leftOut) {
		return new Refused(this.needs.apply(refusal.need()), place(refusal), refusal.codes(), leftOut,
				() -> opening(refusal));
	}

	private Optional<Refused.Opening> opening(Refusal refusal) {
		if (refusal.codes().isEmpty() || refusal.codes().contains(RefusalCode.SAFETY)) {
			return Optional.empty();
		}
		Flip flip = this.flips.of(refusal);
		Long servedAt = flip.servedAtMinute();
		return (servedAt == null) ? Optional.empty()
				: Optional.of(new Refused.Opening(flip.changes().stream().map(this::change).toList(),
						flip.chain().stream().map(this.ready.view()::organization).toList(), servedAt));
	}

	private Refused.Change change(Flip.Change change) {
		return new Refused.Change(change.kind(), organization(change.from()), organization(change.about()),
				change.figure());
	}

	private @Nullable Organization organization(@Nullable String id) {
		return (id != null) ? this.ready.view().organization(id) : null;
	}

	private ServiceAtLocation place(Refusal refusal) {
		return this.ready.view().serviceAtLocation(refusal.servicesAtLocation());
	}

	private static String key(Refusal refusal) {
		return refusal.need() + " " + refusal.servicesAtLocation();
	}

}
