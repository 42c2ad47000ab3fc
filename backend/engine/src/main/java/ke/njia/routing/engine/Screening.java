package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Asks every gate about every entry of every needed type, and keeps both answers: those
 * that may meet the need, and those that may not with all that stands in their way.
 */
final class Screening {

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final List<Gate> gates;

	private final int lead;

	private final List<List<Integer>> passed = new ArrayList<>();

	private final List<Refusal> refusals = new ArrayList<>();

	Screening(Roads roads, RouteRequest request) {
		this.network = roads.network();
		this.request = request;
		this.lead = roads.lead();
		Reach reach = new Reach(roads);
		AgreementGate agreements = new AgreementGate(reach);
		this.gates = List.of(new SafetyGate(request), new ConsentGate(request.consent()), new EligibilityGate(request),
				new CoverageGate(request), new CapacityGate(), new AssuranceGate(request.maxAssuranceDays()),
				agreements, new ClockGate(reach, new ClockPressure(request.now()), agreements));
		request.needs().forEach((need) -> this.passed.add(screen(need)));
	}

	/**
	 * {@return indexes of the entries that may meet the need at this position}
	 */
	List<Integer> passed(int need) {
		return this.passed.get(need);
	}

	List<Refusal> refusals() {
		return this.refusals;
	}

	/**
	 * {@return the needs nothing may meet, with the least that would have to give way}
	 */
	List<InfeasibleNeed> infeasibleNeeds() {
		List<InfeasibleNeed> infeasible = new ArrayList<>();
		for (int need = 0; need < this.passed.size(); need++) {
			if (this.passed.get(need).isEmpty()) {
				String id = this.request.needs().get(need).id();
				infeasible.add(new InfeasibleNeed(id, relaxations(id)));
			}
		}
		return infeasible;
	}

	private List<Integer> screen(Need need) {
		List<Integer> open = new ArrayList<>();
		for (int service : this.network.servicesOf(need.type())) {
			List<RefusalCode> codes = judge(candidate(need, service));
			if (codes.isEmpty()) {
				open.add(service);
			}
			else {
				this.refusals.add(new Refusal(need.id(), this.network.service(service).id(), codes));
			}
		}
		return open;
	}

	private Candidate candidate(Need need, int index) {
		ServiceAtLocation service = this.network.service(index);
		int offeredBy = this.network.offeredBy(index);
		return new Candidate(need, service, this.network.organization(offeredBy), offeredBy, offeredBy == this.lead,
				Travel.metres(this.request.at(), service));
	}

	private List<RefusalCode> judge(Candidate candidate) {
		return this.gates.stream().filter((gate) -> !gate.passes(candidate)).map(Gate::code).toList();
	}

	private List<List<RefusalCode>> relaxations(String need) {
		List<List<RefusalCode>> sets = this.refusals.stream()
			.filter((refusal) -> refusal.need().equals(need))
			.map(Refusal::codes)
			.filter((codes) -> !codes.contains(RefusalCode.SAFETY))
			.distinct()
			.toList();
		return sets.stream()
			.filter((set) -> sets.stream().noneMatch((other) -> other.size() < set.size() && set.containsAll(other)))
			.sorted(Comparator.<List<RefusalCode>>comparingInt(List::size).thenComparing(Screening::inOrder))
			.toList();
	}

	private static int inOrder(List<RefusalCode> left, List<RefusalCode> right) {
		for (int i = 0; i < left.size(); i++) {
			int order = left.get(i).compareTo(right.get(i));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

}
