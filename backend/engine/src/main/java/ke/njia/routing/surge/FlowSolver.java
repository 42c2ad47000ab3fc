package ke.njia.routing.surge;

/** Finds a flow of least cost; both ways give the same cost. */
sealed interface FlowSolver permits OrToolsFlow, CostScalingFlow {

	/**
	 * {@return per arc: how much flows over it, in a flow that no other is cheaper than}
	 */
	int[] solve(FlowNetwork network);

}
