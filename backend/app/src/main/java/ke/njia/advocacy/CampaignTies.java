package ke.njia.advocacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.GraphInstant;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Which campaigns work towards which recommendations, as stored. A tie names its campaign
 * and has no edge to it: from what is counted by theme no way leads on to a case.
 */
@Component
class CampaignTies {

	private static final String LIST = """
			MATCH (tie:CampaignTie)-[:SERVES]->(r:Recommendation)
			WHERE r.id IN $recommendations AND tie.campaign IN $campaigns
			RETURN r.id AS recommendation, tie.campaign AS campaign
			""";

	private static final String TIE = """
			MATCH (r:Recommendation {id: $recommendation})
			MERGE (tie:CampaignTie {id: $recommendation + ' ' + $campaign})
			ON CREATE SET tie.campaign = $campaign, tie.tiedBy = $by, tie.tiedAt = $at
			MERGE (tie)-[:SERVES]->(r)
			""";

	private static final String UNTIE = """
			MATCH (tie:CampaignTie {id: $recommendation + ' ' + $campaign})
			DETACH DELETE tie
			""";

	private final Neo4jClient neo4j;

	CampaignTies(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Of some campaigns, those that each recommendation is tied to. */
	Map<String, Set<String>> listFor(List<String> recommendations, List<String> campaigns) {
		return this.neo4j.query(LIST)
			.bindAll(Map.of("recommendations", recommendations, "campaigns", campaigns))
			.fetchAs(Tie.class)
			.mappedBy((types, row) -> new Tie(row.get("recommendation").asString(), row.get("campaign").asString()))
			.all()
			.stream()
			.collect(Collectors.groupingBy(Tie::recommendation, Collectors.mapping(Tie::campaign, Collectors.toSet())));
	}

	boolean exists(String recommendation, String campaign) {
		return !listFor(List.of(recommendation), List.of(campaign)).isEmpty();
	}

	/** Ties a recommendation that the caller holds. */
	void tie(String recommendation, String campaign, Actor actor, Instant at) {
		this.neo4j.query(TIE)
			.bindAll(Map.of("recommendation", recommendation, "campaign", campaign, "by", actor.subject(), "at",
					GraphInstant.stored(at)))
			.run();
	}

	/** Takes a tie away from a recommendation that the caller holds. */
	void untie(String recommendation, String campaign) {
		this.neo4j.query(UNTIE).bindAll(Map.of("recommendation", recommendation, "campaign", campaign)).run();
	}

	private record Tie(String recommendation, String campaign) {
	}

}
