package ke.njia.routing.surge;

/**
 * Finds the best assignment there is: fewest persons unassigned, then fewest stations
 * left without anybody assigned, then fewest missed clocks, then fewest kilometres.
 */
public final class SurgeSearch {

	private final FlowSolver solver;

	/** Searches by the native solver where it is there, else by the one in Java. */
	public SurgeSearch() {
		this(NativeSolver.preload() ? new OrToolsFlow() : new CostScalingFlow());
	}

	SurgeSearch(FlowSolver solver) {
		this.solver = solver;
	}

	/**
	 * {@return a plan that no other beats}
	 * @param question who needs somebody; ids must be known and each there once
	 */
	public SurgePlan find(SurgeQuestion question) {
		SurgeTable table = SurgeTable.of(question);
		return table.plan(choose(table));
	}

	/**
	 * {@return per person the option taken, or {@link SurgeTable#NONE}}
	 */
	int[] choose(SurgeTable table) {
		int assigned = new GreatestMatching(table.providers(), table.capacities()).size();
		if (assigned == 0) {
			return Filled.with(SurgeTable.NONE, table.persons());
		}
		int served = (assigned == table.persons()) ? table.stations()
				: new GreatestMatching(table.providersOfStations(), table.capacities()).size();
		return new SurgeFlow(table, assigned, served).solve(this.solver);
	}

}
