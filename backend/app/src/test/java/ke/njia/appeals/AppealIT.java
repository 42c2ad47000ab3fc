package ke.njia.appeals;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ke.njia.AppealScript;
import ke.njia.CaseScript;
import ke.njia.EvidenceDoor;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.TellingPictures;
import ke.njia.cases.CaseErased;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Sha256;
import ke.njia.kernel.UnitOfWork;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An appeal from its first words to the body's answer: two persons, one consent for each
 * body, one sending, and a room in which there is nothing else. Whatever stands against
 * it is said by a code, and nothing is sent by half.
 */
@PortalTest
class AppealIT extends AppealChecks {

	@Autowired
	UnitOfWork work;

	@Autowired
	ApplicationEventPublisher events;

	@Test
	void fromTheFirstWordsToTheBodysAnswer() throws Exception {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		String evidence = new EvidenceDoor(this.portal).added("coordinator", script.id(), TellingPictures.photograph());
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
		assertThat(Sha256
			.of(AppealScript.fetch(this.portal, AppealScript.READER, "received/" + sending + "/" + evidence).body()))
			.isEqualTo(received.at("/annexes/0/sha256").asString());

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

}
