package ke.njia.routing.surge;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** Google OR-Tools' cost scaling in native code: twice as fast as ours. */
final class OrToolsFlow implements FlowSolver {

	@Override
	public int[] solve(FlowNetwork network) {
		MinCostFlow flow = new MinCostFlow(network.nodes(), network.arcs());
		try {
			for (int arc = 0; arc < network.arcs(); arc++) {
				flow.addArcWithCapacityAndUnitCost(network.tail(arc), network.head(arc), network.capacity(arc),
						network.cost(arc));
			}
			for (int node = 0; node < network.nodes(); node++) {
				if (network.supply(node) != 0) {
					flow.setNodeSupply(node, network.supply(node));
				}
			}
			MinCostFlowBase.Status status = flow.solve();
			if (status != MinCostFlowBase.Status.OPTIMAL) {
				throw new IllegalStateException("The flow solver ended with " + status + ".");
			}
			int[] flows = new int[network.arcs()];
			for (int arc = 0; arc < flows.length; arc++) {
				flows[arc] = (int) flow.getFlow(arc);
			}
			return flows;
		}
		finally {
			flow.delete();
		}
	}

}
