package ke.njia.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CampaignScript;
import ke.njia.Portal;
import tools.jackson.databind.JsonNode;

/** Campaigns, and what they let out. */
final class ForeignCampaigns extends ForeignRows {

	private static final List<String> STRANGERS = List.of(ELSEWHERE, "partner-intake");

	ForeignCampaigns(Portal portal) {
		super(portal);
	}

	@Override
	List<Row> rows() {
		String id = CampaignScript.started(this.portal).id();
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("query Q($id: ID!) { campaign(id: $id) { id goal } }", Map.of("id", ID), id, STRANGERS,
				"duty-lead"));
		rows.add(campaign("leaveCampaign", Map.of("organization", "imlu"), invited("imlu"), List.of("partner-intake")));
		rows.add(campaign("promiseForCampaign", Map.of("words", "(example)", "dueAt", CampaignScript.day(1)), id,
				STRANGERS));
		rows.add(campaign("saveCampaignTask", Map.of("what", "(example)", "dueAt", CampaignScript.day(1)), id,
				STRANGERS));
		rows.add(campaign("recordCampaignIncident",
				Map.of("happenedAt", CampaignScript.day(-1), "harm", false, "words", "(example)"), id, STRANGERS));
		rows.add(campaign("recordCampaignMention",
				Map.of("outlet", "(example)", "publishedAt", CampaignScript.day(-1), "reach", 1), id, STRANGERS));
		rows.add(campaign("inviteToCampaign", Map.of("organization", "icj-kenya", "scope", "(example)"), id,
				List.of(ELSEWHERE)));
		rows.add(campaign("sendCampaignUpdate", Map.of("words", "(example)"), id, List.of(ELSEWHERE)));
		rows.add(campaign("setCampaignFund", Map.of("targetKes", 10), id, List.of(ELSEWHERE)));
		JsonNode asset = CampaignScript.started(this.portal).statement(Map.of());
		rows.add(input("signCampaignAsset(input: $input) { asset userErrors { code path } }", "SignCampaignAssetInput",
				Map.of("asset", ID, "version", 1, "sha256", asset.at("/current/sha256").asString()),
				asset.get("id").asString(), STRANGERS, "duty-lead"));
		rows.add(input("releaseCampaignAsset(input: $input) { asset userErrors { code path } }",
				"ReleaseCampaignAssetInput", Map.of("asset", ID, "version", 1),
				CampaignScript.started(this.portal).signed(Map.of()), List.of(ELSEWHERE), "duty-lead"));
		return rows;
	}

	private String invited(String organization) {
		CampaignScript campaign = CampaignScript.started(this.portal);
		campaign.done("coordinator", "inviteToCampaign", Map.of("organization", organization, "scope", "(example)"));
		return campaign.id();
	}

	private static Row campaign(String act, Map<String, Object> given, String id, List<String> strangers) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("campaign", ID);
		return input(act + "(input: $input) { campaign { id } userErrors { code path } }",
				Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", input, id, strangers, "duty-lead");
	}

}
