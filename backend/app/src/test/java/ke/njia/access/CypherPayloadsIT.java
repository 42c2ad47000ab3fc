package ke.njia.access;

import java.net.http.HttpResponse;
import java.util.List;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.TextPlace;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cypher where a text belongs, in every text that the portal takes: nothing is changed,
 * nothing is called, nothing breaks. The profile {@code proof} sends each of 300 payloads
 * to each place.
 */
@PortalTest
class CypherPayloadsIT {

	private static final Logger log = LoggerFactory.getLogger(CypherPayloadsIT.class);

	/** Payloads for one place: all under proof. */
	private static final int EACH = Integer.getInteger("njia.proof.cypher-payloads", 4);

	private static final List<String> OPENINGS = List.of("", "'", "\"", "\\", "\\'", "\u02bc", "\\u0027", "`",
			"\\u0060", "'})", "\"})", "') ", "')}) ", "*/ ", "'] ", "\u2019", "%27", "a' OR 1=1 ", "\n", "';");

	private static final List<String> STATEMENTS = List.of("RETURN 1 UNION MATCH (n) RETURN n //",
			"WITH 1 AS x MATCH (n) DETACH DELETE n //", "LOAD CSV FROM '%1$s' AS row RETURN row //",
			"CALL db.labels() YIELD label RETURN label //", "CALL dbms.components() YIELD name RETURN name //",
			"CREATE (:Planted) //", "SET n.role = 'administrator' //", "CALL { MATCH (n) DETACH DELETE n } //",
			"MATCH (n) CALL apoc.load.json('%1$s') YIELD value RETURN value //", "WITH 0 AS z RETURN 1/z //",
			"FOREACH (i IN range(1, 9) | CREATE (:Planted)) //", "MERGE (:Planted) /*",
			"LOAD CSV FROM '%1$s?' + 'x' AS row CREATE (:Planted) //", "USE system SHOW USERS //",
			"DROP CONSTRAINT acceptance IF EXISTS //");

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	GraphQlSource source;

	@Test
	void aTextStaysAText() {
		List<TextPlace> places = TextPlace.ofRoot(this.source.schema());
		int asked = 0;
		try (Watch watch = new Watch(this.neo4j)) {
			List<String> payloads = payloads(watch.address());
			assertThat(payloads).hasSize(300).doesNotHaveDuplicates();
			for (int place = 0; place < places.size(); place++) {
				for (int number = 0; number < EACH; number++) {
					String payload = payloads.get((place * 7 + number * 71) % payloads.size());
					TextPlace here = places.get(place);
					String body = this.portal.body(here.document(), here.variables(payload));
					HttpResponse<String> answer = this.portal.post(this.portal.token("coordinator"), body);
					watch.look(body, answer);
					asked++;
				}
			}
			assertThat(watch.faults()).isEmpty();
		}
		log.warn("{} payloads in {} places", asked, places.size());
		assertThat(places).hasSizeGreaterThan(25);
		assertThat(asked).isEqualTo(places.size() * EACH).isGreaterThan(40);
	}

	private static List<String> payloads(String address) {
		return OPENINGS.stream()
			.flatMap((opening) -> STATEMENTS.stream().map((statement) -> opening + statement.formatted(address)))
			.toList();
	}

}
