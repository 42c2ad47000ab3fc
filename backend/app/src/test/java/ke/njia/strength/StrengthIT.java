package ke.njia.strength;

import java.util.List;
import java.util.Map;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The strength of the reference network, as people of each kind read it.
 */
@PortalTest
class StrengthIT {

	private static final String STRENGTH = """
			{ networkStrength { revision asOf lead { id } weakPointCount csv
			    rows { serviceType { code } clock withinMinutes verified unverified dayOnly late }
			    weakPoints { organization { id name } to { id name } cells { serviceType { code } counties } }
			    joints { id name }
			    bestAgreement { with { id name } partners first { counties } second { counties } } } }
			""";

	@Autowired
	Portal portal;

	@Autowired
	Vocabulary vocabulary;

	@Test
	void aCoordinatorSeesEveryCountyAndKindOfHelp() {
		JsonNode strength = strength("coordinator");
		assertThat(strength.at("/lead/id").asString()).isEqualTo("khrc");
		assertThat(strength.get("rows")).hasSameSizeAs(this.vocabulary.serviceTypes());
		assertThat(strength.get("rows")).allSatisfy((row) -> {
			assertThat(row.get("verified")).hasSize(County.COUNT);
			assertThat(row.get("late")).hasSize(County.COUNT);
			assertThat(row.get("withinMinutes").asInt()).isPositive();
		});
		assertThat(sum(strength)).isGreaterThan(100);
		assertThat(strength.get("weakPoints")).hasSizeBetween(1, 50);
		assertThat(strength.get("weakPointCount").asInt()).isGreaterThanOrEqualTo(strength.get("weakPoints").size());
		assertThat(strength.get("csv").asString().lines().count())
			.isEqualTo(1L + (long) County.COUNT * this.vocabulary.serviceTypes().size());
	}

	@Test
	void whatOneMayNotKnowIsNeitherNamedNorCounted() {
		JsonNode known = strength("coordinator");
		JsonNode less = strength("administrator");
		assertThat(row(known, "safe-house")).contains("1");
		assertThat(row(less, "safe-house")).doesNotContainPattern("[1-9]");
		assertThat(less.toString()).doesNotContain("refuge-", "Refuge");
		assertThat(sum(less)).isLessThan(sum(known));
		assertThat(this.portal.ask("partner-intake", STRENGTH).get("networkStrength").isNull()).isTrue();
	}

	@Test
	void whatStopsIsWhatTheWeakPointsSay() {
		JsonNode point = strength("coordinator").get("weakPoints")
			.valueStream()
			.filter((each) -> each.get("to").isNull())
			.findFirst()
			.orElseThrow();
		JsonNode loss = this.portal.ask("coordinator", """
				query ($id: ID!) { strengthWithout(organization: $id) {
				  lost { serviceType { code } counties } oneLeft { counties } } }
				""", Map.of("id", point.at("/organization/id").asString())).get("strengthWithout");
		assertThat(loss.get("lost")).isEqualTo(point.get("cells")).isNotEmpty();
	}

	@Test
	void neighboursAreOneStepAwayAndTiesAreForThoseWhoChooseRoutes() {
		String around = """
				query ($id: ID!) { networkAround(organization: $id) { organization { id }
				  agreements { organization { id name } outgoing kind trust inForce } conflicts { kind institution { code } }
				  sameBuilding { id } } }
				""";
		JsonNode found = this.portal.ask("coordinator", around, Map.of("id", "khrc")).get("networkAround");
		assertThat(found.get("agreements")).isNotEmpty();
		List<String> names = found.get("agreements")
			.valueStream()
			.map((each) -> each.at("/organization/name").asString())
			.toList();
		assertThat(names).isSorted();
		assertThat(found.get("conflicts").isNull()).isFalse();
		JsonNode less = this.portal.ask("administrator", around, Map.of("id", "khrc")).get("networkAround");
		assertThat(less.get("conflicts").isNull()).isTrue();
		assertThat(less.get("agreements").size()).isLessThan(found.get("agreements").size());
		assertThat(less.toString()).doesNotContain("refuge-");
	}

	private JsonNode strength(String username) {
		return this.portal.ask(username, STRENGTH).get("networkStrength");
	}

	private static int sum(JsonNode strength) {
		return strength.get("rows")
			.valueStream()
			.flatMap((row) -> java.util.stream.Stream.of("verified", "unverified", "dayOnly", "late").map(row::get))
			.flatMap(JsonNode::valueStream)
			.mapToInt(JsonNode::asInt)
			.sum();
	}

	private static String row(JsonNode strength, String type) {
		JsonNode row = strength.get("rows")
			.valueStream()
			.filter((each) -> each.at("/serviceType/code").asString().equals(type))
			.findFirst()
			.orElseThrow();
		return List.of(row.get("verified"), row.get("unverified"), row.get("dayOnly"), row.get("late")).toString();
	}

}
