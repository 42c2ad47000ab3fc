package ke.njia.exchange.hsds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.exchange.ExchangeDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The directory as HSDS, over the reference network with its safe houses.
 */
@PortalTest
class HsdsIT {

	private static final String PERSON = "body-reader";

	private static final String ADMINISTRATOR = "administrator";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	private ExchangeDoor door;

	@BeforeEach
	void open() {
		this.door = new ExchangeDoor(this.portal);
	}

	@Test
	void listsComeInPagesThatHoldEverythingOnce() {
		Set<String> seen = new HashSet<>();
		JsonNode first = page("/hsds/services?per_page=50");
		int pages = first.get("total_pages").asInt();
		for (int number = 1; number <= pages; number++) {
			JsonNode page = page("/hsds/services?per_page=50&page=" + number);
			page.get("contents").forEach((service) -> seen.add(service.get("id").asString()));
			assertThat(page.get("last_page").asBoolean()).isEqualTo(number == pages);
		}
		assertThat(seen).hasSize(first.get("total_items").asInt()).hasSizeGreaterThan(200);
	}

	/** An account alone opens nothing. */
	@Test
	void forWhoeverHasNoRoleNothingIsHere() {
		this.portal.servers().realm().addUser("hsds-without-role", List.of(), "khrc");
		String service = page("/hsds/services?per_page=1").at("/contents/0/id").asString();
		for (String path : List.of("", "/services", "/services/" + service, "/services?format=ndjson",
				"/services?colour=red", "/organizations", "/service_at_locations", "/locations", "/taxonomies",
				"/taxonomy_terms")) {
			HttpResponse<String> answer = this.door.raw("hsds-without-role", "/hsds" + path);
			assertThat(answer.statusCode() + answer.body()).as(path).isEqualTo("404");
			assertThat(this.door.raw(PERSON, "/hsds" + path).statusCode()).as("the control: " + path).isNotEqualTo(404);
		}
	}

	@Test
	void filtersAreThoseOfTheSpecificationAndOthersAreRefused() {
		JsonNode lawyers = page("/hsds/services?full=true&taxonomy_term_id=legal-representation");
		assertThat(lawyers.get("contents")).isNotEmpty()
			.allSatisfy((service) -> assertThat(service.get("attributes").toString()).contains("legal-representation"));
		String organization = lawyers.get("contents").get(0).get("organization").get("id").asString();
		assertThat(page("/hsds/services?organization_id=" + organization).get("contents")).isNotEmpty()
			.allSatisfy((service) -> assertThat(service.get("organization_id").asString()).isEqualTo(organization));
		assertThat(page("/hsds/organizations?search=human%20rights%20commission").get("contents")).isNotEmpty();
		JsonNode nested = this.door.get(PERSON, "/hsds/organizations/" + organization + "?full_service=true");
		assertThat(nested.get("services")).isNotEmpty();
		List<String> refused = List.of("postcode=00100", "proximity=5", "modified_after=soon", "format=xml",
				"colour=red", "format=ndjson&page=2", "per_page=0", "per_page=1000", "page=x", "page=-1",
				"search=" + "x".repeat(200));
		refused
			.forEach((filter) -> assertThat(this.door.raw(PERSON, "/hsds/services?" + filter).statusCode()).as(filter)
				.isEqualTo(400));
		assertThat(refused).hasSize(11);
		assertThat(this.door.raw(PERSON, "/hsds/service_at_locations?postcode=99999").statusCode()).isEqualTo(400);
		assertThat(this.door.raw(PERSON, "/hsds/services/nothing").statusCode()).isEqualTo(404);
		assertThat(this.door.get(PERSON, "/hsds").get("version").asString()).isEqualTo("3.1");
	}

	@Test
	void everythingComesInOneStreamOfLinesAndWhatIsNewAlone() {
		long all = page("/hsds/services?per_page=1").get("total_items").asLong();
		HttpResponse<String> lines = this.door.raw(PERSON, "/hsds/services?format=ndjson");
		assertThat(lines.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
		assertThat(lines.body().lines()).hasSize((int) all);
		JsonNode minimal = page("/hsds/services?minimal=true");
		assertThat(minimal.get("contents")).hasSize((int) all)
			.allSatisfy((service) -> assertThat(service.get("modified_date").asString()).endsWith("Z"));
		assertThat(page("/hsds/services?modified_after=2100-01-01T00:00:00Z").get("total_items").asLong()).isZero();
		assertThat(page("/hsds/services?modified_after=2020-01-01").get("total_items").asLong()).isEqualTo(all);
		assertThat(page("/hsds/taxonomy_terms?parent_id=x").get("empty").asBoolean()).isTrue();
		String term = page("/hsds/taxonomy_terms").get("contents").get(0).get("id").asString();
		assertThat(this.door.get(PERSON, "/hsds/taxonomy_terms/" + term).get("taxonomy").asString()).isEqualTo("njia");
	}

	@Test
	void nothingThatIsNotPublicIsAnywhere() {
		Set<String> hidden = Set.copyOf(this.neo4j.query("""
				MATCH (o:Organization) WHERE o.visibility <> 'PUBLIC' OR o.kind = 'safe-house' RETURN o.name AS name
				""").fetchAs(String.class).all());
		Set<String> houses = Set.copyOf(this.neo4j.query("""
				MATCH (s:Service)-[:OFFERED_AT]->(p:ServiceAtLocation)
				WHERE p.confidential OR p.visibility <> 'PUBLIC' RETURN DISTINCT p.id AS id
				""").fetchAs(String.class).all());
		assertThat(hidden).hasSizeGreaterThan(30);
		assertThat(houses).hasSizeGreaterThan(30);
		StringBuilder everything = new StringBuilder();
		for (String list : List.of("services?full=true&", "organizations?full_service=true&", "service_at_locations?",
				"locations?")) {
			int pages = page("/hsds/" + list + "per_page=100").get("total_pages").asInt();
			for (int number = 1; number <= pages; number++) {
				everything.append(this.door.raw(PERSON, "/hsds/" + list + "per_page=100&page=" + number).body());
			}
		}
		String all = everything + texts(export()).values().toString()
				+ this.door.raw(ADMINISTRATOR, "/exports/directory.csv").body();
		assertThat(hidden).noneMatch(all::contains);
		assertThat(houses).noneMatch((id) -> all.contains(HsdsIds.of(HsdsTable.PLACES.path(), id)));
		assertThat(all).doesNotContain("safe-house")
			.doesNotContain("acceptPermille")
			.contains("Kenya Human Rights Commission");
	}

	@Test
	void whatWasExportedComesBackAsWhatItIs() {
		byte[] exported = export();
		assertThat(export()).isEqualTo(exported);
		JsonNode run = this.door.bring(ADMINISTRATOR, "kind=HSDS&dryRun=true", exported);
		Map<String, Long> results = run.get("results")
			.propertyStream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> each.getValue().asLong()));
		assertThat(results.keySet()).containsExactly("UNCHANGED");
		assertThat(run.get("notes").get("OURS_ALREADY").asLong()).isEqualTo(run.get("rows").asLong())
			.isGreaterThan(500);
		this.neo4j.query("MATCH (n:ImportRun|ImportRow) DETACH DELETE n").run();
	}

	private byte[] export() {
		try {
			return java.net.http.HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(this.portal.uri("/exports/hsds.zip"))
					.header("Authorization", "Bearer " + this.portal.token(ADMINISTRATOR))
					.build(), HttpResponse.BodyHandlers.ofByteArray())
				.body();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private JsonNode page(String path) {
		return this.door.get(PERSON, path);
	}

	private static Map<String, String> texts(byte[] archive) {
		Map<String, String> texts = new java.util.TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				texts.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return texts;
	}

}
