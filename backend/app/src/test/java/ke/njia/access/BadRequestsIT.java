package ke.njia.access;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Generated bad questions: none is a fault of the portal's own, none shows its code, none
 * changes or reaches anything. The profile {@code proof} asks 100,000.
 */
@PortalTest
class BadRequestsIT {

	private static final Logger log = LoggerFactory.getLogger(BadRequestsIT.class);

	/** Questions asked. */
	private static final int NUMBER = Integer.getInteger("njia.proof.bad-requests", 1_500);

	private static final long SEED = 20_261_121;

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	GraphQlSource source;

	@Test
	void noneIsAFaultOrChangesAnything() {
		BadQuestions questions = new BadQuestions(this.source.schema(), SEED);
		Map<String, Integer> answered = new TreeMap<>();
		try (Watch watch = new Watch(this.neo4j)) {
			for (int number = 0; number < NUMBER; number++) {
				String question = questions.next();
				HttpResponse<String> answer = this.portal.post(this.portal.token("coordinator"), question);
				watch.look(question, answer);
				answered.merge(kind(answer), 1, Integer::sum);
			}
			log.warn("{} bad questions were answered: {}", NUMBER, answered);
			assertThat(watch.faults()).isEmpty();
		}
		assertThat(answered.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(NUMBER);
		assertThat(answered).as("different kinds of refusal were met").hasSizeGreaterThanOrEqualTo(4);
	}

	@Test
	void aFaultWouldBeSeen() {
		try (Watch watch = new Watch(this.neo4j)) {
			HttpResponse<String> health = this.portal.get("/actuator/health");
			watch.look("the control", health);
			assertThat(watch.faults()).isEmpty();
			this.neo4j.query("CREATE (:Planted {at: 'ke.njia.access'})").run();
			assertThat(watch.faults()).singleElement().asString().contains("Planted");
			assertThat(Watch.shows("{\"message\":\"at ke.njia.access.Door.open(Door.java:7)\"}")).isTrue();
			assertThat(Watch.shows("{\"extensions\":{\"code\":\"INTERNAL\"}}")).isTrue();
			assertThat(watch.call()).isTrue();
			assertThat(watch.faults()).hasSize(2);
		}
		finally {
			this.neo4j.query("MATCH (n:Planted) DELETE n").run();
		}
	}

	private static String kind(HttpResponse<String> answer) {
		String body = answer.body();
		int code = body.indexOf("\"code\":\"");
		String word = (code < 0) ? "" : " " + body.substring(code + 8, body.indexOf('"', code + 8));
		return answer.statusCode() + word;
	}

}
