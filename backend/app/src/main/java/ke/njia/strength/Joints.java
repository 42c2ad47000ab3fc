package ke.njia.strength;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.directory.Agreement;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * What holds the partner network itself together, whatever is asked of it: organizations
 * and agreements without which it falls into parts. Agreements count in both directions
 * here, for partners talk both ways.
 *
 * @param organizations cut vertices, by identifier
 * @param agreements bridges, each as the identifiers of its two ends in order
 */
public record Joints(List<String> organizations, List<List<String>> agreements) {

	static Joints of(KnownNetwork network) {
		Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
		network.organizations().forEach(graph::addVertex);
		for (Agreement agreement : network.agreements(1)) {
			if (graph.containsVertex(agreement.from()) && graph.containsVertex(agreement.to())
					&& !agreement.from().equals(agreement.to())) {
				graph.addEdge(agreement.from(), agreement.to());
			}
		}
		return of(graph);
	}

	static Joints of(Graph<String, DefaultEdge> graph) {
		BiconnectivityInspector<String, DefaultEdge> inspector = new BiconnectivityInspector<>(graph);
		Set<List<String>> bridges = inspector.getBridges()
			.stream()
			.map((edge) -> List.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)).stream().sorted().toList())
			.collect(Collectors.toSet());
		return new Joints(inspector.getCutpoints().stream().sorted().toList(),
				bridges.stream()
					.sorted((one, other) -> String.join("\n", one).compareTo(String.join("\n", other)))
					.toList());
	}

}
