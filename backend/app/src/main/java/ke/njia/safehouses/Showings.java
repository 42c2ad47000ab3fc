package ke.njia.safehouses;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.RandomId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Each time a way was shown, as stored. It outlives the case: a house must go on knowing
 * who knows where it is.
 */
@Component
class Showings {

	/** Showings one list holds at most. */
	static final int MOST = 200;

	private static final String ADD = """
			MATCH (v:Reveal {id: $reveal})
			CREATE (s:WayShown {id: $id, house: $house, houseOrganization: $houseOrganization,
			                    organization: $organization, by: $by, at: $at})-[:UNDER]->(v)
			""";

	private static final String LIST = """
			MATCH (s:WayShown {houseOrganization: $organization})
			WITH s ORDER BY s.at DESC, s.id LIMIT $most
			OPTIONAL MATCH (s)-[:UNDER]->(:Reveal)-[:OF]->(r:Referral)
			RETURN s AS shown, r.reference AS reference
			ORDER BY shown.at DESC, shown.id
			""";

	private final Neo4jClient neo4j;

	Showings(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * Stores that a way was shown.
	 * @return its identifier
	 */
	String add(Reveal reveal, SafeHouse house, String by, Instant at) {
		String id = RandomId.next();
		this.neo4j.query(ADD)
			.bindAll(Map.of("reveal", reveal.id(), "id", id, "house", house.id(), "houseOrganization",
					house.organization(), "organization", reveal.lead(), "by", by, "at", GraphInstant.stored(at)))
			.run();
		return id;
	}

	/** When the ways to the houses of an organization were shown, newest first. */
	List<Showing> listOf(String organization) {
		return List.copyOf(this.neo4j.query(LIST)
			.bindAll(Map.of("organization", organization, "most", MOST))
			.fetchAs(Showing.class)
			.mappedBy((types, row) -> showing(row))
			.all());
	}

	private static Showing showing(Record row) {
		Value node = row.get("shown");
		return new Showing(node.get("house").asString(), node.get("houseOrganization").asString(),
				node.get("organization").asString(), GraphInstant.read(node.get("at")),
				row.get("reference").asString(null));
	}

}
