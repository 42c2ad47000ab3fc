package ke.njia;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that people write about people, written with a name and a place, against the
 * advice on the forms: by all who write, in every act that takes words.
 */
final class CanaryWalk {

	/** A sentence. */
	static final String CANARY = "canary-4f7q1c Amina of the blue gate by the water tower in Bulla Iftin 88213";

	/** As long as a name may be. */
	static final String NAME = "Amina 4f7q1c of the blue gate";

	private static final String PHONE = "+254" + CanaryDoor.DIGITS;

	private static final String ADDRESS = "amina.4f7q1c@mail.example";

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String ADMIN = "canary-admin";

	/** Runs a house. */
	private static final String REFUGE = "refuge-amani-example";

	private final Portal portal;

	private final CanaryDoor door;

	/** What is read, by whom who may, and how many canaries that shows at least. */
	private final List<Reading> readings = new ArrayList<>();

	private String house = "";

	private String noticeAddress = "";

	CanaryWalk(Portal portal, CanaryDoor door) {
		this.portal = portal;
		this.door = door;
	}

	/**
	 * Walks through all.
	 * @return a referral of the case that was told
	 */
	String walk() {
		String referral = aCase();
		people();
		anIncident();
		aHouse();
		ofOnesOwn();
		aCampaign();
		aMission();
		return referral;
	}

	/** What those who wrote it read, and nobody else. */
	List<Reading> readings() {
		return this.readings;
	}

	/** Leaves nothing that other tests of this run would meet. */
	void tidy() {
		this.door.act(ADMIN, "removeWayToHouse", "house { id }", Map.of("house", this.house));
		this.door.act("partner-intake", "removeNoticeAddress", "removed", Map.of("noticeAddress", this.noticeAddress));
	}

	/** What is told at intake, with those words as the reasons. */
	static Map<String, Object> intake(String reason) {
		Map<String, Object> input = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		input.put("thresholds", thresholds(reason));
		return input;
	}

	private static List<Map<String, String>> thresholds(String reason) {
		return Stream.of("SEVERITY", "IMMEDIACY", "FEASIBILITY")
			.map((code) -> Map.of("code", code, "answer", "YES", "reason", reason))
			.toList();
	}

	private void aMission() {
		Map<String, Object> meeting = new HashMap<>(
				AdvocacyScript.meeting(new AdvocacyScript(this.portal).imported().ask(), "CONSIDERS"));
		meeting.putAll(Map.of("said", CANARY, "left", CANARY));
		this.door.act("coordinator", "recordMeeting", "meeting { id }", meeting);
		reads("coordinator", 2, "{ missionMeetings { said left } }", "");
	}

	private String aCase() {
		String id = this.door.act("coordinator", "openCase", "caseFile { id }", intake(CANARY))
			.at("/caseFile/id")
			.asString();
		this.door.act("coordinator", "recordThreshold", "caseFile { id }",
				Map.of("caseFile", id, "threshold", thresholds(CANARY).getFirst()));
		this.door.act("coordinator", "setSafeContact", "safeContact { version }",
				Map.of("caseFile", id, "version", 0, "channels", List.of("SIGNAL"), "contact", CANARY, "codeWordAsked",
						NAME, "codeWordAnswered", NAME, "mayBeSaid", CANARY));
		CaseScript script = CaseScript.held(this.portal, "coordinator", id).consented();
		String referral = script.referredTo(PARTNER).getFirst();
		this.door.act("partner-intake", "askReferral", "referral { status }",
				Map.of("referral", referral, "question", "OTHER", "text", CANARY));
		String question = this.portal
			.ask("coordinator", "query Q($id: ID!) { referral(id: $id) { questions { id } } }", Map.of("id", referral))
			.at("/referral/questions/0/id")
			.asString();
		this.door.act("coordinator", "answerQuestion", "referral { status }",
				Map.of("referral", referral, "question", question, "answer", CANARY));
		work(id);
		reads("coordinator", 3, "query Q($id: ID!) { caseFile(id: $id) { thresholds { reason } } }", id);
		reads("coordinator", 4,
				"query Q($id: ID!) { caseFile(id: $id) { safeContact { rule { contact codeWordAsked codeWordAnswered mayBeSaid } } } }",
				id);
		reads("coordinator", 2, "query Q($id: ID!) { referral(id: $id) { questions { text answer } } }", referral);
		return referral;
	}

	private void work(String id) {
		this.door.act("duty-lead", "decideCase", "decision { id }",
				Map.of("caseFile", id, "verdict", "APPROVED", "reason", "THRESHOLDS_MET", "words", CANARY));
		this.door.act("coordinator", "answerSafeguards", "caseFile { id }", Map.of("caseFile", id, "answers",
				List.of(Map.of("question", "public-agreed", "clear", false, "words", CANARY))));
		reads("coordinator", 1, "query Q($id: ID!) { caseFile(id: $id) { safeguards { answers { words } } } }", id);
		this.door.act("coordinator", "assessRisk", "caseFile { id }",
				Map.of("caseFile", id, "risks", List.of(Map.of("whom", "PERSON", "level", "HIGH", "reason", CANARY))));
		reads("coordinator", 1, "query Q($id: ID!) { caseFile(id: $id) { risks { reason } } }", id);
		this.door.act("coordinator", "recordAppealFacts", "caseFile { id }",
				Map.of("caseFile", id, "nationalReport", "NOT_SAFE", "unsafeReason", CANARY));
		reads("coordinator", 1, "query Q($id: ID!) { caseFile(id: $id) { appealFacts { unsafeReason } } }", id);
		String evidence = new EvidenceDoor(this.portal).added("coordinator", id, EvidenceDoor.picture(CANARY));
		this.door.act("coordinator", "noteEvidence", "evidence { id }", Map.of("evidence", evidence, "note", CANARY));
		reads("coordinator", 1, "query Q($id: ID!) { caseFile(id: $id) { evidence { note } } }", id);
		appeals(id);
		this.door.act("coordinator", "requestFunds", "task { id }",
				Map.of("task", task(id), "amountKes", 100, "purpose", "FOOD", "words", CANARY));
		this.door.act("coordinator", "endTask", "task { id }",
				Map.of("task", task(id), "outcome", "DONE", "words", CANARY));
		reads("coordinator", 2, "{ laneTasks { words funds { words } } }", "");
		reads("coordinator", 5,
				"query Q($id: ID!) { caseFile(id: $id) { decisions { words } tasks { words result funds { words } } } }",
				id);
	}

	/**
	 * The person is not told of by her name in what leaves: the second person would see
	 * it.
	 */
	private void appeals(String id) {
		Map<String, Object> draft = AppealScript.draft(Map.of("subject", CANARY, "facts",
				List.of(Map.of("key", "who", "item", "COUNTY", "words", CANARY, "source", "PERSON")), "paragraphs",
				List.of(CANARY + " {{who}}")));
		String appeal = this.door
			.act("coordinator", "startAppeal", "appeal { id }", Map.of("caseFile", id, "draft", draft))
			.at("/appeal/id")
			.asString();
		this.door.act("coordinator", "saveAppeal", "appeal { id }",
				Map.of("appeal", appeal, "version", 1, "draft", draft));
		reads("coordinator", 3,
				"query Q($id: ID!) { caseFile(id: $id) { appeals { current { draft { subject facts { words } paragraphs } } } } }",
				id);
		AppealScript sent = AppealScript.started(this.portal).consented().approved();
		String sending = sent.sent();
		this.door.act(AppealScript.READER, "acknowledgeAppeal", "appeal { id }",
				Map.of("appeal", sending, "reference", CANARY));
		this.door.act(AppealScript.READER, "writeAboutAppeal", "appeal { id }",
				Map.of("appeal", sending, "kind", "QUESTION", "words", CANARY));
		this.door.act("coordinator", "recordAppealMessage", "appeal { id }",
				Map.of("sending", sending, "kind", "REPRISAL", "words", CANARY));
		published(sent, sending);
		AppealScript told = AppealScript.started(this.portal).consented().approved();
		String form = this.door
			.act("coordinator", "sendAppeal", "appeal { addressees { sending { id } } }", Map.of("appeal", told.id(),
					"version", 1, "body", AppealScript.BODY, "channel", "ONLINE_FORM", "formReference", CANARY))
			.at("/appeal/addressees/0/sending/id")
			.asString();
		this.door.act("coordinator", "recordAcknowledgement", "appeal { id }",
				Map.of("sending", form, "reference", CANARY));
		reads("coordinator", 2,
				"query Q($id: ID!) { caseFile(id: $id) { appeals { addressees { sending { reference formReference } } } } }",
				told.caseFile());
		reads("coordinator", 3,
				"query Q($id: ID!) { caseFile(id: $id) { appeals { addressees { sending { reference messages { words } } } } } }",
				sent.caseFile());
	}

	private void published(AppealScript appeal, String sending) {
		Map<String, Object> told = AppealScript
			.publication(Map.of("reference", CANARY, "link", "https://ohchr.example/" + CanaryDoor.WORD));
		String publication = this.door
			.act("coordinator", "recordPublication", "publication { id }", Map.of("sending", sending, "told", told))
			.at("/publication/id")
			.asString();
		this.door.act("coordinator", "correctPublication", "publication { id }",
				Map.of("publication", publication, "revision", 1, "told", told));
		reads("coordinator", 2,
				"query Q($id: ID!) { caseFile(id: $id) { appeals { addressees { sending { publications { current { reference link } } } } } } }",
				appeal.caseFile());
		reads("coordinator", 2, "{ publications { current { reference link } } }", "");
	}

	private String task(String id) {
		return this.door
			.act("coordinator", "addTask", "task { id }",
					Map.of("caseFile", id, "kind", "verify-facts", "words", CANARY))
			.at("/task/id")
			.asString();
	}

	private void people() {
		String defender = this.door
			.act("coordinator", "addDefender", "defender { id }", Map.of("name", NAME, "contact", CANARY))
			.at("/defender/id")
			.asString();
		this.door.act("coordinator", "changeDefender", "defender { id }",
				Map.of("defender", defender, "name", NAME, "contact", CANARY));
		this.door.act("coordinator", "addHrdNetwork", "network { id }", Map.of("name", NAME));
		Map<String, Object> told = Map.of("profession", "LAWYER", "languages", List.of("swa"), "name", NAME,
				"licenceBody", NAME, "licenceNumber", "P.105/4f7q1c", "phone", PHONE);
		String professional = this.door.act("partner-admin", "addProfessional", "professional { id }", told)
			.at("/professional/id")
			.asString();
		Map<String, Object> changed = new HashMap<>(told);
		changed.put("professional", professional);
		this.door.act("partner-admin", "changeProfessional", "professional { id }", changed);
		reads("coordinator", 1, "{ defenders(first: 50) { edges { node { name } } } }", "");
		reads("coordinator", 1, "query Q($id: ID!) { defenderContact(id: $id) { contact } }", defender);
		reads("coordinator", 1, "{ hrdNetworks { name } }", "");
		reads("partner-admin", 4,
				"query Q($id: ID!) { professional(id: $id) { name licenceBody licenceNumber phone } }", professional);
	}

	private void anIncident() {
		String incident = this.door
			.act("coordinator", "openGroupIncident", "incident { id size }",
					Map.ofEntries(Map.entry("label", CANARY), Map.entry("violationType", "arbitrary-arrest"),
							Map.entry("arrestedEarliest", Instant.now().minusSeconds(7_200).toString()),
							Map.entry("harmWithin", "HOURS_24"), Map.entry("needs", List.of("paralegal")),
							Map.entry("stations", List.of(Map.of("county", CaseScript.GARISSA, "name", CANARY))),
							Map.entry("basis", "VITAL_INTEREST"), Map.entry("thresholds", thresholds(CANARY))))
			.at("/incident/id")
			.asString();
		this.door.act("coordinator", "addGroupPersons", "incident { size }", Map.of("incident", incident, "rows",
				List.of(Map.of("name", NAME, "station", 0), Map.of("name", CANARY, "station", 0, "agreedIn", "som"))));
		reads("coordinator", 4,
				"query Q($id: ID!) { groupIncident(id: $id) { label stations { name } persons(first: 9) { edges { node { name } } } } }",
				incident);
		reads("coordinator", 1, "{ groupIncidents { label } }", "");
	}

	private void aHouse() {
		this.door.prove(ADMIN, List.of("partner-admin"), REFUGE);
		this.house = JsonMapper.shared()
			.readTree(this.door.read(ADMIN, "{ safeHouses { id } }", Map.of()))
			.at("/data/safeHouses/0/id")
			.asString();
		this.door.act(ADMIN, "setWayToHouse", "house { wayWrittenAt }",
				Map.of("house", this.house, "address", CANARY, "directions", CANARY, "askFor", NAME, "phone", PHONE));
		this.door.act(ADMIN, "inviteMember", "member { id }",
				Map.of("givenName", NAME, "familyName", NAME, "roles", List.of("PARTNER_INTAKE")));
		reads(ADMIN, 1, "{ members { name } }", "");
	}

	/**
	 * Nobody may be told of in a campaign; all the same it is kept as if somebody was.
	 */
	private void aCampaign() {
		Map<String, Object> plan = CampaignScript.plan(Map.of("title", CANARY, "goal", CANARY, "demands",
				List.of(CANARY), "targets", List.of(Map.of("office", CANARY)), "safetyPlan", CANARY, "milestones",
				List.of(Map.of("key", "day", "kind", "OTHER", "title", CANARY, "at", CampaignScript.day(3))), "actions",
				List.of(Map.of("key", "press", "kind", "PRESS", "title", CANARY, "at", CampaignScript.day(3)))));
		String id = this.door.act("coordinator", "startCampaign", "campaign { id }", Map.of("plan", plan))
			.at("/campaign/id")
			.asString();
		this.door.act("coordinator", "saveCampaignPlan", "campaign { id }",
				Map.of("campaign", id, "revision", 1, "plan", plan));
		inCampaign(id, "saveCampaignTask", Map.of("what", CANARY, "dueAt", CampaignScript.day(1)));
		inCampaign(id, "promiseForCampaign", Map.of("words", CANARY, "dueAt", CampaignScript.day(1)));
		inCampaign(id, "decideCampaignAction", Map.of("action", "press", "go", false, "gate",
				Map.of("personsSafe", true, "storiesAgreed", true, "noticeTo", CANARY, "words", CANARY)));
		inCampaign(id, "recordCampaignIncident",
				Map.of("happenedAt", CampaignScript.day(-1), "harm", false, "words", CANARY));
		inCampaign(id, "recordCampaignMention", Map.of("outlet", CANARY, "publishedAt", CampaignScript.day(-1), "reach",
				1, "link", "https://" + CANARY));
		inCampaign(id, "sendCampaignUpdate", Map.of("words", CANARY));
		inCampaign(id, "setCampaignFund", Map.of("targetKes", 100, "channels",
				List.of(Map.of("kind", "BANK", "name", CANARY, "reference", NAME))));
		inCampaign(id, "recordCampaignGifts",
				Map.of("csv", "receivedOn,amountKes,channel,reference\n2026-11-01,10," + NAME + "," + NAME + "\n"));
		assets(id);
		reads("coordinator", 17,
				"query Q($id: ID!) { campaign(id: $id) { title goal work { plan { demands safetyPlan targets { office } milestones { title } actions { title } } tasks { what } pledges { words } decisions { gate { noticeTo words } } incidents { words } mentions { outlet link } updates { words } fund { channels { name reference } } } } }",
				id);
		CampaignScript asked = CampaignScript.started(this.portal);
		inCampaign(asked.id(), "inviteToCampaign", Map.of("organization", PARTNER, "scope", CANARY));
		this.door.act("partner-intake", "answerCampaignInvitation", "campaign { id }",
				Map.of("campaign", asked.id(), "joins", true, "scope", CANARY));
	}

	private void assets(String campaign) {
		inCampaign(campaign, "saveCampaignAsset", Map.of("version", 0, "kind", "POST", "title", CANARY, "quorum", 1,
				"texts", List.of(Map.of("language", "ENGLISH", "words", CANARY))));
		reads("coordinator", 2,
				"query Q($id: ID!) { campaign(id: $id) { assets { current { title texts { words } } } } }", campaign);
		CampaignScript other = CampaignScript.started(this.portal);
		String asset = other.signed(Map.of());
		other.onAsset("coordinator", "releaseCampaignAsset", Map.of("asset", asset, "version", 1));
		this.door.act("coordinator", "distributeCampaignAsset", "campaign { id }",
				Map.of("asset", asset, "outlet", CANARY, "opensAt", CampaignScript.day(1)));
	}

	private void inCampaign(String id, String act, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("campaign", id);
		this.door.act("coordinator", act, "campaign { id }", input);
	}

	private void ofOnesOwn() {
		this.noticeAddress = this.door
			.act("partner-intake", "addNoticeAddress", "noticeAddress { id }",
					Map.of("system", "EMAIL", "address", ADDRESS, "audiences", List.of("FIRST_CONTACT")))
			.at("/noticeAddress/id")
			.asString();
		this.door.act("duty-lead", "recordBreach", "breach { id }",
				Map.of("role", "CONTROLLER", "awareAt", Instant.now().minusSeconds(60).toString(), "kind",
						"DEVICE_LOST", "effects", List.of("SEEN"), "riskOfHarm", "NO", "keysExposed", "NO", "text",
						CANARY));
		reads("partner-intake", 1, "{ noticeAddresses { address } }", "");
		this.readings
			.add(new Reading("duty-lead", "{ breachIncidents { text } }", Map.of(), 1, Set.of("administrator")));
	}

	private void reads(String username, int least, String document, String id) {
		this.readings.add(new Reading(username, document, id.isEmpty() ? Map.of() : Map.of("id", id), least, Set.of()));
	}

	/**
	 * A question that shows canaries to whoever may see them.
	 *
	 * @param username who may
	 * @param document the question
	 * @param variables its variables
	 * @param least how many it shows at least
	 * @param alsoFor whose work it is, too
	 */
	record Reading(String username, String document, Map<String, Object> variables, int least, Set<String> alsoFor) {

		/** Nobody else is shown one. */
		void byOthers(CanaryDoor door, List<String> others) {
			others.stream()
				.filter((who) -> !this.alsoFor.contains(who))
				.forEach((who) -> door.ask(who, this.document, this.variables));
		}

		/** The control: it is read by those who wrote it. */
		void byOwner(CanaryDoor door) {
			String body = door.read(this.username, this.document, this.variables);
			int shown = CanaryDoor.WORDS.stream().mapToInt((word) -> body.split(word, -1).length - 1).sum();
			assertThat(shown).as("%s reads %s: %s", this.username, this.document, body)
				.isGreaterThanOrEqualTo(this.least);
		}

	}

}
