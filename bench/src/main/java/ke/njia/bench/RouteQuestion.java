package ke.njia.bench;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One question for a route: whom the lead reaches soonest for a need of a case. The same
 * for both sides.
 *
 * @param caseFile the case, as the portal names it
 * @param need identifier of the need; empty for all needs of the case
 * @param county where the person is
 * @param serviceType what is needed
 */
record RouteQuestion(String caseFile, String need, int county, String serviceType) {

	private static final String DOCUMENT = """
			query Route($id: ID!, $needs: [ID!], $avoid: [ID!]) { caseFile(id: $id) { routePlan(needs: $needs, avoid: $avoid) { feasible provedOptimal
			  routes { id labels vector { clock exposure travel mismatch uncertainty }
			    steps { servedAtMinute serviceAtLocation { id } chain { id } } } } } }""";

	/**
	 * The portal's rules by hand, as far as they bind in this network: agreements in
	 * force and trusted, at most so many hand-offs, places that serve the county, are
	 * active, not full, checked within a year and not in quarantine; the order of ties is
	 * that of the best route by the clock.
	 */
	private static final String CYPHER = """
			MATCH (lead:Organization {id: $lead})
			MATCH way = (lead)-[a:AGREES_WITH*0..%d]->(o:Organization)
			WHERE all(each IN a WHERE each.trust >= 1 AND each.validFrom <= datetime()
			  AND coalesce(each.validTo > datetime(), true))
			MATCH (o)-[:OFFERS]->(s:Service {status: 'ACTIVE'})-[:OF_TYPE]->(:ServiceType {code: $serviceType})
			MATCH (s)-[:OFFERED_AT]->(p:ServiceAtLocation)-[:HAS_CAPACITY]->(c:Capacity)
			WHERE NOT coalesce(o.retired, false) AND NOT coalesce(s.retired, false) AND NOT coalesce(p.retired, false)
			  AND NOT p.quarantined AND p.assuredAt > datetime() - duration('P365D') AND c.status = 'CAPACITY'
			  AND (EXISTS { (p)-[:COVERS]->(:ServiceArea)-[:COVERS]->(:County {code: $county})}
			    OR NOT EXISTS { (p)-[:COVERS]->(:ServiceArea)-[:COVERS]->(:County)})
			WITH p, length(way) AS told, [each IN nodes(way) | each.id] AS chain,
			  reduce(sum = 0, each IN a | sum + each.handoffMinutes) + p.answerMinutes AS minute,
			  reduce(sum = 0, each IN a | sum + toInteger(floor(-1000000 * log(each.acceptPermille / 1000.0) + 0.5)))
			    AS uncertainty
			ORDER BY toInteger(ceil(minute * 1000 / 10080.0)), told, uncertainty, p.id LIMIT 1
			RETURN {minute: minute, place: p.id, chain: chain} AS route
			""";

	/** What the portal considers. */
	static final String ROUTE = CYPHER.formatted(4);

	/** Three hand-offs. */
	static final String THREE_HOPS = CYPHER.formatted(3);

	RouteQuestion ofWholeCase() {
		return new RouteQuestion(this.caseFile, "", this.county, this.serviceType);
	}

	/** The body sent to the portal. */
	String asGraphQl() {
		return asGraphQl(this.need.isEmpty() ? Map.of("id", this.caseFile)
				: Map.of("id", this.caseFile, "needs", List.of(this.need)));
	}

	/** The same with somebody left out whom nobody knows: another question. */
	String asGraphQlWithout(int number) {
		return asGraphQl(Map.of("id", this.caseFile, "avoid", List.of("nobody-" + number)));
	}

	private static String asGraphQl(Map<String, ?> variables) {
		return JsonMapper.shared().writeValueAsString(Map.of("query", DOCUMENT, "variables", variables));
	}

	/** The body sent to the bare server. */
	String asParameters() {
		return JsonMapper.shared()
			.writeValueAsString(
					Map.of("lead", ExampleAgreements.LEAD, "county", this.county, "serviceType", this.serviceType));
	}

	/**
	 * The route that is best by the clock, as the bare server tells one; empty when there
	 * is none. What was found in the time there was, and not proved, is not compared: on
	 * a machine that busy a race says nothing.
	 */
	static Object soonest(JsonNode portal) {
		if (!portal.at("/data/caseFile/routePlan/provedOptimal").asBoolean()) {
			return Map.of("proved", false);
		}
		for (JsonNode route : portal.at("/data/caseFile/routePlan/routes")) {
			if (route.get("labels").toString().contains("\"CLOCK\"")) {
				JsonNode step = route.at("/steps/0");
				return Map.of("minute", step.get("servedAtMinute").asInt(), "place",
						step.at("/serviceAtLocation/id").asString(), "chain",
						step.get("chain").valueStream().map((each) -> each.get("id").asString()).toList());
			}
		}
		return Map.of();
	}

	/** The bare server's route. */
	static Object bare(JsonNode answer) {
		JsonNode route = answer.get("route");
		return (route == null) ? Map.of()
				: Map.of("minute", route.get("minute").asInt(), "place", route.get("place").asString(), "chain",
						route.get("chain").valueStream().map(JsonNode::asString).toList());
	}

}
