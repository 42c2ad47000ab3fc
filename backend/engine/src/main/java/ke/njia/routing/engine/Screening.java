package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
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

	private final Reach reach;

	/** By entry, for those that were asked about. */
	private final long[] metres;

	private final List<List<Integer>> passed = new ArrayList<>();

	private final List<Refusal> refusals = new ArrayList<>();

	Screening(Roads roads, RouteRequest request) {
		this(roads, request, request.needs().stream().map((need) -> offering(roads.network(), need)).toList());
	}

	/**
	 * Asks about some entries only.
	 * @param candidates by need indexes of the entries
	 */
	Screening(Roads roads, RouteRequest request, List<List<Integer>> candidates) {
		this.network = roads.network();
		this.request = request;
		this.lead = roads.lead();
		this.reach = new Reach(roads);
		this.metres = new long[this.network.services()];
		AgreementGate agreements = new AgreementGate(this.reach);
		this.gates = List.of(new SafetyGate(request), new ConsentGate(request.consent()), new EligibilityGate(request),
				new CoverageGate(request), new CapacityGate(), new AssuranceGate(request.maxAssuranceDays()),
				agreements, new ClockGate(this.reach, new ClockPressure(request.now()), agreements));
		for (int need = 0; need < candidates.size(); need++) {
			this.passed.add(screen(request.needs().get(need), candidates.get(need)));
		}
	}

	private static List<Integer> offering(NetworkSnapshot network, Need need) {
		return Arrays.stream(network.servicesOf(need.type())).boxed().toList();
	}

	/**
	 * {@return indexes of the entries that may meet the need at this position}
	 */
	List<Integer> passed(int need) {
		return this.passed.get(need);
	}

	/**
	 * {@return the organizations that offer them, for any need}
	 */
	List<Integer> organizations() {
		return this.passed.stream().flatMap(List::stream).map(this.network::offeredBy).distinct().toList();
	}

	/**
	 * {@return metres from the person to an entry that was asked about}
	 */
	long metres(int service) {
		return this.metres[service];
	}

	Reach reach() {
		return this.reach;
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

	private List<Integer> screen(Need need, List<Integer> candidates) {
		List<Integer> open = new ArrayList<>();
		for (int service : candidates) {
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
		this.metres[index] = Travel.metres(this.request.at(), service);
		return new Candidate(need, service, this.network.organization(offeredBy), offeredBy, offeredBy == this.lead,
				this.metres[index]);
	}

	private List<RefusalCode> judge(Candidate candidate) {
		List<RefusalCode> codes = new ArrayList<>(0);
		for (Gate gate : this.gates) {
			if (!gate.passes(candidate)) {
				codes.add(gate.code());
			}
		}
		return codes;
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
