package ke.njia.exchange.imports;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ke.njia.PortalTest;
import ke.njia.exchange.ExchangeDoor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files brought in through the door of the portal.
 */
@PortalTest
class ImportIT extends BroughtFiles {

	private static final String PARTNER = "partner-admin";

	@Test
	void aFileIsBroughtInOnceAndASecondTimeChangesNothing() {
		JsonNode first = this.door.bring(ADMINISTRATOR, KMHFL, facilities(30));
		assertThat(first.get("status").asString()).isEqualTo("FINISHED");
		assertThat(results(first)).isEqualTo(Map.of("CREATED", 30L));
		long revision = revision();
		JsonNode second = this.door.bring(ADMINISTRATOR, KMHFL, facilities(30));
		assertThat(results(second)).isEqualTo(Map.of("UNCHANGED", 30L));
		assertThat(revision()).isEqualTo(revision);
		JsonNode third = this.door.bring(ADMINISTRATOR, KMHFL, facilities(30).replace("Clinic 7 ", "Hospital 7 "));
		assertThat(results(third)).isEqualTo(Map.of("UNCHANGED", 29L, "CHANGED", 1L));
		JsonNode rows = this.door.get(ADMINISTRATOR, "/imports/" + third.get("id").asString() + "/rows?result=CHANGED");
		assertThat(rows).singleElement().satisfies((row) -> {
			assertThat(row.get("line").asLong()).isEqualTo(8);
			assertThat(row.get("fields").toString()).contains("name");
		});
	}

	@Test
	void aDryRunSaysTheSameAndStoresNothing() {
		long nodes = nodes();
		JsonNode dry = this.door.bring(ADMINISTRATOR, KMHFL + "&dryRun=true", facilities(20));
		assertThat(results(dry)).isEqualTo(Map.of("CREATED", 20L));
		assertThat(nodes()).isEqualTo(nodes);
		assertThat(results(this.door.bring(ADMINISTRATOR, KMHFL, facilities(20)))).isEqualTo(results(dry));
		assertThat(nodes()).isGreaterThan(nodes + 60);
	}

	@Test
	void aPartnerBringsInItsOwnAndNothingElse() {
		assertThat(this.door.send(PARTNER, KMHFL, facilities(1).getBytes()).statusCode()).isEqualTo(404);
		assertThat(this.door.post(PARTNER, "/imports/mappings", """
				{"name":"branches","columns":{"KEY":"no","NAME":"branch","COUNTY":"county"},"serviceType":"paralegal"}
				""").statusCode()).isEqualTo(200);
		JsonNode run = this.door.bring(PARTNER, "kind=MAPPED&mapping=branches", """
				no,branch,county
				1,Branch of Garissa (example),Garissa
				2,Branch of Wajir (example),Wajir
				""");
		assertThat(results(run)).isEqualTo(Map.of("CREATED", 2L));
		List<String> owners = List.copyOf(this.neo4j.query("""
				MATCH (o:Organization)-[:OFFERS]->(s:Service)-[:OFFERED_AT]->(p)
				WHERE s.register = 'own:garissa-paralegals-example:' AND p.visibility = 'NETWORK'
				RETURN DISTINCT o.id AS id
				""").fetchAs(String.class).all());
		assertThat(owners).containsExactly("garissa-paralegals-example");
		JsonNode foreign = this.door.bring(PARTNER, "kind=HSDS&serviceType=paralegal",
				ExchangeDoor.archive(Map.of("organizations.csv", "id,name\no1,Somebody else (example)\n",
						"services.csv", "id,organization_id,name\ns1,o1,Theirs (example)\n")));
		assertThat(results(foreign)).isEqualTo(Map.of("REJECTED", 2L));
		assertThat(this.door.raw("partner-other", "/imports/" + run.get("id").asString()).statusCode()).isEqualTo(404);
		assertThat(this.door.raw(ADMINISTRATOR, "/imports/" + run.get("id").asString()).statusCode()).isEqualTo(404);
	}

	@Test
	void nobodyElseFindsAnythingHere() {
		List<String> others = List.of("coordinator", "duty-lead", "partner-intake", "partner-other", "body-reader",
				"auditor");
		others.forEach((person) -> {
			assertThat(this.door.send(person, KMHFL, facilities(1).getBytes()).statusCode()).as(person).isEqualTo(404);
			for (String path : List.of("/imports", "/imports/x", "/imports/x/rows", "/imports/x/report.csv",
					"/imports/mappings", "/exports/hsds.zip", "/exports/directory.csv")) {
				assertThat(this.door.raw(person, path).statusCode()).as(person + path).isEqualTo(404);
			}
		});
		assertThat(this.portal.get("/imports").statusCode()).isEqualTo(401);
		assertThat(this.portal.get("/hsds/services").statusCode()).isEqualTo(401);
		assertThat(others).hasSize(6);
	}

	@Test
	void anotherRegisterCannotWriteOverWhatIsThere() {
		this.door.bring(ADMINISTRATOR, KMHFL, facilities(2));
		JsonNode run = this.door.bring(ADMINISTRATOR, "kind=HSDS&serviceType=paralegal&register=coast",
				ExchangeDoor.archive(Map.of("organizations.csv", "id,name\nlawyers-example,Taken over (example)\n",
						"services.csv", "id,organization_id,name\ns1,lawyers-example,Theirs (example)\n")));
		assertThat(this.door.get(ADMINISTRATOR, "/imports/" + run.get("id").asString() + "/rows?code=IDENTIFIER_TAKEN"))
			.hasSize(2);
		assertThat(ExchangeDoor.code(this.door.send(ADMINISTRATOR, "kind=HSDS&register=own:x:", new byte[] { 1 })))
			.isEqualTo("INVALID");
	}

	@Test
	void anInterruptedImportGoesOnWhereItStopped() {
		String file = facilities(160);
		JsonNode whole = this.door.bring(ADMINISTRATOR, KMHFL, file);
		String id = whole.get("id").asString();
		this.neo4j.query("""
				MATCH (n:Organization|Location|Service|ServiceAtLocation)
				WHERE n.register = 'kmhfl' AND toInteger(split(n.registerKey, '.')[0]) > 150
				OPTIONAL MATCH (n)-[:OPEN_DURING|COVERS]->(part)
				DETACH DELETE part, n
				""").run();
		this.neo4j.query("MATCH (r:ImportRow {run: $id}) WHERE r.position >= 60 DELETE r").bind(id).to("id").run();
		this.neo4j.query("""
				MATCH (r:ImportRun {id: $id})
				SET r.status = 'RUNNING', r.done = 60, r.finishedAt = null, r.results = ['CREATED=60'],
				    r.leaseUntil = datetime() - duration('PT1S')
				""").bind(id).to("id").run();
		assertThat(this.door.get(ADMINISTRATOR, "/imports/" + id).get("status").asString()).isEqualTo("INTERRUPTED");
		JsonNode again = this.door.bring(ADMINISTRATOR, KMHFL, file);
		assertThat(again.get("id").asString()).isEqualTo(id);
		assertThat(results(again).values().stream().mapToLong(Long::longValue).sum()).isEqualTo(160);
		assertThat(results(again).get("CREATED")).isEqualTo(70);
	}

	@Test
	void oneOfAKindAtATime() {
		this.neo4j
			.query("""
					CREATE (:ImportRun {id: 'other', kind: 'KMHFL_CSV', organization: 'khrc', status: 'RUNNING', register: 'kmhfl',
					    dryRun: false, rows: 1, done: 0, results: [], notes: [], startedAt: datetime(), digest: 'x', lease: 'y',
					    leaseUntil: datetime() + duration('PT30S')})
					""")
			.run();
		HttpResponse<String> answer = this.door.send(ADMINISTRATOR, KMHFL, facilities(1).getBytes());
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(ExchangeDoor.code(answer)).isEqualTo("IMPORT_RUNNING");
		List<Integer> race = IntStream.range(0, 4)
			.parallel()
			.mapToObj(
					(number) -> this.door.send(ADMINISTRATOR, "kind=HSDS&serviceType=paralegal",
							ExchangeDoor.archive(Map.of("organizations.csv", "id,name\no" + number + ",A (example)\n",
									"services.csv",
									"id,organization_id,name\n" + IntStream.range(0, 150)
										.mapToObj((row) -> "s%d-%d,o%d,S (example)".formatted(number, row, number))
										.collect(Collectors.joining("\n"))))))
			.map(HttpResponse::statusCode)
			.sorted()
			.toList();
		assertThat(race).contains(202).isSubsetOf(202, 409);
		await("HSDS");
		assertThat(this.neo4j.query("""
				MATCH (a:ImportRun {kind: 'HSDS'}), (b:ImportRun {kind: 'HSDS'})
				WHERE a.id < b.id AND a.startedAt < b.finishedAt AND b.startedAt < a.finishedAt
				RETURN count(*) AS n
				""").fetchAs(Long.class).one()).contains(0L);
	}

	private void await(String kind) {
		for (int attempt = 0; attempt < 200; attempt++) {
			if (this.door.get(ADMINISTRATOR, "/imports")
				.valueStream()
				.noneMatch((run) -> run.get("kind").asString().equals(kind)
						&& run.get("status").asString().equals("RUNNING"))) {
				return;
			}
			java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
		}
	}

	private long revision() {
		return this.neo4j.query("MATCH (r:NetworkRevision {id: 'network'}) RETURN r.revision AS r")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}
