package ke.njia.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ke.njia.HouseScript;
import ke.njia.Portal;
import ke.njia.ReferralScript;

/** Referrals, up to what became of them, and the ways to houses. */
final class ForeignReferrals extends ForeignRows {

	ForeignReferrals(Portal portal) {
		super(portal);
	}

	@Override
	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		String draft = drafted();
		String query = "query Q($id: ID!) { referral(id: $id) { id status } }";
		rows.add(new Row(query, Map.of("id", ID), draft,
				List.of(ELSEWHERE, "partner-other", "partner-intake", "partner-admin"), "coordinator"));
		rows.add(new Row(query, Map.of("id", ID), sent(), List.of(ELSEWHERE, "partner-other"), "partner-intake"));
		rows.add(referral("sendReferral", "SendReferralInput", drafted(), List.of(ELSEWHERE), "coordinator"));
		rows.add(referral("cancelReferral", "CancelReferralInput", sent(), List.of(ELSEWHERE), "coordinator"));
		rows.add(referral("acceptReferral", "AnswerReferralInput", sent(), List.of("partner-other"), "partner-intake"));
		rows.add(input("rejectReferral(input: $input) { referral { id } userErrors { code path } }",
				"RejectReferralInput", Map.of("referral", ID, "reason", "OTHER"), sent(), List.of("partner-other"),
				"partner-intake"));
		course(rows);
		rows.add(input("makeAnswerLink(input: $input) { answerLink { id } path pin userErrors { code path } }",
				"MakeAnswerLinkInput", Map.of("referral", ID), sent(), List.of(ELSEWHERE, ELSEWHERE_LEAD),
				"coordinator"));
		rows.add(referral("endAnswerLinks", "EndAnswerLinksInput", sent(), List.of(ELSEWHERE), "coordinator"));
		rows.add(new Row("query Q($id: ID!) { referral(id: $id) { answerLinks { id } } }", Map.of("id", ID), sent(),
				List.of(ELSEWHERE, "partner-other"), "coordinator"));
		openRequests(rows);
		houses(rows);
		rows.add(new Row("""
				query Q($id: ID!) { referral(id: $id) { disclosed { pseudonym } via { id } requester { id } } }""",
				Map.of("id", ID), sent(), List.of(ELSEWHERE, "partner-other"), "partner-intake"));
		return rows;
	}

	/** How a referral goes on after it was sent. */
	private void course(List<Row> rows) {
		String payload = "(input: $input) { referral { id } userErrors { code path } }";
		List<String> partners = List.of("partner-other");
		List<String> elsewhere = List.of(ELSEWHERE);
		rows.add(input("askReferral" + payload, "AskReferralInput", Map.of("referral", ID, "question", "HOW_SOON"),
				sent(), partners, "partner-intake"));
		ReferralScript asked = ReferralScript.sent(this.portal).asked();
		rows.add(input("answerQuestion" + payload, "AnswerQuestionInput",
				Map.of("referral", ID, "question", asked.question(), "answer", "Yes (example)"), asked.id(), elsewhere,
				"coordinator"));
		rows.add(input("stopAnswerClock" + payload, "StopAnswerClockInput", Map.of("referral", ID, "stop", true),
				ReferralScript.sent(this.portal).asked().id(), elsewhere, "coordinator"));
		rows.add(input("moveReferral" + payload, "MoveReferralInput", Map.of("referral", ID, "progress", "ON_HOLD"),
				ReferralScript.sent(this.portal).accepted().id(), partners, "partner-intake"));
		rows.add(input("followReferral" + payload, "FollowReferralInput",
				Map.of("referral", ID, "followUp", "DECLINED_BY_PERSON"), sent(), elsewhere, "coordinator"));
		rows.add(input("suggestHelp" + payload, "SuggestHelpInput",
				Map.of("referral", ID, "serviceType", "psychosocial-counselling", "reason", "FOLLOW_UP"),
				ReferralScript.sent(this.portal).accepted().id(), partners, "partner-intake"));
		rows.add(input("takeUpSuggestion" + payload, "TakeUpSuggestionInput", Map.of("suggestion", ID), suggested(),
				elsewhere, "coordinator"));
		rows.add(input("turnDownSuggestion" + payload, "TurnDownSuggestionInput", Map.of("suggestion", ID), suggested(),
				elsewhere, "coordinator"));
		rows.add(input("recordFeedback" + payload, "RecordFeedbackInput",
				Map.of("referral", ID, "outcome", "HELPED", "conduct", false, "unmetNeed", false),
				ReferralScript.sent(this.portal).delivered().id(), elsewhere, "coordinator"));
	}

	/**
	 * Needs opened to all who may be asked: for whoever may not be, they do not exist.
	 */
	private void openRequests(List<Row> rows) {
		Map<String, Object> open = Map.of("openRequest", ID);
		String payload = "(input: $input) { openRequest { id } userErrors { code path } }";
		String claim = "(input: $input) { offer { id } userErrors { code path } }";
		Map<String, String> openable = openable();
		rows.add(input("openRequest" + payload, "OpenRequestInput",
				Map.of("caseFile", ID, "need", openable.getOrDefault("need", "")),
				openable.getOrDefault("caseFile", ""), List.of(ELSEWHERE), "coordinator"));
		rows.add(input("withdrawOpenRequest" + payload, "WithdrawOpenRequestInput", open, openRequest(),
				List.of(ELSEWHERE), "coordinator"));
		rows.add(input("declineClaim" + payload, "DeclineClaimInput", open, claimed(), List.of(ELSEWHERE),
				"coordinator"));
		rows.add(input("referToClaimant" + payload, "ReferToClaimantInput", open, claimed(), List.of(ELSEWHERE),
				"coordinator"));
		rows.add(input("claimOpenRequest" + claim, "ClaimOpenRequestInput", open, openRequest(),
				List.of("partner-other"), "partner-intake"));
		rows.add(input("releaseClaim" + claim, "ReleaseClaimInput", open, claimed(), List.of("partner-other"),
				"partner-intake"));
	}

	private void houses(List<Row> rows) {
		HouseScript house = HouseScript.accepted(this.portal);
		Map<String, Object> ask = Map.of("referral", ID, "house", house.house());
		rows.add(input("requestReveal(input: $input) { reveal { id } userErrors { code path } }", "RequestRevealInput",
				ask, house.referral(), List.of(ELSEWHERE, ELSEWHERE_LEAD), "coordinator"));
		String reveal = reveal(house);
		rows.add(input("refuseReveal(input: $input) { reveal { id } userErrors { code path } }", "RefuseRevealInput",
				Map.of("reveal", ID), reveal, List.of(ELSEWHERE_LEAD), "duty-lead"));
		rows.add(new Row("query Q($id: ID!) { referral(id: $id) { houses { id } reveals { id } } }", Map.of("id", ID),
				house.referral(), List.of(ELSEWHERE, "partner-other"), "coordinator"));
	}

}
