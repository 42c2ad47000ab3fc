package ke.njia.routing.surge;

/**
 * The flow that assigns exactly as many persons, and serves exactly as many stations, as
 * can be: both numbers are known before, so they are amounts that must flow and not
 * prices, and what is left to minimise is missed clocks, then kilometres.
 */
final class SurgeFlow {

	private final SurgeTable table;

	/** A missed clock costs more than any kilometres that avoiding it could. */
	private final long missed;

	private final FlowNetwork network;

	/**
	 * Makes the network.
	 * @param table the question
	 * @param assigned how many persons can have a provider
	 * @param served how many stations can have somebody with one
	 */
	SurgeFlow(SurgeTable table, int assigned, int served) {
		this.table = table;
		this.missed = missed(table);
		int persons = table.persons();
		int providers = table.capacities().length;
		boolean everybody = assigned == persons;
		int sink = persons + providers;
		this.network = new FlowNetwork(everybody ? sink + 1 : sink + 3 + table.stations(),
				options() + providers + persons + 2 * table.stations());
		addOptions();
		for (int j = 0; j < providers; j++) {
			this.network.arc(persons + j, sink, table.capacities()[j], 0);
		}
		this.network.supply(sink, -assigned);
		if (everybody) {
			for (int i = 0; i < persons; i++) {
				this.network.supply(i, 1);
			}
		}
		else {
			addStations(sink, assigned, served);
		}
	}

	/**
	 * {@return per person the option taken, or {@link SurgeTable#NONE}}
	 */
	int[] solve(FlowSolver solver) {
		int[] flows = solver.solve(this.network);
		int[] chosen = new int[this.table.persons()];
		int arc = 0;
		for (int i = 0; i < chosen.length; i++) {
			chosen[i] = SurgeTable.NONE;
			for (int o = 0; o < this.table.providers()[i].length; o++) {
				if (flows[arc++] > 0) {
					chosen[i] = o;
				}
			}
		}
		return chosen;
	}

	private void addOptions() {
		for (int i = 0; i < this.table.persons(); i++) {
			int[] providers = this.table.providers()[i];
			for (int o = 0; o < providers.length; o++) {
				Option option = this.table.option(i, o);
				this.network.arc(i, this.table.persons() + providers[o], 1,
						option.km() + (option.missesClock() ? this.missed : 0));
			}
		}
	}

	/**
	 * One source gives a first unit to as many stations as can be served, the other
	 * everything else: so each unit of the first reaches another station.
	 */
	private void addStations(int sink, int assigned, int served) {
		int firsts = sink + 1;
		int others = sink + 2;
		int station = sink + 3;
		int[] sizes = this.table.sizesOfStations();
		this.network.supply(firsts, served);
		this.network.supply(others, assigned - served);
		for (int s = 0; s < sizes.length; s++) {
			this.network.arc(firsts, station + s, 1, 0);
			this.network.arc(others, station + s, sizes[s], 0);
		}
		for (int i = 0; i < this.table.persons(); i++) {
			this.network.arc(station + this.table.station(i), i, 1, 0);
		}
	}

	private int options() {
		int options = 0;
		for (int[] mine : this.table.providers()) {
			options += mine.length;
		}
		return options;
	}

	/**
	 * Two flows differ by cycles that enter no provider and no person twice, so along one
	 * of them the kilometres change by no more than this less one.
	 */
	private static long missed(SurgeTable table) {
		int farthest = 0;
		for (int i = 0; i < table.persons(); i++) {
			for (int o = 0; o < table.providers()[i].length; o++) {
				farthest = Math.max(farthest, table.option(i, o).km());
			}
		}
		return 1 + (long) farthest * Math.min(table.persons(), table.capacities().length);
	}

}
