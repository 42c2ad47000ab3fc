package ke.njia.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.Portal;
import ke.njia.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DirectoryIT {

	private static final String ORGANIZATIONS = """
			query ($first: Int, $after: String, $filter: DirectoryFilter) {
			  organizations(first: $first, after: $after, filter: $filter) {
			    totalCount
			    pageInfo { hasNextPage hasPreviousPage endCursor }
			    edges { cursor node { id name kind county { code }
			      services { id serviceType { code } organization { id }
			        serviceAtLocations { id confidential mode coverage openNow opensAt assuredAt
			          languages { code } capacity { status available asOf }
			          location { id name latitude longitude county { code } } } } } }
			  }
			}
			""";

	@Autowired
	Portal portal;

	@Autowired
	Directory directory;

	@ParameterizedTest
	@ValueSource(strings = { "coordinator", "partner-intake" })
	void walkingShowsEachOrganizationOnceInOrder(String username) {
		List<JsonNode> nodes = walk(username);
		List<String> ids = nodes.stream().map((node) -> node.get("id").asString()).toList();
		assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(200);
		assertThat(nodes.stream().map((node) -> node.get("name").asString()).toList()).isSorted();
		assertThat(ids.contains("refuge-amani-example")).isEqualTo(username.equals("coordinator"));
	}

	@Test
	void aConfidentialPlaceIsInNoAnswerToAPartner() {
		List<JsonNode> nodes = walk("partner-intake");
		assertThat(nodes).isNotEmpty();
		assertThat(nodes.toString()).doesNotContain("refuge-", "Refuge", "safe-house", "\"confidential\":true");
		assertThat(this.portal.ask("partner-intake", "{ organization(id: \"refuge-amani-example\") { id } }")
			.get("organization")
			.isNull()).isTrue();
		assertThat(total("partner-intake", Map.of("serviceType", "safe-house"))).isZero();
		assertThat(total("partner-intake", Map.of("text", "refuge"))).isZero();
	}

	@Test
	void aCoordinatorKnowsOfItButNotWhereItIs() {
		List<JsonNode> places = new ArrayList<>();
		walk("coordinator").forEach((node) -> node.get("services")
			.forEach((service) -> service.get("serviceAtLocations").forEach(places::add)));
		List<JsonNode> confidential = places.stream().filter((place) -> place.get("confidential").asBoolean()).toList();
		assertThat(confidential).hasSizeGreaterThan(50)
			.allSatisfy((place) -> assertThat(place.get("location").isNull()).isTrue());
		assertThat(places).anySatisfy((place) -> assertThat(place.get("location").isNull()).isFalse());
		assertThat(walk("coordinator").toString()).doesNotContain("refuge-bahari-example", "refuge-nyota-example");
		assertThat(this.directory.current().findOrganization("refuge-bahari-example")).isPresent();
	}

	@Test
	void filtersHoldTogether() {
		assertThat(total("coordinator", Map.of("county", 7, "serviceType", "paralegal", "language", "som")))
			.isPositive()
			.isLessThan(total("coordinator", Map.of("serviceType", "paralegal")));
		JsonNode open = this.portal.ask("coordinator", ORGANIZATIONS,
				Map.of("first", 50, "filter", Map.of("county", 7, "serviceType", "paralegal", "openNow", true)));
		assertThat(open.toString()).contains("garissa-paralegals-example");
		assertThat(total("coordinator", Map.of("county", 7, "serviceType", "paralegal", "language", "guz"))).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "first: 0", "first: 51", "first: -3", "after: \"nonsense\"", "after: \"\"",
			"filter: { county: 48 }", "filter: { serviceType: \"nothing\" }", "filter: { language: \"zzz\" }" })
	void whatCannotBeTakenIsRefusedWithACode(String arguments) {
		for (String field : List.of("organizations", "services")) {
			JsonNode answer = this.portal.answer("coordinator", "{ %s(%s) { totalCount } }".formatted(field, arguments),
					Map.of());
			assertThat(answer.get("errors").get(0).get("extensions").get("code").asString()).as(field)
				.isEqualTo("INVALID");
			assertThat(answer.get("data").get(field).isNull()).isTrue();
		}
	}

	@Test
	void servicesAreListedByName() {
		JsonNode services = this.portal.ask("coordinator", """
				{ services(first: 50, filter: { county: 7, serviceType: "legal-representation" }) {
				    totalCount edges { node { id name status organization { id country source } } } } }
				""").get("services");
		assertThat(services.get("totalCount").asInt()).isEqualTo(services.get("edges").size()).isPositive();
		assertThat(services.toString()).contains("garissa-paralegals-example.legal-representation");
	}

	@Test
	void aReaderOfABodyReadsNoDirectory() {
		assertThat(this.portal.ask("body-reader", "{ organizations { totalCount } services { totalCount } }"))
			.allSatisfy((field) -> assertThat(field.isNull()).isTrue());
	}

	private List<JsonNode> walk(String username) {
		List<JsonNode> nodes = new ArrayList<>();
		@Nullable String after = null;
		JsonNode page;
		do {
			Map<String, Object> variables = new HashMap<>(Map.of("first", 50));
			if (after != null) {
				variables.put("after", after);
			}
			page = this.portal.ask(username, ORGANIZATIONS, variables).get("organizations");
			page.get("edges").forEach((edge) -> nodes.add(edge.get("node")));
			after = page.get("pageInfo").get("endCursor").asString();
		}
		while (page.get("pageInfo").get("hasNextPage").asBoolean());
		assertThat(nodes).hasSize(page.get("totalCount").asInt());
		return nodes;
	}

	private int total(String username, Map<String, Object> filter) {
		return this.portal.ask(username, ORGANIZATIONS, Map.of("first", 1, "filter", filter))
			.get("organizations")
			.get("totalCount")
			.asInt();
	}

}
