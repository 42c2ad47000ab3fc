package ke.njia.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ke.njia.AdvocacyScript;
import ke.njia.AppealScript;
import ke.njia.CampaignScript;
import ke.njia.Portal;
import ke.njia.kernel.Agenda;

/** What is decided and done on cases. */
final class ForeignWork extends ForeignRows {

	private static final List<String> STRANGERS = List.of(ELSEWHERE);

	private static final String LANE = "foreign-lane";

	private final Agenda agenda;

	ForeignWork(Portal portal, Agenda agenda) {
		super(portal);
		this.agenda = agenda;
	}

	@Override
	List<Row> rows() {
		this.portal.servers().realm().addUser(LANE, List.of("lane-finance"), MatrixPeople.HOLDER);
		this.portal.servers().realm().addUser("foreign-offer", List.of("coordinator"), MatrixPeople.HOLDER);
		String open = arrest().id();
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("query Q($id: ID!) { caseFile(id: $id) { decisionRight decisions { id } tasks { id } } }",
				Map.of("id", ID), open, STRANGERS, "duty-lead"));
		rows.add(input("decideCase(input: $input) { decision { id } userErrors { code path } }", "DecideCaseInput",
				Map.of("caseFile", ID, "verdict", "APPROVED", "reason", "THRESHOLDS_MET"), open, STRANGERS,
				"duty-lead"));
		rows.add(new Row("query Q($id: ID!) { caseFile(id: $id) { safeguards { answers { id } } } }", Map.of("id", ID),
				open, STRANGERS, "duty-lead"));
		rows.add(input("answerSafeguards(input: $input) { caseFile { id } userErrors { code path } }",
				"AnswerSafeguardsInput",
				Map.of("caseFile", ID, "answers", List.of(Map.of("question", "not-noticed", "clear", true))), open,
				STRANGERS, "duty-lead"));
		rows.add(new Row("query Q($id: ID!) { caseFile(id: $id) { risks { id } } }", Map.of("id", ID), open, STRANGERS,
				"duty-lead"));
		rows.add(input("assessRisk(input: $input) { caseFile { id } userErrors { code path } }", "AssessRiskInput",
				Map.of("caseFile", ID, "risks",
						List.of(Map.of("whom", "PERSON", "level", "HIGH", "reason", "Threats (example)"))),
				open, STRANGERS, "duty-lead"));
		rows.add(new Row("query Q($id: ID!) { caseFile(id: $id) { whoElse { standing } appealFacts { id } } }",
				Map.of("id", ID), open, STRANGERS, "duty-lead"));
		rows.add(input("recordAppealFacts(input: $input) { caseFile { id } userErrors { code path } }",
				"RecordAppealFactsInput", Map.of("caseFile", ID, "groups", List.of("DEFENDER")), open, STRANGERS,
				"duty-lead"));
		String decision = made("coordinator", "decideCase", "decision",
				Map.of("caseFile", arrest().id(), "verdict", "APPROVED", "reason", "LIFE_AT_RISK"));
		rows.add(input("reviewDecision(input: $input) { decision { id } userErrors { code path } }",
				"ReviewDecisionInput", Map.of("decision", ID, "upheld", true), decision, STRANGERS, "duty-lead"));
		rows.add(input("addTask(input: $input) { task { id } userErrors { code path } }", "AddTaskInput",
				Map.of("caseFile", ID, "kind", "verify-facts"), open, STRANGERS, "duty-lead"));
		rows.add(input("decideFunds(input: $input) { task { id } userErrors { code path } }", "DecideFundsInput",
				Map.of("fundRequest", ID, "approved", true), fund(), STRANGERS, "duty-lead"));
		rows.add(input("acknowledgeEscalation(input: $input) { escalation { id } userErrors { code path } }",
				"AcknowledgeEscalationInput", Map.of("escalation", ID), escalation(this.agenda), STRANGERS,
				"duty-lead"));
		closings(rows, open);
		evidence(rows, open);
		appeals(rows, open);
		advocacy(rows, open);
		submissions(rows);
		String deputy = made("foreign-offer", "offerDeputy", "deputy", Map.of());
		rows.add(input("nameDeputy(input: $input) { deputy { id } userErrors { code path } }", "NameDeputyInput",
				Map.of("deputy", ID, "until", Instant.now().plus(Duration.ofHours(1)).toString()), deputy,
				List.of(ELSEWHERE_LEAD), "duty-lead"));
		rows.add(input("endDeputy(input: $input) { deputy { id } userErrors { code path } }", "EndDeputyInput",
				Map.of("deputy", ID), deputy, STRANGERS, "duty-lead"));
		tasks(rows);
		return rows;
	}

	private void closings(List<Row> rows, String open) {
		rows.add(new Row(
				"query Q($id: ID!) { caseFile(id: $id) { closingPoints { code } closures { id } followUps { id } clockEndings { id } } }",
				Map.of("id", ID), open, STRANGERS, "duty-lead"));
		rows.add(input("recordClockOutcome(input: $input) { caseFile { id } userErrors { code path } }",
				"RecordClockOutcomeInput", Map.of("caseFile", ID, "clock", "ARRAIGNMENT", "outcome", "MET"), open,
				STRANGERS, "duty-lead"));
		rows.add(input("closeCase(input: $input) { caseFile { id } userErrors { code path } }", "CloseCaseInput",
				closing(ID), closable(), STRANGERS, "duty-lead"));
		rows.add(input("reopenCase(input: $input) { caseFile { id } userErrors { code path } }", "ReopenCaseInput",
				Map.of("caseFile", ID, "reason", "NEW_HARM"), closed(), STRANGERS, "duty-lead"));
		rows.add(input("recordFollowUp(input: $input) { followUp { id } userErrors { code path } }",
				"RecordFollowUpInput", Map.of("followUp", ID, "result", "SAFE_AND_WELL"), followUp(), STRANGERS,
				"duty-lead"));
	}

	private void evidence(List<Row> rows, String open) {
		rows.add(new Row("query Q($id: ID!) { caseFile(id: $id) { evidence { id } } }", Map.of("id", ID), open,
				STRANGERS, "duty-lead"));
		rows.add(input("noteEvidence(input: $input) { evidence { id } userErrors { code path } }", "NoteEvidenceInput",
				Map.of("evidence", ID, "note", "The left arm"), evidence(), STRANGERS, "duty-lead"));
		rows.add(input("removeEvidence(input: $input) { evidence { id } userErrors { code path } }",
				"RemoveEvidenceInput", Map.of("evidence", ID), evidence(), STRANGERS, "duty-lead"));
	}

	private void appeals(List<Row> rows, String open) {
		AppealScript sendable = AppealScript.started(this.portal).consented().approved();
		AppealScript looked = AppealScript.started(this.portal);
		String sha256 = looked.askLook(1).at("/appeal/current/look/sha256").asString();
		String sent = AppealScript.started(this.portal).consented().approved().sent();
		rows.add(new Row("query Q($id: ID!) { caseFile(id: $id) { appeals { id } } }", Map.of("id", ID), open,
				STRANGERS, "duty-lead"));
		rows.add(appeal("startAppeal", "StartAppealInput",
				Map.of("caseFile", ID, "draft", AppealScript.draft(Map.of())), open));
		rows.add(appeal("saveAppeal", "SaveAppealInput",
				Map.of("appeal", ID, "version", 1, "draft", AppealScript.draft(Map.of())),
				AppealScript.started(this.portal).id()));
		rows.add(appeal("askSecondLook", "AskSecondLookInput", Map.of("appeal", ID, "version", 1),
				AppealScript.started(this.portal).id()));
		rows.add(appeal("giveSecondLook", "GiveSecondLookInput",
				Map.of("appeal", ID, "version", 1, "sha256", sha256, "approved", true), looked.id()));
		rows.add(appeal("sendAppeal", "SendAppealInput",
				Map.of("appeal", ID, "version", 1, "body", AppealScript.BODY, "channel", "READING_ROOM"),
				sendable.id()));
		rows.add(appeal("recordAcknowledgement", "RecordAcknowledgementInput", Map.of("sending", ID), sent));
		rows.add(appeal("recordAppealMessage", "RecordAppealMessageInput",
				Map.of("sending", ID, "kind", "REPLY", "words", "(example)"), sent));
		publications(rows, sent);
		List<String> others = List.of("foreign-body");
		rows.add(new Row("query Q($id: ID!) { receivedAppeal(id: $id) { id } }", Map.of("id", ID), sent, others,
				AppealScript.READER));
		rows.add(input("acknowledgeAppeal(input: $input) { appeal { id } userErrors { code path } }",
				"AcknowledgeAppealInput", Map.of("appeal", ID),
				AppealScript.started(this.portal).consented().approved().sent(), others, AppealScript.READER));
		rows.add(input("writeAboutAppeal(input: $input) { appeal { id } userErrors { code path } }",
				"WriteAboutAppealInput", Map.of("appeal", ID, "kind", "REPLY", "words", "(example)"), sent, others,
				AppealScript.READER));
	}

	private void publications(List<Row> rows, String sent) {
		Map<String, Object> told = AppealScript.publication(Map.of());
		rows.add(input("recordPublication(input: $input) { publication { id } userErrors { code path } }",
				"RecordPublicationInput", Map.of("sending", ID, "told", told), sent, STRANGERS, "duty-lead"));
		rows.add(input("correctPublication(input: $input) { publication { id } userErrors { code path } }",
				"CorrectPublicationInput", Map.of("publication", ID, "revision", 1, "told", told),
				made("coordinator", "recordPublication", "publication", Map.of("sending",
						AppealScript.started(this.portal).consented().approved().sent(), "told", told)),
				STRANGERS, "duty-lead"));
	}

	private static Row appeal(String act, String type, Map<String, Object> given, String id) {
		return input(act + "(input: $input) { appeal { id } userErrors { code path } }", type, given, id, STRANGERS,
				"duty-lead");
	}

	private void advocacy(List<Row> rows, String open) {
		rows.add(new Row("query Q($id: ID!) { caseFile(id: $id) { themes { code } } }", Map.of("id", ID), open,
				STRANGERS, "duty-lead"));
		rows.add(input("setCaseTheme(input: $input) { caseFile { id } userErrors { code path } }", "SetCaseThemeInput",
				Map.of("caseFile", ID, "theme", AdvocacyScript.THEME, "tied", true), open, STRANGERS, "duty-lead"));
		rows.add(new Row("query Q($id: ID!) { caseFile(id: $id) { accountability { stage } } }", Map.of("id", ID), open,
				STRANGERS, "duty-lead"));
		rows.add(input("recordAccountability(input: $input) { caseFile { id } userErrors { code path } }",
				"RecordAccountabilityInput", Map.of("caseFile", ID, "stage", "AT_IPOA", "since", "2026-01-01"), open,
				STRANGERS, "duty-lead"));
		rows.add(input("setRecommendationCampaign(input: $input) { recommendation { id } userErrors { code path } }",
				"SetRecommendationCampaignInput", Map.of("recommendation", recommended(), "campaign", ID, "tied", true),
				CampaignScript.started(this.portal).id(), STRANGERS, "duty-lead"));
		rows.add(input("saveAsk(input: $input) { ask { id } userErrors { code path } }", "SaveAskInput",
				Map.of("ask", ID, "version", 1, "words", AdvocacyScript.SMART), newAsk(), STRANGERS, "duty-lead"));
		rows.add(input("recordUptake(input: $input) { ask { id } userErrors { code path } }", "RecordUptakeInput",
				Map.of("ask", ID, "mission", AdvocacyScript.MISSION, "taken", false), newAsk(), STRANGERS,
				"duty-lead"));
		rows.add(input("recordMeeting(input: $input) { meeting { id } userErrors { code path } }", "RecordMeetingInput",
				AdvocacyScript.meeting(ID, "CONSIDERS"), newAsk(), STRANGERS, "duty-lead"));
	}

	private void submissions(List<Row> rows) {
		rows.add(input("addSubmissionPart(input: $input) { submission { id } userErrors { code path } }",
				"AddSubmissionPartInput",
				Map.of("submission", ID, "theme", AdvocacyScript.THEME, "organization", PARTNER, "budget", 10),
				newSubmission(), STRANGERS, "duty-lead"));
		rows.add(input("saveSubmissionPart(input: $input) { submission { id } userErrors { code path } }",
				"SaveSubmissionPartInput", Map.of("part", ID, "version", 0, "text", "Words (example)"), newPart(),
				List.of(ELSEWHERE, "partner-other"), "partner-intake"));
	}

	/** A task of another lane does not exist either. */
	private void tasks(List<Row> rows) {
		List<String> strangers = List.of(ELSEWHERE, LANE);
		rows.add(input("takeTask(input: $input) { task { id } userErrors { code path } }", "TakeTaskInput",
				Map.of("task", ID), task(), strangers, "duty-lead"));
		rows.add(input("giveTaskBack(input: $input) { task { id } userErrors { code path } }", "GiveTaskBackInput",
				Map.of("task", ID), taskOf("duty-lead"), strangers, "duty-lead"));
		rows.add(input("endTask(input: $input) { task { id } userErrors { code path } }", "EndTaskInput",
				Map.of("task", ID, "outcome", "DONE"), task(), strangers, "duty-lead"));
		rows.add(input("requestFunds(input: $input) { task { id } userErrors { code path } }", "RequestFundsInput",
				Map.of("task", ID, "amountKes", 100, "purpose", "FOOD"), task(), strangers, "duty-lead"));
	}

}
