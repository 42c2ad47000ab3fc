package ke.njia.advocacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ke.njia.cases.CaseBand;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Counts along the edges from cases to outcomes. Cases are counted for one theme at a
 * time and for nothing else: no total, no cross, no filter, so that no two answers can be
 * subtracted from each other (DECISIONS.md, bands-of-cases).
 */
@Component
class Chain {

	private static final String CASES = """
			MATCH (m:CaseMark {organization: $organization})-[e:TOUCHES]->(t:UprTheme)
			WHERE e.month < $month
			RETURN t.code AS theme, count(m) AS cases
			""";

	private static final String LINKS = """
			MATCH (t:UprTheme)
			RETURN t.code AS theme,
			  COUNT { (t)<-[:ABOUT]-(:Recommendation) } AS recommendations,
			  COUNT { (t)<-[:ABOUT]-(:Ask {organization: $organization}) } AS asks,
			  COUNT { MATCH (t)<-[:ABOUT]-(:Ask)<-[:SAID]-(g:MissionMeeting {organization: $organization})-[:WITH]->(m:Mission)
			    RETURN DISTINCT m } AS missions,
			  COUNT { MATCH (t)<-[:ABOUT]-(a:Ask {organization: $organization})<-[s:SAID {stance: 'WILL_TAKE_UP'}]-(g:MissionMeeting)-[:WITH]->(m:Mission)
			    WHERE NOT EXISTS { MATCH (a)<-[:SAID]-(later:MissionMeeting)-[:WITH]->(m) WHERE later.heldOn > g.heldOn
			      OR (later.heldOn = g.heldOn AND later.recordedAt > g.recordedAt) }
			    RETURN DISTINCT m } AS promised,
			  COUNT { MATCH (t)<-[:ABOUT]-(a:Ask {organization: $organization})<-[:OF]-(u:AskUptake {taken: true})-[:BY]->(m:Mission)
			    WHERE NOT EXISTS { MATCH (a)<-[:OF]-(later:AskUptake)-[:BY]->(m) WHERE later.recordedAt > u.recordedAt }
			    RETURN DISTINCT a } AS takenUp,
			  COUNT { MATCH (t)<-[:ABOUT]-(r:Recommendation)
			    WHERE 'IMPLEMENTED' = head(COLLECT { MATCH (s:RecommendationStatus {side: 'CIVIL_SOCIETY'})-[:OF]->(r)
			      RETURN s.status ORDER BY s.statedOn DESC, s.recordedAt DESC LIMIT 1 })
			    RETURN r } AS implemented
			ORDER BY theme
			""";

	private final Neo4jClient neo4j;

	Chain(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * Cases about each theme, in bands; a theme that is not there has fewer than five.
	 * @param month the first that is not counted any more
	 */
	Map<String, CaseBand> cases(String organization, int month) {
		return this.neo4j.query(CASES)
			.bindAll(Map.of("organization", organization, "month", month))
			.fetchAs(Counted.class)
			.mappedBy((types, row) -> new Counted(row.get("theme").asString(), row.get("cases").asLong()))
			.all()
			.stream()
			.collect(Collectors.toMap(Counted::theme, (counted) -> CaseBand.of(counted.cases())));
	}

	/** The whole way for every theme that has come up, by code. */
	List<ChainLink> links(String organization, int month) {
		Map<String, CaseBand> cases = cases(organization, month);
		return List.copyOf(this.neo4j.query(LINKS)
			.bind(organization)
			.to("organization")
			.fetchAs(ChainLink.class)
			.mappedBy((types, row) -> link(row, cases))
			.all());
	}

	private static ChainLink link(Record row, Map<String, CaseBand> cases) {
		String theme = row.get("theme").asString();
		return new ChainLink(theme, cases.getOrDefault(theme, CaseBand.HIDDEN), row.get("recommendations").asInt(),
				row.get("asks").asInt(), row.get("missions").asInt(), row.get("promised").asInt(),
				row.get("takenUp").asInt(), row.get("implemented").asInt());
	}

	private record Counted(String theme, long cases) {
	}

}
