package ke.njia.routing.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * For each refusal the smallest change that would lift it: the fewest changes, and of as
 * many the easiest, in the order of {@link Flip.Kind}. Each is tried by asking the engine
 * again. Safety is never offered.
 */
public final class Flips {

	/** A network of one chain and one entry is answered at once. */
	private static final Duration BUDGET = Duration.ofMillis(100);

	private static final Comparator<Flip> SMALLEST = Comparator.comparingInt((Flip flip) -> flip.changes().size())
		.thenComparing(Flips::hardest)
		.thenComparing((Flip flip) -> Objects.requireNonNullElse(flip.servedAtMinute(), ClockPressure.NEVER))
		.thenComparing((Flip flip) -> flip.chain().toString());

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final Roads roads;

	private final ClockPressure clock;

	private final RouteSearch search = new RouteSearch();

	private final Map<Boolean, Detours> detours = new HashMap<>();

	/**
	 * Prepares to explain the refusals of one plan.
	 * @param network the snapshot the plan was made on
	 * @param request the request it answers
	 */
	public Flips(NetworkSnapshot network, RouteRequest request) {
		this.network = network;
		this.request = request;
		this.roads = new Roads(network, request);
		this.clock = new ClockPressure(request.now());
	}

	/**
	 * {@return what would open a refused entry} What is worked out for one refusal serves
	 * the others, and those who ask may ask at once.
	 */
	public synchronized Flip of(Refusal refusal) {
		if (refusal.codes().contains(RefusalCode.SAFETY)) {
			return Flip.none(refusal);
		}
		Need need = need(refusal);
		ServiceAtLocation service = this.network.findServiceAtLocation(refusal.servicesAtLocation()).orElseThrow();
		List<Flip.Change> own = ownChanges(refusal, service);
		return ways(need, service).stream()
			.flatMap((way) -> flip(need, service, own, way).stream())
			.sorted(SMALLEST)
			.filter((flip) -> opens(flip, need))
			.findFirst()
			.orElseGet(() -> Flip.none(refusal));
	}

	private List<Detours.Detour> ways(Need need, ServiceAtLocation service) {
		if (service.acceptPermille() == 0) {
			return List.of();
		}
		return this.detours
			.computeIfAbsent(need.sensitive(), (sensitive) -> new Detours(this.roads, this.request, sensitive))
			.to(this.network.organization(service.organization()));
	}

	private Optional<Flip> flip(Need need, ServiceAtLocation service, List<Flip.Change> own, Detours.Detour way) {
		long travel = Travel.minutes(Travel.metres(this.request.at(), service));
		long servedAt = this.clock.servedAt(service.open(), way.minutes() + service.answerMinutes() + travel);
		if (servedAt == ClockPressure.NEVER) {
			return Optional.empty();
		}
		List<Flip.Change> changes = new ArrayList<>(own);
		if (way.change() != null && !changes.contains(way.change())) {
			changes.add(way.change());
		}
		@Nullable Instant deadline = need.deadline();
		if (deadline != null && !this.clock.inTime(need, servedAt)) {
			changes.add(
					new Flip.Change(Flip.Kind.MOVE_DEADLINE, null, null, servedAt - this.clock.minutesUntil(deadline)));
		}
		changes.sort(Comparator.comparing(Flip.Change::kind));
		List<String> chain = way.chain().stream().map((index) -> this.network.organization(index).id()).toList();
		return Optional.of(new Flip(need.id(), service.id(), changes, chain, servedAt));
	}

	private List<Flip.Change> ownChanges(Refusal refusal, ServiceAtLocation service) {
		List<Flip.Change> changes = new ArrayList<>();
		for (RefusalCode code : refusal.codes()) {
			switch (code) {
				case CONSENT ->
					changes.add(new Flip.Change(Flip.Kind.WIDEN_CONSENT, null, service.organization(), null));
				case ELIGIBILITY -> changes.add(Flip.Change.of(Flip.Kind.MAKE_EXCEPTION));
				case COVERAGE -> changes.addAll(coverage(service));
				case CAPACITY -> changes.add(Flip.Change.of(Flip.Kind.CONFIRM_CAPACITY));
				case ASSURANCE -> changes.add(new Flip.Change(Flip.Kind.CHECK_ENTRY, null, null,
						(service.assuranceDays() != null) ? service.assuranceDays().longValue() : null));
				case SAFETY, AGREEMENT, CLOCK -> {
				}
			}
		}
		return changes;
	}

	private List<Flip.Change> coverage(ServiceAtLocation service) {
		List<Flip.Change> changes = new ArrayList<>();
		if (service.coverage() != null && !service.coverage().contains(this.request.county())) {
			changes.add(Flip.Change.of(Flip.Kind.WIDEN_COVERAGE));
		}
		@Nullable Long most = this.request.maxTravelMetres();
		long metres = Travel.metres(this.request.at(), service);
		if (most != null && service.mode() == Mode.ON_SITE && metres > most) {
			changes.add(new Flip.Change(Flip.Kind.TRAVEL_FARTHER, null, null, metres - most));
		}
		return changes;
	}

	/** Asks the engine again, of nothing but this entry and its chain, as changed. */
	private boolean opens(Flip flip, Need need) {
		Flipped changed = Flipped.of(Flipped.narrowed(this.network, flip),
				this.request.with(this.request.never(), List.of(need)), flip);
		return this.search.find(NetworkSnapshot.of(changed.network()), changed.request(), BUDGET).feasible();
	}

	private Need need(Refusal refusal) {
		return this.request.needs()
			.stream()
			.filter((need) -> need.id().equals(refusal.need()))
			.findFirst()
			.orElseThrow();
	}

	private static int hardest(Flip flip) {
		return flip.changes().stream().mapToInt((change) -> change.kind().ordinal()).max().orElse(-1);
	}

}
