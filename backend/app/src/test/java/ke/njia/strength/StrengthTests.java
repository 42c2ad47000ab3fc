package ke.njia.strength;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is counted is what trying everything finds, on a thousand small networks.
 */
class StrengthTests {

	private static final int NETWORKS = 1_000;

	private static final int SIZE = 7;

	@Test
	void countsAreThoseOfEveryChain() {
		int inside = 0;
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomPartners partners = new RandomPartners(seed, SIZE, PartnerGraph.HOPS);
			for (StrengthRow row : partners.strength().rows()) {
				for (int at = 0; at < row.verified().size(); at++) {
					int counted = row.verified().get(at) + row.unverified().get(at);
					assertThat(counted).isEqualTo(partners.inside(at + 1, row.serviceType()));
					inside += counted;
				}
			}
		}
		assertThat(inside).isGreaterThan(NETWORKS);
	}

	@Test
	void weakPointsAreThoseOfEveryLoss() {
		int organizations = 0;
		int agreements = 0;
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomPartners partners = new RandomPartners(seed, SIZE, PartnerGraph.HOPS);
			List<WeakPoint> found = partners.strength().weakPoints();
			assertThat(new HashSet<>(found)).as("network %d", seed).isEqualTo(partners.weakPoints());
			assertThat(found).doesNotHaveDuplicates();
			organizations += (int) found.stream().filter((each) -> each.to() == null).count();
			agreements += (int) found.stream().filter((each) -> each.to() != null).count();
		}
		assertThat(organizations).isGreaterThan(NETWORKS);
		assertThat(agreements).isGreaterThan(NETWORKS / 2);
	}

	@Test
	void lossesAreThoseOfTakingThePartnerAway() {
		int lost = 0;
		int oneLeft = 0;
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomPartners partners = new RandomPartners(seed, SIZE, PartnerGraph.HOPS);
			Strength strength = partners.strength();
			for (String id : partners.ids()) {
				StrengthLoss loss = strength.without(id).orElseThrow();
				assertThat(loss).isEqualTo(partners.without(id));
				lost += loss.lost().size();
				oneLeft += loss.oneLeft().size();
			}
			assertThat(strength.without("nobody")).isEmpty();
		}
		assertThat(lost).isGreaterThan(NETWORKS);
		assertThat(oneLeft).isGreaterThan(NETWORKS / 4);
	}

	@Test
	void noPairBeatsTheBestAgreement() {
		int found = 0;
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomPartners partners = new RandomPartners(seed, SIZE, PartnerGraph.HOPS);
			var best = partners.strength().bestAgreement();
			assertThat(best).as("network %d", seed).isEqualTo(partners.bestOfAllPairs());
			found += best.isPresent() ? 1 : 0;
		}
		assertThat(found).isGreaterThan(NETWORKS / 2);
	}

	@Test
	void aCountThatFollowsOneAgreementTooFewIsFound() {
		int differences = 0;
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomPartners planted = new RandomPartners(seed, SIZE, PartnerGraph.HOPS - 2);
			differences += new HashSet<>(planted.strength().weakPoints()).equals(planted.weakPoints()) ? 0 : 1;
		}
		assertThat(differences).isPositive();
	}

	@Test
	void jointsHoldTheNetworkTogether() {
		Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
		Set.of("a", "b", "c", "d", "e").forEach(graph::addVertex);
		graph.addEdge("a", "b");
		graph.addEdge("b", "c");
		graph.addEdge("c", "a");
		graph.addEdge("d", "c");
		assertThat(Joints.of(graph)).isEqualTo(new Joints(List.of("c"), List.of(List.of("c", "d"))));
	}

	@Test
	void noCellIsAFormula() {
		for (String start : List.of("=", "+", "-", "@", "\t", "\r", "|", "%")) {
			assertThat(StrengthCsv.asText(start + "cmd")).isEqualTo("'" + start + "cmd");
		}
		assertThat(StrengthCsv.asText("Tana River")).isEqualTo("Tana River");
		assertThat(StrengthCsv.asText("")).isEmpty();
	}

}
