package ke.njia.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.AdvocacyScript;
import ke.njia.AppealScript;
import ke.njia.CampaignScript;
import ke.njia.CaseScript;
import ke.njia.HouseScript;
import ke.njia.Portal;
import ke.njia.ReferralScript;
import ke.njia.kernel.Agenda;

import org.springframework.data.neo4j.core.Neo4jClient;

import static java.util.Map.entry;

/**
 * What arguments of the matrix may be, by name: such that the act succeeds for those who
 * may do it. New acts are added here.
 */
final class MatrixValues extends MatrixRecords {

	private final Agenda agenda;

	MatrixValues(Portal portal, Neo4jClient neo4j, Agenda agenda) {
		super(portal, neo4j);
		this.agenda = agenda;
	}

	/** For every field under no name, and for one field in particular under its own. */
	Map<String, Map<String, Object>> all() {
		CaseScript open = arrest();
		String sent = sent();
		ReferralScript asked = ReferralScript.sent(this.portal).asked();
		Map<String, Object> everywhere = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		everywhere.putAll(Map.of("index", 0, "code", 7, "caseFile", open.id(), "purpose", "REFERRAL", "items", "NEEDS",
				"language", "som", "until", Instant.now().plus(Duration.ofDays(1)).toString(), "reason",
				"Told by the family"));
		everywhere.putAll(Map.of("version", 0, "channels", "CALL"));
		everywhere.putAll(Map.of("member", "nobody", "givenName", "Nobody", "familyName", "(example)"));
		CaseScript consented = arrest();
		String consent = consented.consent(Map.of()).at("/consent/id").asString();
		CaseScript chosen = arrest().consented();
		HouseScript house = HouseScript.accepted(this.portal);
		everywhere.putAll(Map.of("house", house.house(), "referral", house.referral(), "reveal", reveal(house),
				"address", "Plot 4 (example)", "askFor", "Nobody (example)", "phone", "+254000000000"));
		everywhere.putAll(Map.of("profession", "LAWYER", "contact", "By nobody (example)"));
		String place = PARTNER + ".paralegal.garissa";
		String told = PARTNER + ".legal-representation.garissa";
		everywhere.putAll(Map.of("place", place, "status", "WAITLIST", "organization", PARTNER, "name",
				"Garissa Paralegals (example)", "service", PARTNER + ".paralegal", "languages", List.of("som", "swa"),
				"days", List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU"), "opensAt", "00:00", "closesAt", "00:00",
				"closedOnPublicHolidays", false));
		everywhere.putAll(Map.of("trust", 1, "validFrom", Instant.now().toString(), "handoffMinutes", 30,
				"acceptPermille", 900, "source", "matrix (example)", "institution", "chiefs", "evidence", "A budget"));
		String incident = incident();
		everywhere.putAll(Map.of("label", "March (example)", "arrestedEarliest", Instant.now().toString(), "station", 0,
				"incident", incident, "serviceType", "paralegal", "serviceAtLocation", place, "caseFiles",
				List.of(listed(incident)), "clear", CaseScript.BEFORE_SENDING));
		String joined = CampaignScript.started(this.portal).joined().id();
		everywhere.putAll(Map.of("campaign", joined, "goal", "Let them go (example)", "scope", "Sign (example)", "what",
				"Banners (example)", "outlet", "The Example Times (example)", "reach", 10, "targetKes", 100, "quorum",
				1));
		everywhere.putAll(Map.of("startsAt", Instant.now().toString(), "endsAt", CampaignScript.day(9), "dueAt",
				CampaignScript.day(3), "opensAt", "00:00", "happenedAt", CampaignScript.day(-1), "publishedAt",
				CampaignScript.day(-1), "title", "Matrix (example)", "words", "Words (example)", "csv",
				"receivedOn,amountKes,channel,reference\n2026-11-01,10,BANK,B1\n"));
		everywhere.putAll(Map.of("personsSafe", true, "storiesAgreed", true, "joins", true, "delivered", true, "harm",
				false, "go", false));
		return Map.ofEntries(entry("", everywhere), entry("campaign", Map.of("id", joined)),
				entry("campaignCoalition", Map.of("counties", List.of(7))), entry("saveCampaignPlan", plannable()),
				entry("inviteToCampaign",
						Map.of("campaign", CampaignScript.started(this.portal).id(), "organization", PARTNER)),
				entry("answerCampaignInvitation",
						Map.of("campaign", CampaignScript.started(this.portal).invited().id(), "joins", false, "scope",
								"Sign (example)")),
				entry("leaveCampaign",
						Map.of("campaign", CampaignScript.started(this.portal).joined().id(), "organization", PARTNER)),
				entry("settlePledge", promisedIn(CampaignScript.started(this.portal).joined())),
				entry("decideCampaignAction",
						Map.of("campaign", CampaignScript.started(this.portal).id(), "action", "vigil", "go", false)),
				entry("recordCampaignGifts", Map.of("campaign", funded())),
				entry("saveCampaignAsset",
						Map.of("campaign", joined, "texts",
								List.of(Map.of("language", "ENGLISH", "words", "Words (example)")))),
				entry("signCampaignAsset", signable()), entry("setAssetEmbargo", Map.of("asset", draftedAsset())),
				entry("releaseCampaignAsset",
						Map.of("asset", CampaignScript.started(this.portal).signed(Map.of()), "version", 1)),
				entry("recallCampaignAsset", Map.of("asset", releasedAsset(), "reason", "RISK")),
				entry("distributeCampaignAsset", Map.of("asset", releasedAsset(), "opensAt", CampaignScript.day(1))),
				entry("confirmCapacity", Map.of("place", told, "asOf", told(told))),
				entry("correctService", Map.of("name", "Paralegal help")),
				entry("addAgreement", Map.of("from", "khrc", "to", PARTNER)),
				entry("changeAgreement", Map.of("agreement", agreed())),
				entry("endAgreement", Map.of("agreement", agreed())), entry("endConflict", Map.of("conflict", tied())),
				entry("caseFile", Map.of("id", open.id())), entry("referral", Map.of("id", sent)),
				entry("groupIncident", Map.of("id", incident)), entry("organization", Map.of("id", "imlu")),
				entry("withdrawConsent", Map.of("consent", consent)),
				entry("professional", Map.of("id", professional())),
				entry("changeProfessional", Map.of("professional", professional())),
				entry("pauseProfessional", Map.of("professional", professional())),
				entry("removeProfessional", Map.of("professional", professional())),
				entry("defenderContact", Map.of("id", defender())),
				entry("changeDefender", Map.of("defender", defender())),
				entry("removeDefender", Map.of("defender", defender())),
				entry("removeHrdNetwork", Map.of("network", network())),
				entry("setHrdMembership", Map.of("defender", defender(), "network", network(), "member", true)),
				entry("decideDuplicate", Map.of("first", "imlu", "second", "khrc", "verdict", "DIFFERENT")),
				entry("undoDuplicateDecision", Map.of("decision", decided())),
				entry("strengthWithout", Map.of("organization", "imlu")),
				entry("networkAround", Map.of("organization", "imlu")),
				entry("chooseRoute", Map.of("caseFile", chosen.id(), "route", chosen.routeTo(PARTNER))),
				entry("approveReplan", Map.of("caseFile", chosen.id(), "ask", chosen.routeTo(PARTNER))),
				entry("replayRoutePlan", Map.of("id", chosenPlan())),
				entry("sendReferral", Map.of("referral", drafted())),
				entry("acceptReferral", Map.of("referral", sent())),
				entry("rejectReferral", Map.of("referral", sent())),
				entry("cancelReferral", Map.of("referral", sent())), entry("askReferral", Map.of("referral", sent())),
				entry("makeAnswerLink", Map.of("referral", sent())), entry("openRequest", new HashMap<>(openable())),
				entry("withdrawOpenRequest", Map.of("openRequest", openRequest())),
				entry("claimOpenRequest", Map.of("openRequest", openRequest())),
				entry("releaseClaim", Map.of("openRequest", claimed())),
				entry("declineClaim", Map.of("openRequest", claimed())),
				entry("referToClaimant", Map.of("openRequest", claimed())),
				entry("suggestHelp",
						Map.of("referral", ReferralScript.sent(this.portal).accepted().id(), "serviceType",
								"psychosocial-counselling")),
				entry("takeUpSuggestion", Map.of("suggestion", suggested())),
				entry("turnDownSuggestion", Map.of("suggestion", suggested())),
				entry("answerQuestion",
						Map.of("referral", asked.id(), "question", asked.question(), "answer", "Yes (example)")),
				entry("stopAnswerClock",
						Map.of("referral", ReferralScript.sent(this.portal).asked().id(), "stop", true)),
				entry("moveReferral",
						Map.of("referral", ReferralScript.sent(this.portal).accepted().id(), "progress", "DELIVERED")),
				entry("followReferral", Map.of("referral", sent(), "followUp", "DECLINED_BY_PERSON")),
				entry("recordFeedback",
						Map.of("referral", ReferralScript.sent(this.portal).delivered().id(), "conduct", false,
								"unmetNeed", false)),
				entry("addNoticeAddress",
						Map.of("system", "WEBHOOK", "address", "https://workspace.example/hook", "audiences",
								List.of("COORDINATOR"))),
				entry("changeNoticeAddress",
						Map.of("noticeAddress", noticeAddress(), "audiences", List.of("COORDINATOR"))),
				entry("removeNoticeAddress", Map.of("noticeAddress", noticeAddress())),
				entry("breakGlass", Map.of("recipient", PARTNER)),
				entry("reviewBreakGlass", Map.of("breakGlass", broken(open), "upheld", true)),
				entry("recordLegalBasis",
						Map.of("caseFile", arrest().id(), "basis", "CONSENT", "reason", "PERSON_AGREED")),
				entry("rectifyCase", Map.of("caseFile", arrest().id())),
				entry("recordRightsRequest", Map.of("receivedAt", Instant.now().toString())),
				entry("closeRightsRequest", Map.of("request", requested())),
				entry("affectedCases", Map.of("from", Instant.now().minus(Duration.ofDays(1)).toString())),
				entry("accountsOnRecord", Map.of("from", Instant.now().minus(Duration.ofDays(1)).toString())),
				entry("recordBreach", Map.of("awareAt", Instant.now().toString(), "text", "A phone was lost")),
				entry("recordBreachNotice", Map.of("breach", breached("YES"), "at", Instant.now().toString())),
				entry("closeBreach", Map.of("breach", breached("NO"))),
				entry("requestErasure", Map.of("caseFile", arrest().id(), "reason", "PERSON_ASKED")),
				entry("approveErasure", Map.of("caseFile", asked())), entry("clockRuleTrial", clockRule()),
				entry("changeClockRule", clockRule()), entry("setTravelWindow", road()),
				entry("endTravelWindow", Map.of("window", window())),
				entry("decideCase",
						Map.of("caseFile", arrest().id(), "verdict", "APPROVED", "reason", "THRESHOLDS_MET")),
				entry("assessRisk",
						Map.of("caseFile", arrest().id(), "risks",
								List.of(Map.of("whom", "PERSON", "level", "HIGH", "reason", "Threats (example)")))),
				entry("answerSafeguards",
						Map.of("caseFile", arrest().id(), "answers",
								List.of(Map.of("question", "not-noticed", "clear", true)))),
				entry("recordAppealFacts", Map.of("caseFile", arrest().id(), "groups", List.of("DEFENDER"))),
				entry("setBodyActive", Map.of("body", "mission-mt", "active", false)),
				entry("reviewDecision", Map.of("decision", approvedFast(), "upheld", true)),
				entry("nameDeputy", Map.of("deputy", offered("matrix-deputy"))),
				entry("endDeputy", Map.of("deputy", offered("matrix-deputy-no-more"))),
				entry("acknowledgeEscalation", Map.of("escalation", escalation(this.agenda))),
				entry("closeCase", new HashMap<>(closing(closable()))),
				entry("reopenCase", Map.of("caseFile", closed())),
				entry("recordClockOutcome",
						Map.of("caseFile", arrest().id(), "clock", "ARRAIGNMENT", "outcome", "MET")),
				entry("recordFollowUp", Map.of("followUp", followUp(), "result", "SAFE_AND_WELL")),
				entry("noteEvidence", Map.of("evidence", evidence(), "note", "The left arm")),
				entry("removeEvidence", Map.of("evidence", evidence())),
				entry("startAppeal", written(Map.of("caseFile", arrest().id()))),
				entry("saveAppeal", written(Map.of("appeal", AppealScript.started(this.portal).id(), "version", 1))),
				entry("askSecondLook", Map.of("appeal", AppealScript.started(this.portal).id(), "version", 1)),
				entry("giveSecondLook", lookedAt()),
				entry("sendAppeal",
						Map.of("appeal", sendable(), "version", 1, "body", AppealScript.BODY, "channel",
								"READING_ROOM")),
				entry("recordAcknowledgement", Map.of("sending", sentAppeal())),
				entry("recordAppealMessage",
						Map.of("sending", sentAppeal(), "kind", "REPLY", "words", "They wrote (example)")),
				entry("recordPublication", published(Map.of("sending", sentAppeal()))),
				entry("correctPublication", published(Map.of("publication", publication(), "revision", 1))),
				entry("receivedAppeal", Map.of("id", sentAppeal())),
				entry("acknowledgeAppeal", Map.of("appeal", sentAppeal())),
				entry("writeAboutAppeal",
						Map.of("appeal", sentAppeal(), "kind", "QUESTION", "words", "Since when (example)?")),
				entry("recommendation", Map.of("id", recommended())),
				entry("recordRecommendationStatus",
						Map.of("recommendation", recommended(), "statedOn", "2026-01-01", "source",
								"A report (example)")),
				entry("setRecommendationCampaign",
						Map.of("recommendation", recommended(), "campaign", CampaignScript.started(this.portal).id(),
								"tied", true)),
				entry("startAsk", Map.of("theme", AdvocacyScript.THEME, "words", AdvocacyScript.SMART)),
				entry("saveAsk", Map.of("ask", newAsk(), "version", 1, "words", AdvocacyScript.SMART)),
				entry("recordUptake", Map.of("ask", newAsk(), "mission", AdvocacyScript.MISSION, "taken", false)),
				entry("saveMission", AdvocacyScript.mission()),
				entry("recordMeeting", AdvocacyScript.meeting(newAsk(), "CONSIDERS")),
				entry("themeCover", Map.of("themes", List.of(AdvocacyScript.THEME))),
				entry("startSubmission", Map.of("title", "Matrix (example)", "session", "upr-5-submission")),
				entry("addSubmissionPart",
						Map.of("submission", newSubmission(), "theme", AdvocacyScript.THEME, "organization", PARTNER,
								"budget", 100)),
				entry("saveSubmissionPart", Map.of("part", newPart(), "version", 0, "text", "Words (example)")),
				entry("setCaseTheme", Map.of("caseFile", arrest().id(), "theme", AdvocacyScript.THEME, "tied", true)),
				entry("recordAccountability",
						Map.of("caseFile", arrest().id(), "stage", "AT_IPOA", "since", "2026-01-01")),
				entry("startReform", AdvocacyScript.reform()),
				entry("recordReformStage",
						Map.of("reform", newReform(), "revision", 1, "step", AdvocacyScript.reformStep("DRAFTED"))),
				entry("addTask", Map.of("caseFile", arrest().id(), "kind", "verify-facts")),
				entry("takeTask", Map.of("task", task())),
				entry("giveTaskBack", Map.of("task", taskOf("matrix-coordinator"))),
				entry("endTask", Map.of("task", task(), "outcome", "DONE")),
				entry("requestFunds", Map.of("task", task(), "amountKes", 100, "purpose", "FOOD")),
				entry("decideFunds", Map.of("fundRequest", fund(), "approved", true)),
				entry("setSafeContact", Map.of("caseFile", arrest().id())),
				entry("setLegalHold", Map.of("caseFile", arrest().id(), "hold", true)));
	}

}
