package ke.njia.advocacy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import ke.njia.AdvocacyScript;
import ke.njia.CampaignScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A recommendation tied to a campaign: whoever runs the campaign sees it, to everybody
 * else neither the tie nor the campaign is there.
 */
@PortalTest
class CampaignTieIT {

	private static final String ONE = "query O($id: ID!) { recommendation(id: $id) { campaigns { id title } } }";

	private static final String LIST = """
			query L($filter: RecommendationFilterInput) { recommendations(filter: $filter, first: 50) {
			  totalCount edges { node { id } } } }
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void aTieIsSeenByThoseWhoRunTheCampaign() {
		CampaignScript campaign = CampaignScript.started(this.portal).invited();
		assertThat(set("coordinator", campaign.id(), true).get("userErrors")).isEmpty();
		assertThat(tied("duty-lead")).contains(campaign.id());
		assertThat(found("coordinator", campaign.id())).isOne();
		assertThat(table("coordinator", campaign.id())).hasSize(2);
		for (String other : List.of("partner-intake", "auditor", "lane-legal", "administrator")) {
			assertThat(tied(other)).as("%s does not run it", other).doesNotContain(campaign.id());
			assertThat(found(other, campaign.id())).as(other).isZero();
			assertThat(table(other, campaign.id())).as(other).hasSize(1);
		}
		campaign.done("partner-intake", "answerCampaignInvitation", Map.of("joins", true, "scope", "We (example)"));
		assertThat(tied("partner-intake")).as("once it has joined").contains(campaign.id());
		assertThat(found("partner-intake", campaign.id())).isOne();
		campaign.done("partner-intake", "leaveCampaign", Map.of("organization", CampaignScript.PARTNER));
		assertThat(tied("partner-intake")).as("and when it has left").doesNotContain(campaign.id());
	}

	@Test
	void onlyWhoRunsTheCampaignTiesAndUntiesIt() {
		String campaign = CampaignScript.started(this.portal).id();
		this.portal.servers().realm().addUser("ties-elsewhere", List.of("coordinator"), "coast-lawyers-example");
		assertThat(code(set("ties-elsewhere", campaign, true))).isEqualTo("NOT_FOUND");
		assertThat(code(set("coordinator", "nothing-of-that-name", true))).isEqualTo("NOT_FOUND");
		assertThat(code(set("coordinator", campaign, false))).isEqualTo("ALREADY_DECIDED");
		assertThat(set("coordinator", campaign, true).get("userErrors")).isEmpty();
		assertThat(code(set("duty-lead", campaign, true))).isEqualTo("ALREADY_DECIDED");
		assertThat(set("duty-lead", campaign, false).get("userErrors")).isEmpty();
		assertThat(tied("coordinator")).doesNotContain(campaign);
		assertThat(number("""
				MATCH (l:AuditLeaf) WHERE l.action IN ['recommendation-campaign-tied', 'recommendation-campaign-untied']
				RETURN count(l)
				""", Map.of())).isGreaterThanOrEqualTo(2);
	}

	@Test
	void ofManyWhoTieAtOnceOneDoes() throws Exception {
		String campaign = CampaignScript.started(this.portal).id();
		try (ExecutorService people = Executors.newFixedThreadPool(4)) {
			List<Future<JsonNode>> asked = IntStream.range(0, 4)
				.mapToObj((number) -> people.submit(() -> set("coordinator", campaign, true)))
				.toList();
			int done = 0;
			for (Future<JsonNode> one : asked) {
				done += one.get().get("userErrors").isEmpty() ? 1 : 0;
			}
			assertThat(done).isOne();
		}
		assertThat(number("MATCH (t:CampaignTie {campaign: $id}) RETURN count(t)", Map.of("id", campaign))).isOne();
	}

	/** What is imported again stays tied. */
	@Test
	void aFileBroughtAgainLeavesTheTie() {
		String campaign = CampaignScript.started(this.portal).id();
		set("coordinator", campaign, true);
		byte[] changed = new String(AdvocacyScript.example()).replace("invented", "told anew").getBytes();
		script().brought("coordinator", changed, false);
		script().brought("coordinator", AdvocacyScript.example(), false);
		assertThat(tied("coordinator")).contains(campaign);
	}

	private JsonNode set(String username, String campaign, boolean tied) {
		script().imported();
		return script().act(username, "setRecommendationCampaign", "recommendation { id }",
				Map.of("recommendation", AdvocacyScript.RECOMMENDATION, "campaign", campaign, "tied", tied));
	}

	private List<String> tied(String username) {
		return this.portal.ask(username, ONE, Map.of("id", AdvocacyScript.RECOMMENDATION))
			.at("/recommendation/campaigns")
			.values()
			.stream()
			.map((one) -> one.get("id").asString())
			.toList();
	}

	private int found(String username, String campaign) {
		return this.portal.ask(username, LIST, Map.of("filter", Map.of("campaign", campaign)))
			.at("/recommendations/totalCount")
			.asInt();
	}

	private List<String> table(String username, String campaign) {
		return script().table(username, "campaign=" + campaign).lines().toList();
	}

	private static String code(JsonNode answer) {
		return answer.at("/userErrors/0/code").asString();
	}

	private long number(String cypher, Map<String, Object> values) {
		return this.neo4j.query(cypher).bindAll(values).fetchAs(Long.class).one().orElseThrow();
	}

	private AdvocacyScript script() {
		return new AdvocacyScript(this.portal);
	}

}
