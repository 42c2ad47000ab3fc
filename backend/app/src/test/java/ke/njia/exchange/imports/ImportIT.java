package ke.njia.exchange.imports;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.exchange.ExchangeDoor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files brought in through the door of the portal.
 */
@PortalTest
class ImportIT {

	private static final String HEADER = "kmhfl_code,name,facility_type,owner_type,county,lat,lon,open_24h,open_weekends,open_public_holidays,portal_tags,status,kmhfl_uuid\n";

	private static final String ADMINISTRATOR = "administrator";

	private static final String PARTNER = "partner-admin";

	private static final String KMHFL = "kind=KMHFL_CSV";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	private ExchangeDoor door;

	@BeforeEach
	void open() {
		this.door = new ExchangeDoor(this.portal);
	}

	@AfterEach
	void clear() {
		Imported.clear(this.neo4j);
	}

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
	void everyRowThatIsNotTakenIsReportedWithLineColumnAndCode() {
		JsonNode run = this.door.bring(ADMINISTRATOR, KMHFL, HEADER + """
				1,A (example),Clinic,NGO,Nairobi,-1.29,36.82,1,1,1,gbv,Operational,
				1,B (example),Clinic,NGO,Nairobi,-1.29,36.82,1,1,1,gbv,Operational,
				2,C (example),Clinic,NGO,Atlantis,-1.29,36.82,1,1,1,gbv,Operational,
				3,=HYPERLINK(""),Clinic,NGO,Nairobi,51,0,1,1,1,gbv,Operational,
				4,Nyota Safe House (example),Clinic,NGO,Nairobi,-1.29,36.82,1,1,1,gbv,Operational,
				""");
		assertThat(results(run)).isEqualTo(Map.of("CREATED", 3L, "REJECTED", 2L));
		String path = "/imports/" + run.get("id").asString();
		JsonNode rows = this.door.get(ADMINISTRATOR, path + "/rows");
		assertThat(rows.valueStream().map((row) -> row.get("line") + row.get("codes").toString() + row.get("columns")))
			.containsExactly("2[][]", "3[\"KEY_DUPLICATE\"][\"\"]", "4[\"COUNTY_UNKNOWN\"][\"county\"]",
					"5[\"COORDINATES_OUTSIDE_KENYA\"][\"latitude\"]", "6[\"CONFIDENTIAL\"][\"\"]");
		assertThat(this.door.get(ADMINISTRATOR, path + "/rows?code=CONFIDENTIAL")).hasSize(1);
		assertThat(this.door.get(ADMINISTRATOR, path + "/rows?after=3")).hasSize(1);
		String table = this.door.raw(ADMINISTRATOR, path + "/report.csv").body();
		assertThat(table).contains("'=HYPERLINK").doesNotContain(",=HYPERLINK").doesNotContain("Safe House");
		String stored = this.neo4j.query("""
				MATCH (l:Location {id: 'kmhfl-4'})<-[:AT]-(p:ServiceAtLocation)
				RETURN coalesce(toString(l.latitude), 'none') + toString(p.confidential) + p.visibility AS at
				""").fetchAs(String.class).one().orElseThrow();
		assertThat(stored).isEqualTo("nonetrueCOORDINATORS");
	}

	@Test
	void aFileThatCannotBeReadStoresNothingAndSaysWhere() {
		long nodes = nodes();
		String good = facilities(600);
		refused("FILE_QUOTES", good + "9,\"A,Clinic\n");
		refused("FILE_COLUMN_MISSING", "a,b\n1,2\n");
		refused("FILE_EMPTY", "");
		refused("FILE_EMPTY", HEADER);
		HttpResponse<String> latin = this.door.send(ADMINISTRATOR, KMHFL,
				(HEADER + "1,Caf\u00e9,D,P,Lamu,,,0,0,0,,O,\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
		assertThat(ExchangeDoor.code(latin)).isEqualTo("FILE_ENCODING");
		HttpResponse<String> bomb = this.door.send(ADMINISTRATOR, "kind=HSDS",
				ExchangeDoor.archive(Map.of("services.csv", "0".repeat(5_000_000))));
		assertThat(ExchangeDoor.code(bomb)).isEqualTo("FILE_TOO_LARGE");
		assertThat(nodes()).isEqualTo(nodes);
	}

	@Test
	void aHugeFileIsRefusedBeforeItIsRead() throws java.io.IOException {
		String head = "POST /imports?kind=KMHFL_CSV HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
				+ this.portal.token(ADMINISTRATOR) + "\r\nContent-Type: application/octet-stream\r\n";
		String huge = answer(head + "Content-Length: 104857600\r\n\r\n");
		assertThat(huge).startsWith("HTTP/1.1 413").contains("FILE_TOO_LARGE");
		assertThat(answer(head + "Transfer-Encoding: chunked\r\n\r\n")).startsWith("HTTP/1.1 411");
		assertThat(answer(head.replace("octet-stream", "x-www-form-urlencoded") + "Content-Length: 3\r\n\r\na=b"))
			.startsWith("HTTP/1.1 415");
	}

	/** What is answered to bytes; of a body only its length is told. */
	private String answer(String request) throws java.io.IOException {
		try (java.net.Socket socket = new java.net.Socket("localhost", this.portal.uri("/").getPort())) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
			byte[] buffer = new byte[4_096];
			StringBuilder answer = new StringBuilder();
			for (int count = socket.getInputStream().read(buffer); count > 0; count = socket.getInputStream()
				.read(buffer)) {
				answer.append(new String(buffer, 0, count, java.nio.charset.StandardCharsets.UTF_8));
				if (answer.indexOf("}]}") > 0 || answer.indexOf("HTTP/1.1 41") >= 0 && answer.indexOf("413") < 0) {
					break;
				}
			}
			return answer.toString();
		}
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
		String file = facilities(700);
		JsonNode whole = this.door.bring(ADMINISTRATOR, KMHFL, file);
		String id = whole.get("id").asString();
		this.neo4j.query("""
				MATCH (n:Organization|Location|Service|ServiceAtLocation)
				WHERE n.register = 'kmhfl' AND toInteger(split(n.registerKey, '.')[0]) > 650
				OPTIONAL MATCH (n)-[:OPEN_DURING|COVERS]->(part)
				DETACH DELETE part, n
				""").run();
		this.neo4j.query("MATCH (r:ImportRow {run: $id}) WHERE r.position >= 200 DELETE r").bind(id).to("id").run();
		this.neo4j.query("""
				MATCH (r:ImportRun {id: $id})
				SET r.status = 'RUNNING', r.done = 200, r.finishedAt = null, r.results = ['CREATED=200'],
				    r.leaseUntil = datetime() - duration('PT1S')
				""").bind(id).to("id").run();
		assertThat(this.door.get(ADMINISTRATOR, "/imports/" + id).get("status").asString()).isEqualTo("INTERRUPTED");
		JsonNode again = this.door.bring(ADMINISTRATOR, KMHFL, file);
		assertThat(again.get("id").asString()).isEqualTo(id);
		assertThat(results(again).values().stream().mapToLong(Long::longValue).sum()).isEqualTo(700);
		assertThat(results(again).get("CREATED")).isEqualTo(250);
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
									"id,organization_id,name\n" + IntStream.range(0, 400)
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

	private void refused(String code, String file) {
		HttpResponse<String> answer = this.door.send(ADMINISTRATOR, KMHFL,
				file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).as(code).isEqualTo(422);
		assertThat(ExchangeDoor.code(answer)).isEqualTo(code);
	}

	private long nodes() {
		return this.neo4j.query(
				"MATCH (n) WHERE n:Organization OR n:Location OR n:Service OR n:ServiceAtLocation OR n:Schedule RETURN count(n) AS n")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private long revision() {
		return this.neo4j.query("MATCH (r:NetworkRevision {id: 'network'}) RETURN r.revision AS r")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private static Map<String, Long> results(JsonNode run) {
		return run.get("results")
			.propertyStream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> each.getValue().asLong()));
	}

	private static String facilities(int count) {
		return HEADER + IntStream.range(1, count + 1)
			.mapToObj((number) -> "%d,Clinic %d (example),Clinic,NGO,Nairobi,-1.29,36.82,1,1,1,gbv,Operational,\n"
				.formatted(number, number))
			.collect(Collectors.joining());
	}

}
