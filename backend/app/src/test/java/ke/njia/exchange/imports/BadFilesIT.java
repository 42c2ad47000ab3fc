package ke.njia.exchange.imports;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import ke.njia.PortalTest;
import ke.njia.exchange.ExchangeDoor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files and rows that cannot be taken, as the portal's door meets them: what is stored is
 * whole, and what is not is told.
 */
@PortalTest
class BadFilesIT extends BroughtFiles {

	@Test
	void everyRowThatIsNotTakenIsReportedWithLineColumnAndCode() {
		JsonNode run = this.door.bring(ADMINISTRATOR, KMHFL, HEADER + """
				1,A (example),Clinic,NGO,Nairobi,-1.29,36.82,1,1,1,gbv,Operational,
				1,B (example),Clinic,NGO,Nairobi,-1.29,36.82,1,1,1,gbv,Operational,
				2,C (example),Clinic,NGO,Atlantis,-1.29,36.82,1,1,1,gbv,Operational,
				3,=HYPERLINK(""),Clinic,NGO,Nairobi,51,0,1,1,1,gbv,Operational,
				4,Nyota Safe House (example),Clinic,NGO,Nairobi,-1.29,36.82,1,1,1,gbv,Operational,
				5,D (example),Clinic,NGO,Garissa,-1.29,36.82,1,1,1,gbv,Operational,
				""");
		assertThat(results(run)).isEqualTo(Map.of("CREATED", 4L, "REJECTED", 2L));
		String path = "/imports/" + run.get("id").asString();
		JsonNode rows = this.door.get(ADMINISTRATOR, path + "/rows");
		assertThat(rows.valueStream().map((row) -> row.get("line") + row.get("codes").toString() + row.get("columns")))
			.containsExactly("2[][]", "3[\"KEY_DUPLICATE\"][\"\"]", "4[\"COUNTY_UNKNOWN\"][\"county\"]",
					"5[\"COORDINATES_OUTSIDE_KENYA\"][\"latitude\"]", "6[\"CONFIDENTIAL\"][\"\"]",
					"7[\"COORDINATES_IN_ANOTHER_COUNTY\"][\"latitude\"]");
		assertThat(this.door.get(ADMINISTRATOR, path + "/rows?code=CONFIDENTIAL")).hasSize(1);
		assertThat(this.door.get(ADMINISTRATOR, path + "/rows?after=3")).hasSize(2);
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
		String good = facilities(3);
		refused("FILE_QUOTES", good + "9,\"A,Clinic\n");
		refused("FILE_COLUMN_MISSING", "a,b\n1,2\n");
		refused("FILE_EMPTY", "");
		refused("FILE_EMPTY", HEADER);
		HttpResponse<String> latin = this.door.send(ADMINISTRATOR, KMHFL,
				(HEADER + "1,Caf\u00e9,D,P,Lamu,,,0,0,0,,O,\n").getBytes(StandardCharsets.ISO_8859_1));
		assertThat(ExchangeDoor.code(latin)).isEqualTo("FILE_ENCODING");
		for (java.nio.charset.Charset other : java.util.List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
			assertThat(ExchangeDoor.code(this.door.send(ADMINISTRATOR, KMHFL, good.getBytes(other))))
				.startsWith("FILE_");
		}
		HttpResponse<String> bomb = this.door.send(ADMINISTRATOR, "kind=HSDS",
				ExchangeDoor.archive(Map.of("services.csv", "0".repeat(5_000_000))));
		assertThat(ExchangeDoor.code(bomb)).isEqualTo("FILE_TOO_LARGE");
		assertThat(nodes()).isEqualTo(nodes);
	}

	@Test
	void aByteOrderMarkIsNoPartOfAnyFile() {
		assertThat(results(this.door.bring(ADMINISTRATOR, KMHFL, "\uFEFF" + facilities(2))))
			.isEqualTo(Map.of("CREATED", 2L));
		assertThat(
				results(this.door.bring(ADMINISTRATOR, "kind=HSDS&serviceType=paralegal&register=coast",
						ExchangeDoor.archive(Map.of("organizations.csv", "\uFEFFid,name\no1,A (example)\n",
								"services.csv", "\uFEFFid,organization_id,name\ns1,o1,S (example)\n")))))
			.isEqualTo(Map.of("CREATED", 2L));
		assertThat(results(this.door.bring(ADMINISTRATOR, "kind=HSDS&serviceType=paralegal&register=lake",
				"\uFEFF[{\"id\":\"s1\",\"name\":\"S (example)\",\"organization\":{\"id\":\"o1\",\"name\":\"A (example)\"}}]")))
			.containsEntry("CREATED", 2L);
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
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
			byte[] buffer = new byte[4_096];
			StringBuilder answer = new StringBuilder();
			for (int count = socket.getInputStream().read(buffer); count > 0; count = socket.getInputStream()
				.read(buffer)) {
				answer.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
				if (answer.indexOf("}]}") > 0 || answer.indexOf("HTTP/1.1 41") >= 0 && answer.indexOf("413") < 0) {
					break;
				}
			}
			return answer.toString();
		}
	}

	private void refused(String code, String file) {
		HttpResponse<String> answer = this.door.send(ADMINISTRATOR, KMHFL, file.getBytes(StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).as(code).isEqualTo(422);
		assertThat(ExchangeDoor.code(answer)).isEqualTo(code);
	}

}
