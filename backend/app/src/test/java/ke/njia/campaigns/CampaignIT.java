package ke.njia.campaigns;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import ke.njia.CampaignScript;
import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.cases.CaseErased;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A campaign from the first plan to the recall of what it let out. Whatever stands
 * against an act is said by a code, and nothing is done by half.
 */
@PortalTest
class CampaignIT {

	private static final String PARTNER = CampaignScript.PARTNERS_PERSON;

	@Autowired
	Portal portal;

	@Autowired
	UnitOfWork work;

	@Autowired
	ApplicationEventPublisher events;

	@Test
	void whoWasAskedSeesLittleAndWhoJoinsSeesTheRest() {
		CampaignScript campaign = CampaignScript.started(this.portal);
		assertThat(campaign.read(PARTNER).isNull()).as("nobody asked it").isTrue();
		campaign.invited();
		JsonNode before = campaign.read(PARTNER);
		assertThat(before.get("goal").asString()).isNotEmpty();
		assertThat(before.get("asked").asString()).isEqualTo("Sign and speak (example)");
		assertThat(List.of("work", "assets", "revision", "cases"))
			.allSatisfy((field) -> assertThat(before.get(field).isNull()).as(field).isTrue());
		campaign.done(PARTNER, "answerCampaignInvitation", Map.of("joins", true, "scope", "We sign (example)"));
		JsonNode after = campaign.read(PARTNER);
		assertThat(after.path("work").at("/members/0/standing").asString()).isEqualTo("JOINED");
		assertThat(after.get("cases").isNull()).as("a tie to a case is for who leads").isTrue();
		assertThat(code(campaign.act(PARTNER, "answerCampaignInvitation", Map.of("joins", false))))
			.isEqualTo("ALREADY_DECIDED");
		assertThat(code(campaign.act("coordinator", "inviteToCampaign",
				Map.of("organization", "nobody-knows-example", "scope", "(example)"))))
			.isEqualTo("NOT_FOUND");
	}

	@Test
	void whoLeavesTakesNothingAwayAndSomebodyElseTakesItOver() {
		CampaignScript campaign = CampaignScript.started(this.portal).joined();
		String pledge = campaign.promised();
		JsonNode now = campaign.read("coordinator");
		campaign.done("coordinator", "saveCampaignPlan",
				Map.of("revision", now.get("revision").asInt(), "plan", CampaignScript
					.plan(Map.of("roles", List.of(Map.of("role", "MEDIA", "organization", CampaignScript.PARTNER))))));
		campaign.done("coordinator", "saveCampaignTask", Map.of("what", "Print the banners (example)", "organization",
				CampaignScript.PARTNER, "dueAt", CampaignScript.day(3)));
		assertThat(campaign.act(PARTNER, "leaveCampaign", Map.of("organization", CampaignScript.PARTNER))
			.get("userErrors")).isEmpty();
		JsonNode left = campaign.read("coordinator");
		assertThat(left.path("work").at("/pledges/0/standing").asString()).isEqualTo("GAP");
		assertThat(left.path("work").at("/pledges/0/organization").asString()).isEqualTo(CampaignScript.PARTNER);
		assertThat(left.path("work").at("/openRoles").toString()).contains("MEDIA");
		assertThat(left.path("work").at("/tasks/0/organization").isNull()).isTrue();
		assertThat(campaign.read(PARTNER).isNull()).isTrue();
		JsonNode taken = campaign.done("coordinator", "promiseForCampaign",
				Map.of("words", "We do it (example)", "dueAt", CampaignScript.day(5), "inPlaceOf", pledge));
		assertThat(taken.path("work").at("/pledges/0/takenOverBy").asString())
			.isEqualTo(taken.path("work").at("/pledges/1/id").asString());
	}

	@Test
	void badPlansAreRefusedByACodeAndNothingIsStored() {
		CampaignScript campaign = CampaignScript.started(this.portal);
		int revision = campaign.read("coordinator").get("revision").asInt();
		assertThat(rule(plan(campaign, revision,
				Map.of("milestones",
						List.of(CampaignScript.milestone("a", 5, "b"), CampaignScript.milestone("b", 5, "a"))))))
			.isEqualTo("circular-milestones");
		assertThat(rule(plan(campaign, revision,
				Map.of("milestones",
						List.of(CampaignScript.milestone("a", 5, "b"), CampaignScript.milestone("b", 9))))))
			.isEqualTo("before-what-it-waits-for");
		assertThat(rule(plan(campaign, revision, Map.of("title", "x".repeat(121))))).isEqualTo("length-1-to-120");
		assertThat(code(
				plan(campaign, revision, Map.of("roles", List.of(Map.of("role", "MEDIA", "organization", "imlu"))))))
			.isEqualTo("NOT_FOUND");
		assertThat(code(plan(campaign, revision + 1, Map.of()))).isEqualTo("ALREADY_DECIDED");
		assertThat(campaign.read("coordinator").get("revision").asInt()).isEqualTo(revision);
		assertThat(plan(campaign, revision, Map.of()).get("userErrors")).as("the control").isEmpty();
	}

	@Test
	void anActionGoesOnlyAfterItsQuestionsWereAnswered() {
		CampaignScript campaign = CampaignScript.started(this.portal);
		Map<String, Object> gate = new HashMap<>(Map.of("personsSafe", true, "storiesAgreed", true));
		JsonNode without = campaign.act("coordinator", "decideCampaignAction",
				Map.of("action", "vigil", "gate", gate, "go", true));
		assertThat(code(without)).isEqualTo("DO_NO_HARM");
		assertThat(without.toString()).contains("police-notice", "Public Order Act");
		gate.putAll(Map.of("noticeAt", CampaignScript.day(6), "noticeTo", "A station (example)"));
		assertThat(code(campaign.act("coordinator", "decideCampaignAction",
				Map.of("action", "vigil", "gate", gate, "go", true))))
			.as("a day before is too late")
			.isEqualTo("DO_NO_HARM");
		gate.put("noticeAt", CampaignScript.day(1));
		assertThat(campaign
			.done("coordinator", "decideCampaignAction", Map.of("action", "vigil", "gate", gate, "go", true))
			.path("work")
			.at("/decisions/0/go")
			.asBoolean()).isTrue();
	}

	@Test
	void aStatementIsReadByEverybodyAfterQuorumAndEmbargoAndGoneWhenTheConsentEnds() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		CampaignScript campaign = CampaignScript.started(this.portal).joined();
		Map<String, Object> draft = new HashMap<>(CampaignScript.tellingOf(script));
		draft.put("quorum", 2);
		JsonNode asset = campaign.statement(draft);
		String id = asset.get("id").asString();
		Map<String, Object> release = Map.of("asset", id, "version", 1);
		assertThat(campaign.sign("coordinator", asset).get("userErrors")).isEmpty();
		assertThat(code(campaign.sign("duty-lead", asset))).as("once an organization").isEqualTo("ALREADY_DECIDED");
		assertThat(code(campaign.onAsset("coordinator", "releaseCampaignAsset", release)))
			.isEqualTo("SECOND_PERSON_REQUIRED");
		JsonNode signed = campaign.sign(PARTNER, asset);
		assertThat(signed.at("/campaign/assets/0/state").asString()).isEqualTo("SIGNED");
		assertThat(signed.at("/campaign/assets/0/current/stories").isNull()).as("not for partners").isTrue();
		assertThat(code(campaign.onAsset("coordinator", "releaseCampaignAsset", release))).isEqualTo("CONSENT_MISSING");
		String consent = CampaignScript.agreed(script);
		campaign.onAsset("coordinator", "setAssetEmbargo", Map.of("asset", id, "until", CampaignScript.day(1)));
		JsonNode released = campaign.onAsset("coordinator", "releaseCampaignAsset", release);
		assertThat(released.at("/campaign/assets/0/state").asString()).as(released.toString()).isEqualTo("EMBARGOED");
		assertThat(code(campaign.onAsset("coordinator", "setAssetEmbargo", Map.of("asset", id))))
			.isEqualTo("ILLEGAL_TRANSITION");
		assertThat(CampaignScript.page(this.portal, id).statusCode()).as("the embargo").isEqualTo(404);
		JsonNode given = campaign.onAsset("coordinator", "distributeCampaignAsset",
				Map.of("asset", id, "outlet", "The Example Times (example)", "opensAt", CampaignScript.day(-1)));
		String page = given.at("/campaign/assets/0/distributions/0/id").asString();
		HttpResponse<byte[]> shown = CampaignScript.page(this.portal, page);
		assertThat(shown.statusCode()).isEqualTo(200);
		String html = new String(shown.body(), StandardCharsets.UTF_8);
		assertThat(html).contains("They must be let go.", "Waachiliwe.", "lang=\"sw\"")
			.doesNotContain("<script", "http");
		assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'",
				"sandbox");
		assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
		this.portal.ask("coordinator",
				"mutation W($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "consent", consent)));
		assertThat(CampaignScript.page(this.portal, page).statusCode()).isEqualTo(404);
		JsonNode recalled = campaign.read("coordinator").at("/assets/0");
		assertThat(recalled.at("/state").asString()).isEqualTo("RECALLED");
		assertThat(recalled.at("/recall/reason").asString()).isEqualTo("CONSENT_ENDED");
		assertThat(recalled.at("/distributions/0/outlet").asString()).as("where it went").contains("Example Times");
	}

	@Test
	void whatAnErasedCaseToldIsTakenOut() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		CampaignScript.agreed(script);
		CampaignScript campaign = CampaignScript.started(this.portal);
		String id = campaign.signed(CampaignScript.tellingOf(script));
		assertThat(campaign.onAsset("coordinator", "releaseCampaignAsset", Map.of("asset", id, "version", 1))
			.at("/campaign/assets/0/state")
			.asString()).isEqualTo("PUBLIC");
		assertThat(CampaignScript.page(this.portal, id).statusCode()).isEqualTo(200);
		this.work.perform(() -> {
			this.events.publishEvent(new CaseErased(script.id(), Actor.portal("khrc", Instant.EPOCH), Instant.EPOCH));
			return "";
		});
		assertThat(CampaignScript.page(this.portal, id).statusCode()).isEqualTo(404);
		assertThat(campaign.read("coordinator").at("/assets/0/current/stories")).isEmpty();
		assertThat(campaign.read("coordinator").get("cases").asInt()).isZero();
	}

	@Test
	void ofTwoWhoSignOrSaveAtOnceNobodyIsLost() throws Exception {
		CampaignScript campaign = CampaignScript.started(this.portal).joined();
		JsonNode asset = campaign.statement(Map.of("quorum", 2));
		try (var both = Executors.newFixedThreadPool(2)) {
			List<Callable<JsonNode>> signings = List.of(() -> campaign.sign("coordinator", asset),
					() -> campaign.sign(PARTNER, asset));
			for (var signing : both.invokeAll(signings)) {
				assertThat(signing.get().get("userErrors")).isEmpty();
			}
		}
		assertThat(campaign.read("coordinator").at("/assets/0/signOns")).hasSize(2);
		assertThat(campaign.statement(Map.of("asset", asset.get("id").asString(), "version", 1)).at("/signOns"))
			.as("who signed one version has not signed the next")
			.isEmpty();
		assertThat(code(campaign.sign(PARTNER, asset))).isEqualTo("ALREADY_DECIDED");
	}

	@Test
	void theSameRowTwiceIsOnePayment() {
		CampaignScript campaign = CampaignScript.started(this.portal);
		campaign.done("coordinator", "setCampaignFund", Map.of("targetKes", 50_000_000, "channels",
				List.of(Map.of("kind", "PAYBILL", "name", "KHRC (example)", "reference", "000000"))));
		String csv = "receivedOn,amountKes,channel,reference\n2026-11-01,1000,PAYBILL,QX1\n2026-11-01,1000,PAYBILL,QX1\n2026-11-02,500,BANK,B2\n";
		campaign.done("coordinator", "recordCampaignGifts", Map.of("csv", csv));
		JsonNode again = campaign.done("coordinator", "recordCampaignGifts", Map.of("csv", csv));
		assertThat(again.path("work").at("/fund/receivedKes").asInt()).isEqualTo(1_500);
		assertThat(again.path("work").at("/fund/gifts").asInt()).isEqualTo(2);
		JsonNode bad = campaign.act("coordinator", "recordCampaignGifts", Map.of("csv", csv + "today,1,BANK,B3\n"));
		assertThat(code(bad)).isEqualTo("INVALID");
		assertThat(bad.toString()).contains("\"value\":\"5\"").doesNotContain("today");
		assertThat(campaign.read("coordinator").path("work").at("/fund/receivedKes").asInt()).isEqualTo(1_500);
	}

	@Test
	void whoShouldJoinIsSaidWithItsReasons() {
		JsonNode found = coalition(Map.of("counties", List.of(7), "skills", List.of("paralegal")));
		assertThat(found.at("/answer/coalitions/0/members")).as(found.toString()).isNotEmpty();
		assertThat(found.at("/answer/coalitions/0/members/0/covers")).isNotEmpty();
		assertThat(found).isEqualTo(coalition(Map.of("counties", List.of(7), "skills", List.of("paralegal"))));
		assertThat(code(coalition(Map.of("skills", List.of("nothing-such"))))).isEqualTo("NOT_FOUND");
		assertThat(code(coalition(Map.of()))).isEqualTo("INVALID");
	}

	private JsonNode coalition(Map<String, Object> question) {
		return this.portal
			.ask("coordinator", """
					query C($question: CampaignCoalitionInput!) { campaignCoalition(question: $question) {
					  answer { coalitions { members { organization covers { kind code } alone { code } } exposure ties }
					    uncovered { code } leftOut { organization } } userErrors { code } } }""",
					Map.of("question", question))
			.get("campaignCoalition");
	}

	private static JsonNode plan(CampaignScript campaign, int revision, Map<String, ?> other) {
		return campaign.act("coordinator", "saveCampaignPlan",
				Map.of("revision", revision, "plan", CampaignScript.plan(other)));
	}

	private static String code(JsonNode answer) {
		return answer.at("/userErrors/0/code").asString();
	}

	private static String rule(JsonNode answer) {
		return answer.at("/userErrors/0/facts/0/value").asString();
	}

}
