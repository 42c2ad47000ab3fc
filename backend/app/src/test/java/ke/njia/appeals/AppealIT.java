package ke.njia.appeals;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import ke.njia.AppealScript;
import ke.njia.CaseScript;
import ke.njia.EvidenceDoor;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.cases.CaseErased;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Agenda;
import ke.njia.kernel.Sha256;
import ke.njia.kernel.UnitOfWork;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An appeal from its first words to the body's answer: two persons, one consent for each
 * body, one sending, and a room in which there is nothing else. Whatever stands against
 * it is said by a code, and nothing is sent by half.
 */
@PortalTest
class AppealIT {

	private static final String ROOM = """
			{ receivedAppeals { id code subject language sha256 sentAt acknowledgedAt reference sender { id }
			  annexes { id mediaType bytes sha256 } messages { kind words } } }""";

	private static final String LIST = """
			query A($id: ID!) { caseFile(id: $id) { appeals { id state versions { number } missing { code path }
			  addressees { body sending { id replyDue replySource answered messages { kind words } } } } } }""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Agenda agenda;

	@Autowired
	UnitOfWork work;

	@Autowired
	ApplicationEventPublisher events;

	@Test
	void fromTheFirstWordsToTheBodysAnswer() throws Exception {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		byte[] picture = EvidenceDoor.picture("the left arm");
		String evidence = new EvidenceDoor(this.portal).added("coordinator", script.id(), picture);
		AppealScript appeal = AppealScript
			.started(this.portal, script.id(), AppealScript.draft(Map.of("annexes", List.of(evidence))))
			.consented();
		assertThat(
				AppealScript.fetch(this.portal, "coordinator", "drafts/" + appeal.id() + "/1/frontline").statusCode())
			.isEqualTo(200);
		appeal.approved();
		byte[] looked = AppealScript.fetch(this.portal, AppealScript.SECOND, "drafts/" + appeal.id() + "/1/frontline")
			.body();
		String sending = appeal.sent();

		JsonNode received = received(sending);
		assertThat(Sha256.of(looked)).as("what was looked at is what was sent")
			.isEqualTo(received.get("sha256").asString());
		assertThat(received.get("code").asString()).startsWith("NJ-");
		assertThat(received.get("subject").asString()).isEqualTo("Arrest without a charge");
		HttpResponse<byte[]> letter = AppealScript.fetch(this.portal, AppealScript.READER, "received/" + sending);
		assertThat(letter.statusCode()).isEqualTo(200);
		assertThat(letter.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"letter.pdf\"");
		assertThat(letter.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(Sha256.of(letter.body())).isEqualTo(received.get("sha256").asString());
		assertLetter(letter.body(), received.get("code").asString());
		assertThat(AppealScript.fetch(this.portal, AppealScript.READER, "received/" + sending + "/" + evidence).body())
			.isEqualTo(picture);

		JsonNode done = AppealScript.inRoom(this.portal, AppealScript.READER, "acknowledgeAppeal",
				Map.of("appeal", sending, "reference", "FL/2026/77"));
		assertThat(done.at("/appeal/reference").asString()).isEqualTo("FL/2026/77");
		AppealScript.inRoom(this.portal, AppealScript.READER, "writeAboutAppeal",
				Map.of("appeal", sending, "kind", "QUESTION", "words", "Since when?"));
		AppealScript.act(this.portal, "coordinator", "recordAppealMessage",
				Map.of("sending", sending, "kind", "ANSWER", "words", "Since Monday."));
		AppealScript.act(this.portal, "coordinator", "recordAppealMessage",
				Map.of("sending", sending, "kind", "REPRISAL", "words", "The house was searched."));
		AppealScript.inRoom(this.portal, AppealScript.READER, "writeAboutAppeal",
				Map.of("appeal", sending, "kind", "REPLY", "words", "We have written."));
		assertThat(received(sending).get("messages").valueStream().map((one) -> one.get("kind").asString()))
			.as("the body reads what is written to it, and no more")
			.containsExactly("QUESTION", "ANSWER", "REPLY");
		JsonNode own = listed(script.id()).at("/0/addressees/0/sending");
		assertThat(own.get("messages")).hasSize(4);
		assertThat(own.get("answered").asBoolean()).isTrue();
		assertThat(actions(script.id())).contains("appeal-saved", "appeal-look-asked", "appeal-approved", "appeal-sent",
				"disclosure-made", "appeal-letter-read", "appeal-annex-read", "appeal-acknowledged",
				"appeal-message-written");
		assertThat(this.portal
			.ask("duty-lead", "{ transferRegister(first: 1) { edges { node { recipient { id } basis items } } } }")
			.at("/transferRegister/edges/0/node")
			.toString()).contains("frontline", "CONSENT", "COUNTY");
	}

	/** Of those who save at once the second is told that there is a newer one. */
	@Test
	void everySavingIsAVersionAndVoidsWhatWasApproved() throws Exception {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		List<String> codes = atOnce(4, (number) -> code(appeal.save((number % 2 == 0) ? "coordinator" : "duty-lead", 1,
				AppealScript.draft(Map.of("subject", "Changed " + number)))));
		assertThat(codes).containsOnlyOnce("").contains("ALREADY_DECIDED");
		assertThat(code(appeal.send(1, "READING_ROOM"))).isEqualTo("ALREADY_DECIDED");
		assertThat(code(appeal.send(2, "READING_ROOM"))).isEqualTo("SECOND_PERSON_REQUIRED");
		assertThat(listed(appeal.caseFile()).at("/0/versions")).hasSize(2);
		assertNothingSent(appeal);
	}

	@Test
	void theSecondLookIsNeverOneOfTheWriters() {
		AppealScript appeal = AppealScript.started(this.portal).consented();
		assertThat(code(appeal.look(AppealScript.SECOND, 1, "x", true))).isEqualTo("ILLEGAL_TRANSITION");
		String sha256 = appeal.askLook(1).at("/appeal/current/look/sha256").asString();
		assertThat(code(appeal.askLook(1))).isEqualTo("ALREADY_DECIDED");
		assertThat(code(appeal.look("coordinator", 1, sha256, true))).isEqualTo("SECOND_PERSON_REQUIRED");
		assertThat(code(appeal.look(AppealScript.SECOND, 1, "x", true))).isEqualTo("INVALID");
		assertThat(code(appeal.send(1, "READING_ROOM"))).isEqualTo("SECOND_PERSON_REQUIRED");
		assertThat(appeal.look(AppealScript.SECOND, 1, sha256, false).at("/appeal/state").asString())
			.isEqualTo("RETURNED");
		assertThat(code(appeal.look(AppealScript.SECOND, 1, sha256, true))).isEqualTo("ALREADY_DECIDED");
		assertThat(code(appeal.send(1, "READING_ROOM"))).isEqualTo("SECOND_PERSON_REQUIRED");
		assertNothingSent(appeal);
	}

	@Test
	void whoeverWroteAnEarlierVersionIsAWriterToo() {
		AppealScript appeal = AppealScript.started(this.portal);
		appeal.save(AppealScript.SECOND, 1, AppealScript.draft(Map.of("subject", "Changed")));
		String sha256 = appeal.askLook(2).at("/appeal/current/look/sha256").asString();
		assertThat(code(appeal.look(AppealScript.SECOND, 2, sha256, true))).isEqualTo("SECOND_PERSON_REQUIRED");
	}

	@Test
	void ofTwoWhoSendAtOnceOneDoes() throws Exception {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		List<String> codes = atOnce(6, (number) -> code(appeal.send(1, "READING_ROOM")));
		assertThat(codes).containsOnlyOnce("").contains("ALREADY_DECIDED");
		assertThat(count("MATCH (s:AppealSending)-[:OF]->(:Appeal {id: $id}) RETURN count(s)", appeal.id()))
			.isEqualTo(1);
	}

	@Test
	void theSameKeySendsOnce() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		String key = Portal.newKey();
		JsonNode first = appeal.send(Map.of("idempotencyKey", key));
		assertThat(appeal.send(Map.of("idempotencyKey", key))).isEqualTo(first);
	}

	@Test
	void consentWithdrawnAfterTheSecondLookStopsTheSending() {
		AppealScript appeal = AppealScript.started(this.portal);
		List<String> items = List.of("NEEDS", "VIOLATION", "COUNTY");
		appeal.consent("DISCLOSURE", items);
		appeal.approved();
		assertThat(code(appeal.send(1, "READING_ROOM"))).as("it may not leave Kenya").isEqualTo("CONSENT_MISSING");
		String transfer = appeal.consent("TRANSFER", items);
		withdraw(transfer);
		assertThat(code(appeal.send(1, "READING_ROOM"))).isEqualTo("CONSENT_MISSING");
		assertNothingSent(appeal);
		appeal.consent("TRANSFER", items);
		assertThat(code(appeal.send(1, "READING_ROOM"))).as("the control").isEmpty();
	}

	@Test
	void consentCoversAllThatIsTold() {
		AppealScript appeal = AppealScript.started(this.portal).consented("NEEDS", "VIOLATION").approved();
		assertThat(code(appeal.send(1, "READING_ROOM"))).as("the county is told, and not agreed to")
			.isEqualTo("CONSENT_MISSING");
		assertNothingSent(appeal);
	}

	/** What was told cannot be untold; no more is. */
	@Test
	void consentWithdrawnAfterTheSendingEmptiesTheRoom() {
		AppealScript appeal = AppealScript.started(this.portal);
		String disclosure = appeal.consent("DISCLOSURE", List.of("NEEDS", "VIOLATION", "COUNTY"));
		appeal.consent("TRANSFER", List.of("NEEDS", "VIOLATION", "COUNTY"));
		String sending = appeal.approved().sent();
		assertThat(ids()).contains(sending);
		withdraw(disclosure);
		assertThat(ids()).doesNotContain(sending);
		assertThat(AppealScript.fetch(this.portal, AppealScript.READER, "received/" + sending).statusCode())
			.isEqualTo(404);
		assertThat(code(
				AppealScript.inRoom(this.portal, AppealScript.READER, "acknowledgeAppeal", Map.of("appeal", sending))))
			.isEqualTo("NOT_FOUND");
	}

	@Test
	void badDraftsAreRefusedByACode() {
		String caseFile = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		List<Map<String, Object>> bad = List.of(Map.of("addressees", List.of("no-such-body")),
				Map.of("addressees", List.of(AppealScript.BODY, AppealScript.BODY)), Map.of("subject", "x".repeat(201)),
				Map.of("paragraphs", List.of("x".repeat(4_001))), Map.of("paragraphs", List.of("{{unknown}}")),
				Map.of("annexes", List.of("no-such-file")),
				Map.of("facts", List.of(Map.of("key", "A b", "item", "COUNTY", "words", "x", "source", "PERSON"))),
				Map.of("facts", List.of(Map.of("key", "a", "item", "COUNTY", "words", " ", "source", "PERSON")),
						"paragraphs", List.of("x")));
		for (Map<String, Object> other : bad) {
			assertThat(code(AppealScript.start(this.portal, caseFile, AppealScript.draft(other), Portal.newKey())))
				.as("%s", other)
				.isIn("INVALID", "NOT_FOUND");
		}
		assertThat(listed(caseFile)).isEmpty();
		assertThat(code(AppealScript.start(this.portal, caseFile, AppealScript.draft(Map.of()), Portal.newKey())))
			.as("the control")
			.isEmpty();
	}

	@Test
	void whatTheFontDoesNotHoldIsNamedAndNothingIsMade() {
		for (String text : List.of("العربية", "A hand \uD83D\uDE4F")) {
			String caseFile = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
			AppealScript appeal = AppealScript.started(this.portal, caseFile,
					AppealScript.draft(Map.of("paragraphs", List.of(text))));
			JsonNode refused = appeal.askLook(1);
			assertThat(code(refused)).isEqualTo("INVALID");
			assertThat(refused.toString()).contains("characters-not-in-the-font", "U+");
			assertThat(AppealScript.fetch(this.portal, "coordinator", "drafts/" + appeal.id() + "/1/frontline")
				.statusCode()).isEqualTo(422);
			assertThat(count("MATCH (l:AppealLetter)-[:FOR]->(:CaseFile {id: $id}) RETURN count(l)", caseFile))
				.isZero();
		}
	}

	@Test
	void tooManyWordsAndTooLargeAnnexesAreRefused() {
		String caseFile = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		AppealScript appeal = AppealScript.started(this.portal, caseFile, AppealScript
			.draft(Map.of("paragraphs", IntStream.range(0, 3).mapToObj((one) -> "word ".repeat(700)).toList())));
		assertThat(appeal.askLook(1).toString()).contains("words-up-to-2000");
		EvidenceDoor door = new EvidenceDoor(this.portal);
		List<String> files = List.of(door.added("coordinator", caseFile, large(1)),
				door.added("coordinator", caseFile, large(2)));
		JsonNode refused = appeal.save("coordinator", 1, AppealScript.draft(Map.of("annexes", files)));
		assertThat(refused.toString()).contains("annexes-up-to-20-megabytes");
		assertThat(code(appeal.save("coordinator", 1, AppealScript.draft(Map.of("annexes", files.subList(0, 1))))))
			.as("the control")
			.isEmpty();
	}

	@Test
	void aBodyIsSentOnlyByAWayItTakes() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		assertThat(code(appeal.send(1, "EMAIL"))).isEqualTo("INVALID");
		assertThat(code(appeal.send(1, "ONLINE_FORM"))).as("without a reference").isEqualTo("INVALID");
		assertThat(code(appeal.send(Map.of("body", "sr-hrd")))).as("no addressee").isEqualTo("NOT_FOUND");
		JsonNode sent = appeal.send(Map.of("channel", "ONLINE_FORM", "formReference", "web-12"));
		String sending = sent.at("/appeal/addressees/0/sending/id").asString();
		assertThat(ids()).as("what went by a form is not in the room").doesNotContain(sending);
	}

	@Test
	void aBodyThatClosesWhileItIsWrittenIsSentNothing() {
		AppealScript drafted = AppealScript.started(this.portal).consented();
		AppealScript approved = AppealScript.started(this.portal).consented().approved();
		open(false);
		try {
			assertThat(drafted.askLook(1).toString()).contains("body-inactive");
			assertThat(approved.send(1, "READING_ROOM").toString()).contains("body-inactive");
			assertNothingSent(approved);
		}
		finally {
			open(true);
		}
		assertThat(code(approved.send(1, "READING_ROOM"))).as("the control").isEmpty();
	}

	/** Whoever has another body's token, or a partner's, is told of nothing. */
	@Test
	void toEverybodyElseNothingIsThere() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		String sending = appeal.sent();
		this.portal.servers().realm().addUser("appeal-other-body", List.of("body-reader"), "omct");
		for (String stranger : List.of("appeal-other-body", "partner-intake", "partner-admin", "auditor",
				"administrator")) {
			assertThat(this.portal.raw(stranger, ROOM, Map.of()).body()).as(stranger).doesNotContain(sending);
			for (String path : List.of("received/" + sending, "drafts/" + appeal.id() + "/1/frontline",
					"received/" + sending + "/x")) {
				assertThat(AppealScript.fetch(this.portal, stranger, path).statusCode()).as(stranger).isEqualTo(404);
			}
		}
		assertThat(code(
				AppealScript.inRoom(this.portal, "appeal-other-body", "acknowledgeAppeal", Map.of("appeal", sending))))
			.isEqualTo("NOT_FOUND");
		assertThat(this.portal.get("/letters/received/" + sending).statusCode()).isEqualTo(401);
		for (String question : List.of("caseFile(id: \"%s\") { id }".formatted(appeal.caseFile()),
				"caseFiles { edges { node { id } } }", "inbox { edges { node { id } } }", "unreviewedGlass { id }",
				"transferRegister { edges { node { at } } }")) {
			JsonNode answer = this.portal.answer(AppealScript.READER, "{ " + question + " }", Map.of());
			assertThat(answer.get("data").valueStream().allMatch(JsonNode::isNull)).as(question).isTrue();
		}
		assertThat(AppealScript.fetch(this.portal, AppealScript.READER, "drafts/" + appeal.id() + "/1/frontline")
			.statusCode()).isEqualTo(404);
		assertThat(ids()).as("the control").contains(sending);
	}

	@Test
	void aBodyThatDoesNotAnswerIsRemindedOf() {
		String caseFile = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		AppealScript appeal = AppealScript.started(this.portal, caseFile,
				AppealScript.draft(Map.of("addressees", List.of("watch-office-example"))));
		for (String kind : List.of("DISCLOSURE", "TRANSFER")) {
			consentFor(caseFile, kind, "watch-office-example");
		}
		appeal.approved();
		JsonNode sent = appeal.send(Map.of("body", "watch-office-example"));
		JsonNode sending = sent.at("/appeal/addressees/0/sending");
		assertThat(Instant.parse(sending.get("replyDue").asString()))
			.isEqualTo(Instant.parse(sending.get("sentAt").asString()).plus(Duration.ofDays(14)));
		this.agenda.run(Instant.now().plus(Duration.ofDays(13)));
		assertThat(actions(caseFile)).doesNotContain("appeal-reply-overdue");
		this.agenda.run(Instant.now().plus(Duration.ofDays(15)));
		assertThat(actions(caseFile)).contains("appeal-reply-overdue");
	}

	/** Nobody is said to be told where nobody is; whoever is, is told no word of what. */
	@Test
	void byMailABodyIsToldOnlyWhereSomebodyIs() {
		this.portal.servers().realm().addUser("appeal-watch-office", List.of("body-reader"), "watch-office-example");
		String caseFile = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		AppealScript appeal = AppealScript.started(this.portal, caseFile,
				AppealScript.draft(Map.of("addressees", List.of("watch-office-example"))));
		for (String kind : List.of("DISCLOSURE", "TRANSFER")) {
			consentFor(caseFile, kind, "watch-office-example");
		}
		appeal.approved();
		Map<String, Object> byMail = Map.of("body", "watch-office-example", "channel", "EMAIL");
		assertThat(appeal.send(byMail).toString()).contains("nobody-is-told-there");
		assertNothingSent(appeal);
		JsonNode added = this.portal.ask("appeal-watch-office", """
				mutation N($input: AddNoticeAddressInput!) { addNoticeAddress(input: $input) {
				  noticeAddress { id } userErrors { code path } } }""",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "system", "EMAIL", "address",
						"office@watch.example", "audiences", List.of("FIRST_CONTACT"))));
		String address = added.at("/addNoticeAddress/noticeAddress/id").asString();
		assertThat(code(appeal.send(byMail))).isEmpty();
		assertThat(count("MATCH (m:Message {noticeAddress: $id}) RETURN count(m)", address)).isEqualTo(1);
		this.portal.ask("appeal-watch-office", """
				mutation R($input: RemoveNoticeAddressInput!) { removeNoticeAddress(input: $input) { removed } }""",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "noticeAddress", address)));
	}

	@Test
	void appealsGoWithTheirCase() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		String sending = appeal.sent();
		this.work.perform(() -> {
			this.events
				.publishEvent(new CaseErased(appeal.caseFile(), Actor.portal("khrc", Instant.now()), Instant.now()));
			return true;
		});
		assertThat(listed(appeal.caseFile())).isEmpty();
		assertThat(ids()).doesNotContain(sending);
		assertThat(
				count("MATCH (n)-[:FOR]->(:CaseFile {id: $id}) WHERE any(l IN labels(n) WHERE l STARTS WITH 'Appeal')"
						+ " RETURN count(n)", appeal.caseFile()))
			.isZero();
	}

	/** Nothing that was written is stored in clear. */
	@Test
	void whatIsStoredTellsNothing() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		String sending = appeal.sent();
		AppealScript.inRoom(this.portal, AppealScript.READER, "writeAboutAppeal",
				Map.of("appeal", sending, "kind", "QUESTION", "words", "Since when?"));
		List<String> keys = new ArrayList<>(this.neo4j.query("""
				MATCH (n)-[:FOR]->(:CaseFile {id: $id})
				WHERE any(l IN labels(n) WHERE l STARTS WITH 'Appeal')
				UNWIND keys(n) AS key
				RETURN DISTINCT labels(n)[0] + '.' + key
				""").bind(appeal.caseFile()).to("id").fetchAs(String.class).all());
		assertThat(keys).containsExactlyInAnyOrder("Appeal.id", "Appeal.startedAt", "Appeal.sealed", "AppealVersion.id",
				"AppealVersion.number", "AppealVersion.savedBy", "AppealVersion.savedAt", "AppealVersion.askedBy",
				"AppealVersion.askedAt", "AppealVersion.lookedBy", "AppealVersion.lookedAt", "AppealVersion.approved",
				"AppealVersion.sealed", "AppealLetter.id", "AppealLetter.sealed", "AppealSending.id",
				"AppealSending.once", "AppealSending.body", "AppealSending.recipient", "AppealSending.version",
				"AppealSending.sentBy", "AppealSending.sentAt", "AppealSending.sealed", "AppealMessage.id",
				"AppealMessage.fromBody", "AppealMessage.by", "AppealMessage.at", "AppealMessage.sealed");
	}

	private static void assertLetter(byte[] pdf, String code) throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			String text = new PDFTextStripper().getText(document);
			assertThat(text).contains("in Garissa town", "Our reference: " + code + "/1", "To: Front Line Defenders",
					"Annexes");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged").isTrue();
			assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Arrest without a charge");
			for (var font : document.getPage(0).getResources().getFontNames()) {
				assertThat(document.getPage(0).getResources().getFont(font).isEmbedded()).isTrue();
			}
		}
	}

	private void assertNothingSent(AppealScript appeal) {
		assertThat(count("MATCH (s:AppealSending)-[:FOR]->(:CaseFile {id: $id}) RETURN count(s)", appeal.caseFile()))
			.isZero();
		assertThat(count("MATCH (t:Telling|Transfer)-[:FOR]->(:CaseFile {id: $id}) RETURN count(t)", appeal.caseFile()))
			.isZero();
		assertThat(actions(appeal.caseFile())).doesNotContain("appeal-sent");
	}

	private void consentFor(String caseFile, String kind, String recipient) {
		Map<String, Object> other = kind.equals("TRANSFER") ? Map.of("risksExplained", true) : Map.of();
		Map<String, Object> input = new HashMap<>(Map.of("kind", kind, "purpose", "APPEAL", "recipient", recipient));
		input.putAll(other);
		JsonNode done = CaseScript.held(this.portal, "coordinator", caseFile).consent(input);
		assertThat(done.get("userErrors")).as("%s", done).isEmpty();
	}

	private void open(boolean active) {
		Map<String, Object> input = new HashMap<>(
				Map.of("idempotencyKey", Portal.newKey(), "body", AppealScript.BODY, "active", active));
		if (!active) {
			input.put("reason", "DOES_NOT_ANSWER");
		}
		JsonNode done = this.portal.ask("administrator",
				"mutation B($input: SetBodyActiveInput!) { setBodyActive(input: $input) { userErrors { code path } } }",
				Map.of("input", input));
		assertThat(done.at("/setBodyActive/userErrors")).as("%s", done).isEmpty();
	}

	private void withdraw(String consent) {
		this.portal.ask("coordinator",
				"mutation W($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "consent", consent)));
	}

	private JsonNode listed(String caseFile) {
		return this.portal.ask("coordinator", LIST, Map.of("id", caseFile)).at("/caseFile/appeals");
	}

	private List<String> ids() {
		return this.portal.ask(AppealScript.READER, ROOM)
			.get("receivedAppeals")
			.valueStream()
			.map((one) -> one.get("id").asString())
			.toList();
	}

	private JsonNode received(String id) {
		return this.portal.ask(AppealScript.READER, ROOM)
			.get("receivedAppeals")
			.valueStream()
			.filter((one) -> one.get("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private List<String> actions(String caseFile) {
		return List.copyOf(this.neo4j.query("MATCH (l:AuditLeaf {about: $id}) RETURN l.action")
			.bind(caseFile)
			.to("id")
			.fetchAs(String.class)
			.all());
	}

	private long count(String cypher, String id) {
		return this.neo4j.query(cypher).bind(id).to("id").fetchAs(Long.class).one().orElseThrow();
	}

	private static byte[] large(int number) {
		byte[] begins = EvidenceDoor.picture("large " + number);
		return Arrays.copyOf(begins, 11 * 1024 * 1024);
	}

	private static String code(JsonNode payload) {
		return payload.at("/userErrors/0/code").asString("");
	}

	private static <T> List<T> atOnce(int many, IntFunction<T> act) throws Exception {
		try (var threads = Executors.newFixedThreadPool(many)) {
			List<T> done = new ArrayList<>();
			for (var one : threads.invokeAll(
					IntStream.range(0, many).mapToObj((number) -> (Callable<T>) () -> act.apply(number)).toList())) {
				done.add(one.get());
			}
			return done;
		}
	}

}
