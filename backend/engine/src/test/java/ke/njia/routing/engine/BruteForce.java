package ke.njia.routing.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same answer by trying everything: every simple chain, every combination of steps.
 * It shares the records with the engine, none of its arithmetic and none of its search.
 */
final class BruteForce {

	private static final List<String> LABELS = List.of("CLOCK", "EXPOSURE", "UNCERTAINTY", "TRAVEL", "MISMATCH");

	private final RandomCase input;

	private final Network network;

	private final RouteRequest request;

	private final Map<String, Organization> organizations = new HashMap<>();

	static final long TOO_MANY = 60_000;

	/** How many combinations there are, counted up to {@link #TOO_MANY}. */
	long size;

	/** How many combinations of steps were tried. */
	long combinations;

	/** How many combinations fell only because needs would share a place too few. */
	long overCapacity;

	/** How many of the best routes had a rival with the same five figures. */
	long ties;

	/** How many of the best routes tell one organization for two needs. */
	long shared;

	private final Comparator<Tried> tieOrder;

	BruteForce(RandomCase input) {
		this(input, true);
	}

	/** Without the last tie it is the control: a wrong oracle that must be told apart. */
	BruteForce(RandomCase input, boolean lastTie) {
		this.input = input;
		this.network = input.network();
		this.request = input.request();
		this.network.organizations().forEach((organization) -> this.organizations.put(organization.id(), organization));
		this.tieOrder = lastTie ? BruteForce::byIds : (one, other) -> byIds(other, one);
	}

	RoutePlan plan() {
		List<Refusal> refusals = new ArrayList<>();
		List<InfeasibleNeed> infeasible = new ArrayList<>();
		List<List<Step>> choices = new ArrayList<>();
		for (Need need : this.request.needs()) {
			List<Step> steps = new ArrayList<>();
			List<Set<RefusalCode>> closed = new ArrayList<>();
			for (ServiceAtLocation service : services(need)) {
				Set<RefusalCode> codes = codes(need, service);
				if (codes.isEmpty()) {
					steps.addAll(steps(need, service));
				}
				else {
					closed.add(codes);
					refusals.add(new Refusal(need.id(), service.id(), List.copyOf(codes)));
				}
			}
			if (steps.isEmpty()) {
				infeasible.add(new InfeasibleNeed(need.id(), relaxations(closed)));
			}
			choices.add(steps);
		}
		this.size = choices.stream().mapToLong(List::size).reduce(1, (one, other) -> Math.min(one * other, TOO_MANY));
		if (this.size == TOO_MANY) {
			return new RoutePlan(false, false, List.of(), refusals, infeasible, RouteVector.NONE);
		}
		List<Route> routes = infeasible.isEmpty() ? routes(choices) : List.of();
		return new RoutePlan(true, !routes.isEmpty(), routes, refusals, infeasible, RouteVector.NONE);
	}

	private List<ServiceAtLocation> services(Need need) {
		return this.network.servicesAtLocation()
			.stream()
			.filter((service) -> service.type().equals(need.type()))
			.sorted(Comparator.comparing(ServiceAtLocation::id))
			.toList();
	}

	// ---- gates -------------------------------------------------------------------

	private Set<RefusalCode> codes(Need need, ServiceAtLocation service) {
		Set<RefusalCode> codes = new TreeSet<>();
		String owner = service.organization();
		if (!safe(owner)) {
			codes.add(RefusalCode.SAFETY);
		}
		if (!consented(owner)) {
			codes.add(RefusalCode.CONSENT);
		}
		Integer age = this.request.age();
		if (age != null && service.minAge() != null && age < service.minAge()) {
			codes.add(RefusalCode.ELIGIBILITY);
		}
		if (age != null && service.maxAge() != null && age > service.maxAge()) {
			codes.add(RefusalCode.ELIGIBILITY);
		}
		if (service.populations() != null
				&& this.request.populations().stream().noneMatch(service.populations()::contains)) {
			codes.add(RefusalCode.ELIGIBILITY);
		}
		if (this.request.populations().stream().anyMatch(service.excludes()::contains)) {
			codes.add(RefusalCode.ELIGIBILITY);
		}
		if (service.coverage() != null && !service.coverage().contains(this.request.county())) {
			codes.add(RefusalCode.COVERAGE);
		}
		if (service.mode() == Mode.ON_SITE && this.request.maxTravelMetres() != null
				&& metres(service) > this.request.maxTravelMetres()) {
			codes.add(RefusalCode.COVERAGE);
		}
		if (service.capacity().status() == Capacity.Status.NO_CAPACITY
				|| Integer.valueOf(0).equals(service.capacity().available())) {
			codes.add(RefusalCode.CAPACITY);
		}
		if (service.quarantined()
				|| (service.assuranceDays() != null && service.assuranceDays() > this.request.maxAssuranceDays())) {
			codes.add(RefusalCode.ASSURANCE);
		}
		List<Step> any = new ArrayList<>();
		if (service.acceptPermille() > 0) {
			walk(need, service, new ArrayList<>(List.of(this.request.lead())), 0, 0, true, any);
		}
		if (any.isEmpty()) {
			codes.add(RefusalCode.AGREEMENT);
		}
		else if (any.stream().noneMatch((step) -> punctual(need, step))) {
			codes.add(RefusalCode.CLOCK);
		}
		return codes;
	}

	private boolean safe(String id) {
		if (id.equals(this.request.lead())) {
			return true;
		}
		boolean tied = false;
		for (Conflict conflict : organization(id).conflicts()) {
			boolean feared = this.request.conflictKinds() == null
					|| this.request.conflictKinds().contains(conflict.kind());
			tied |= feared && this.request.perpetrators().contains(conflict.to());
		}
		return !tied && !this.request.never().contains(id);
	}

	private boolean consented(String id) {
		if (id.equals(this.request.lead())) {
			return true;
		}
		Set<String> named = this.request.consent().organizations();
		boolean home = organization(id).country().equals("KE");
		return (named == null || named.contains(id)) && (home || this.request.consent().abroad());
	}

	private Organization organization(String id) {
		Organization organization = this.organizations.get(id);
		if (organization == null) {
			throw new IllegalStateException(id);
		}
		return organization;
	}

	private static List<List<RefusalCode>> relaxations(List<Set<RefusalCode>> closed) {
		Set<Set<RefusalCode>> sets = new HashSet<>(closed);
		sets.removeIf((set) -> set.contains(RefusalCode.SAFETY));
		Set<Set<RefusalCode>> smallest = new HashSet<>(sets);
		smallest.removeIf((set) -> sets.stream().anyMatch((other) -> !other.equals(set) && set.containsAll(other)));
		return smallest.stream()
			.map(List::copyOf)
			.sorted(Comparator.<List<RefusalCode>>comparingInt(List::size)
				.thenComparing((set) -> set.stream().map((code) -> "" + code.ordinal()).toList().toString()))
			.toList();
	}

	// ---- steps -------------------------------------------------------------------

	private List<Step> steps(Need need, ServiceAtLocation service) {
		List<Step> steps = new ArrayList<>();
		walk(need, service, new ArrayList<>(List.of(this.request.lead())), 0, 0, false, steps);
		steps.removeIf((step) -> !punctual(need, step));
		return steps;
	}

	private void walk(Need need, ServiceAtLocation service, List<String> path, long minutes, long nanos,
			boolean lenientAtEnd, List<Step> found) {
		String last = path.getLast();
		boolean told = safe(last) && consented(last);
		if (last.equals(service.organization())) {
			if (told || lenientAtEnd) {
				found.add(step(need, service, List.copyOf(path), minutes, nanos));
			}
			return;
		}
		if (!told || path.size() > this.request.maxHops()) {
			return;
		}
		for (Agreement agreement : this.network.agreements()) {
			if (agreement.from().equals(last) && !path.contains(agreement.to()) && usable(need, agreement)) {
				path.add(agreement.to());
				walk(need, service, path, minutes + agreement.handoffMinutes(),
						nanos + nanos(agreement.acceptPermille(), 1000), lenientAtEnd, found);
				path.removeLast();
			}
		}
	}

	private boolean usable(Need need, Agreement agreement) {
		Instant now = this.request.now();
		boolean from = agreement.validFrom() == null || agreement.validFrom().compareTo(now) <= 0;
		boolean to = agreement.validTo() == null || now.compareTo(agreement.validTo()) < 0;
		return from && to && agreement.acceptPermille() > 0 && (!need.sensitive() || agreement.trust() >= 2);
	}

	private Step step(Need need, ServiceAtLocation service, List<String> path, long minutes, long nanos) {
		long metres = metres(service);
		long travel = new BigDecimal(metres).multiply(new BigDecimal(60))
			.divide(new BigDecimal(40000), 0, RoundingMode.CEILING)
			.longValueExact();
		int confidence = switch (service.capacity().status()) {
			case UNKNOWN -> 900;
			case WAITLIST -> 700;
			case CAPACITY, NO_CAPACITY -> 1000;
		};
		int unmet = 0;
		Wishes wishes = this.request.wishes();
		unmet += (wishes.language() == null || service.languages().contains(wishes.language())) ? 0 : 1;
		unmet += (wishes.workerGender() == null || service.workerGenders().contains(wishes.workerGender())) ? 0 : 1;
		unmet += (!wishes.accessible() || service.accessible()) ? 0 : 1;
		return new Step(need, service, path,
				this.input.firstOpenMinute(service.id(), minutes + service.answerMinutes() + travel),
				nanos + nanos(service.acceptPermille(), confidence), (service.mode() == Mode.ON_SITE) ? metres : 0,
				unmet);
	}

	private boolean punctual(Need need, Step step) {
		if (step.servedAt < 0) {
			return false;
		}
		if (need.deadline() == null || !need.hard()) {
			return true;
		}
		return !this.request.now().plusSeconds(60 * step.servedAt).isAfter(need.deadline());
	}

	private long metres(ServiceAtLocation service) {
		if (service.coordinates() == null || service.mode() == Mode.REMOTE) {
			return 0;
		}
		double lat1 = Math.toRadians(this.request.at().lat());
		double lat2 = Math.toRadians(service.coordinates().lat());
		double dLat = lat2 - lat1;
		double dLon = Math.toRadians(service.coordinates().lon()) - Math.toRadians(this.request.at().lon());
		double h = Math.pow(Math.sin(dLat / 2), 2) + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
		double km = 6371.0088 * 2 * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h));
		return new BigDecimal(km).multiply(new BigDecimal(1000)).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

	private static long nanos(int permille, int confidence) {
		double p = (permille / 1000.0) * (confidence / 1000.0);
		return new BigDecimal(-1_000_000 * Math.log(p)).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

	// ---- routes ------------------------------------------------------------------

	private List<Route> routes(List<List<Step>> choices) {
		List<Tried> all = new ArrayList<>();
		combine(choices, new ArrayList<>(), all);
		if (all.isEmpty()) {
			return List.of();
		}
		Map<List<RouteStep>, List<RouteLabel>> labels = new LinkedHashMap<>();
		Map<List<RouteStep>, long[]> vectors = new HashMap<>();
		List<long[]> five = new ArrayList<>();
		for (int criterion = 0; criterion < LABELS.size(); criterion++) {
			int first = criterion;
			Comparator<Tried> order = Comparator.<Tried>comparingLong((tried) -> tried.vector[first])
				.thenComparing((tried) -> tried.vector, Arrays::compare);
			Tried best = best(all, order);
			five.add(best.vector);
			label(best, RouteLabel.valueOf(LABELS.get(criterion)), labels, vectors);
		}
		Comparator<Tried> balance = Comparator
			.<Tried>comparingLong((tried) -> Arrays.stream(regrets(tried, five)).max().orElseThrow())
			.thenComparingLong((tried) -> Arrays.stream(regrets(tried, five)).sum())
			.thenComparing((tried) -> tried.vector, Arrays::compare);
		label(best(all, balance), RouteLabel.BALANCED, labels, vectors);
		List<Route> routes = new ArrayList<>();
		labels.forEach((steps, names) -> routes
			.add(new Route(names, RouteVector.of(vectors.getOrDefault(steps, new long[5])), steps)));
		return routes;
	}

	private Tried best(List<Tried> all, Comparator<Tried> order) {
		Tried best = all.getFirst();
		for (Tried tried : all) {
			int result = order.compare(tried, best);
			if (result < 0 || (result == 0 && this.tieOrder.compare(tried, best) < 0)) {
				best = tried;
			}
		}
		Tried winner = best;
		if (all.stream().filter((tried) -> Arrays.equals(tried.vector, winner.vector)).count() > 1) {
			this.ties++;
		}
		long told = best.steps.stream().mapToLong((step) -> step.path.size() - 1).sum();
		if (told > best.vector[1]) {
			this.shared++;
		}
		return best;
	}

	private static long[] regrets(Tried tried, List<long[]> five) {
		long[] regrets = new long[5];
		for (int i = 0; i < 5; i++) {
			int at = i;
			long ideal = five.stream().mapToLong((vector) -> vector[at]).min().orElseThrow();
			long nadir = five.stream().mapToLong((vector) -> vector[at]).max().orElseThrow();
			long v = tried.vector[i];
			if (ideal == nadir) {
				regrets[i] = (v == ideal) ? 0 : 1000 + v - ideal;
			}
			else {
				regrets[i] = 1000 * (v - ideal) / (nadir - ideal);
			}
		}
		return regrets;
	}

	private void label(Tried best, RouteLabel label, Map<List<RouteStep>, List<RouteLabel>> labels,
			Map<List<RouteStep>, long[]> vectors) {
		List<RouteStep> steps = best.steps.stream()
			.map((step) -> new RouteStep(step.need.id(), step.service.id(), step.path, step.servedAt))
			.toList();
		labels.computeIfAbsent(steps, (key) -> new ArrayList<>()).add(label);
		vectors.put(steps, best.vector);
	}

	private void combine(List<List<Step>> choices, List<Step> chosen, List<Tried> all) {
		if (chosen.size() == choices.size()) {
			this.combinations++;
			if (withinCapacity(chosen)) {
				all.add(new Tried(List.copyOf(chosen), vector(chosen)));
			}
			else {
				this.overCapacity++;
			}
			return;
		}
		for (Step step : choices.get(chosen.size())) {
			chosen.add(step);
			combine(choices, chosen, all);
			chosen.removeLast();
		}
	}

	private static boolean withinCapacity(List<Step> steps) {
		for (Step step : steps) {
			Integer available = step.service.capacity().available();
			long uses = steps.stream().filter((other) -> other.service.id().equals(step.service.id())).count();
			if (available != null && uses > available) {
				return false;
			}
		}
		return true;
	}

	private long[] vector(List<Step> steps) {
		long[] vector = new long[5];
		Set<String> told = new HashSet<>();
		Map<String, Long> places = new HashMap<>();
		for (Step step : steps) {
			long allowed = step.need.allowedMinutes();
			if (step.need.deadline() != null) {
				long seconds = step.need.deadline().getEpochSecond() - this.request.now().getEpochSecond();
				allowed = Math.max(1, Math.floorDiv(seconds, 60L));
			}
			vector[0] = Math.max(vector[0], (1000 * step.servedAt + allowed - 1) / allowed);
			told.addAll(step.path);
			vector[2] += step.nanos;
			String place = (step.service.place() != null) ? step.service.place() : step.service.id();
			places.merge(place, step.metres, Math::max);
			vector[4] += step.unmet;
		}
		told.remove(this.request.lead());
		vector[1] = told.size();
		vector[3] = places.values().stream().mapToLong(Long::longValue).sum();
		return vector;
	}

	private static int byIds(Tried one, Tried other) {
		for (int i = 0; i < one.steps.size(); i++) {
			int byService = one.steps.get(i).service.id().compareTo(other.steps.get(i).service.id());
			if (byService != 0) {
				return byService;
			}
			int byChain = Arrays.compare(one.steps.get(i).path.toArray(String[]::new),
					other.steps.get(i).path.toArray(String[]::new));
			if (byChain != 0) {
				return byChain;
			}
		}
		for (int i = 0; i < one.steps.size(); i++) {
			int earlier = Long.compare(one.steps.get(i).servedAt, other.steps.get(i).servedAt);
			if (earlier != 0) {
				return earlier;
			}
		}
		return 0;
	}

	private record Step(Need need, ServiceAtLocation service, List<String> path, long servedAt, long nanos, long metres,
			int unmet) {
	}

	private record Tried(List<Step> steps, long[] vector) {
	}

}
