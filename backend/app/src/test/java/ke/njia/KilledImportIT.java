package ke.njia;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ke.njia.exchange.ExchangeDoor;
import ke.njia.exchange.imports.Imported;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal of its own process is killed while it brings a register in: whole batches are
 * there and nothing else, and the same file brought in at another portal goes on.
 */
@PortalTest
@EnabledIfSystemProperty(named = "njia.proof", matches = "true")
class KilledImportIT {

	private static final int FACILITIES = 6_000;

	private static final String ADMINISTRATOR = "administrator";

	private static final String QUERY = "kind=KMHFL_CSV";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@AfterEach
	void clear() {
		Imported.clear(this.neo4j);
	}

	@Test
	void nothingHalfWrittenIsLeftAndTheRerunFinishes() throws IOException, InterruptedException {
		String id;
		try (PortalProcess other = new PortalProcess("killed", Map.of())) {
			other.start();
			other.awaitHealth();
			id = post(other.port());
			awaitProgress(id);
		}
		long done = number("MATCH (r:ImportRun {id: $id}) RETURN r.done AS n", id);
		assertThat(done).isBetween(1L, FACILITIES - 1L);
		assertThat(number("MATCH (r:ImportRow {run: $id}) RETURN count(r) AS n", id)).isEqualTo(done);
		for (String label : List.of("Organization", "Location", "Service", "ServiceAtLocation")) {
			assertThat(number("MATCH (n:" + label + " {register: 'kmhfl'}) RETURN count(n) AS n", id)).as(label)
				.isEqualTo(done);
		}
		this.neo4j.query("MATCH (r:ImportRun {id: $id}) SET r.leaseUntil = datetime() - duration('PT1S')")
			.bind(id)
			.to("id")
			.run();
		JsonNode finished = new ExchangeDoor(this.portal).bring(ADMINISTRATOR, QUERY, file());
		assertThat(finished.get("id").asString()).isEqualTo(id);
		assertThat(finished.get("status").asString()).isEqualTo("FINISHED");
		assertThat(finished.get("results").get("CREATED").asLong()).isEqualTo(FACILITIES);
		assertThat(number("MATCH (n:Organization {register: 'kmhfl'}) RETURN count(n) AS n", id)).isEqualTo(FACILITIES);
	}

	private String post(int port) throws IOException, InterruptedException {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:%d/imports?%s".formatted(port, QUERY)))
				.header("Authorization", "Bearer " + this.portal.token(ADMINISTRATOR))
				.header("Content-Type", "application/octet-stream")
				.POST(HttpRequest.BodyPublishers.ofString(file()))
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
		return JsonMapper.shared().readTree(answer.body()).get("id").asString();
	}

	private void awaitProgress(String id) {
		for (int attempt = 0; attempt < 9_000; attempt++) {
			if (number("MATCH (r:ImportRun {id: $id}) RETURN r.done AS n", id) > 200) {
				return;
			}
			LockSupport.parkNanos(20_000_000);
		}
		throw new AssertionError("The import did not begin within three minutes.");
	}

	private long number(String cypher, String id) {
		return this.neo4j.query(cypher).bind(id).to("id").fetchAs(Long.class).one().orElse(0L);
	}

	private static String file() {
		return "kmhfl_code,name,facility_type,owner_type,county,lat,lon,open_24h,open_weekends,open_public_holidays,portal_tags,status,kmhfl_uuid\n"
				+ IntStream.range(1, FACILITIES + 1)
					.mapToObj(
							(number) -> "%d,Clinic %d (example),Clinic,NGO,Nairobi,-1.29,36.82,1,1,1,gbv,Operational,\n"
								.formatted(number, number))
					.collect(Collectors.joining());
	}

}
