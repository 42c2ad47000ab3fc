package ke.njia.appeals;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import ke.njia.AppealScript;
import ke.njia.CaseScript;
import ke.njia.EvidenceDoor;
import ke.njia.PortalTest;
import ke.njia.TellingDocuments;
import ke.njia.TellingPictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter for a mailbox: made by those who write it, as long as the person agrees, and
 * held open until somebody has made it.
 */
@PortalTest
class LockedLetterIT extends AppealChecks {

	private static final String BODY = "watch-office-example";

	private static final String PASSWORD = "abcdefghjkmnpqrstuv2";

	@Test
	void isMadeOfWhatWasSent() throws Exception {
		String caseFile = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		EvidenceDoor door = new EvidenceDoor(this.portal);
		String document = door.added("coordinator", caseFile, TellingDocuments.document());
		String photograph = door.added("coordinator", caseFile, TellingPictures.photograph());
		AppealScript appeal = approved(caseFile, List.of(photograph, document));
		JsonNode sent = byMail(appeal);
		String sending = sent.get("id").asString();
		assertThat(sent.get("toBeMailed").asBoolean()).isTrue();
		assertThat(points(caseFile)).contains("APPEAL_UNSENT");

		HttpResponse<byte[]> made = make(sending, PASSWORD, "coordinator");
		assertThat(made.statusCode()).isEqualTo(200);
		assertThat(made.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"letter.pdf\"");
		assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
		try (PDDocument opened = Loader.loadPDF(made.body(), PASSWORD)) {
			assertThat(new PDFTextStripper().getText(opened)).contains("in Garissa town");
			assertThat(opened.getDocumentCatalog().getMarkInfo().isMarked()).as("still tagged").isTrue();
			var files = opened.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
			assertThat(files).as("in the order of the letter").containsOnlyKeys("annex-1.jpg", "annex-2.pdf");
			assertThat(files.get("annex-1.jpg").getEmbeddedFile().toByteArray())
				.isEqualTo(door.copy("coordinator", photograph).body());
			assertThat(files.get("annex-2.pdf").getEmbeddedFile().toByteArray())
				.isEqualTo(door.copy("coordinator", document).body());
		}
		JsonNode after = listed(caseFile).at("/0/addressees/0/sending");
		assertThat(after.get("toBeMailed").asBoolean()).isFalse();
		assertThat(after.get("lockedAt").asString()).isNotEmpty();
		assertThat(points(caseFile)).doesNotContain("APPEAL_UNSENT");
		assertThat(actions(caseFile)).contains("appeal-letter-locked");
		assertThat(make(sending, PASSWORD, "duty-lead").statusCode()).as("as often as needed").isEqualTo(200);
	}

	@Test
	void anythingElseIsRefusedByACode() {
		AppealScript appeal = approved(CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id(),
				List.of());
		String sending = byMail(appeal).get("id").asString();
		assertThat(refusal(make(sending, "secret", "coordinator"))).contains("INVALID", "twenty-of-the-alphabet")
			.doesNotContain("secret");
		assertThat(make("no-such", PASSWORD, "coordinator").statusCode()).isEqualTo(404);
		for (String stranger : List.of("body-reader", "partner-intake", "auditor", "administrator", "lane-legal")) {
			HttpResponse<byte[]> answer = make(sending, PASSWORD, stranger);
			assertThat(answer.statusCode()).as(stranger).isEqualTo(404);
			assertThat(answer.body()).isEqualTo(make("no-such", PASSWORD, stranger).body());
		}
		AppealScript other = AppealScript.started(this.portal).consented().approved();
		assertThat(refusal(make(other.sent(), PASSWORD, "coordinator"))).contains("not-sent-by-email");
		assertThat(listed(appeal.caseFile()).at("/0/addressees/0/sending/toBeMailed").asBoolean())
			.as("nothing was made")
			.isTrue();
	}

	@Test
	void withoutConsentNothingLeaves() {
		String caseFile = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		AppealScript appeal = approved(caseFile, List.of());
		String sending = byMail(appeal).get("id").asString();
		this.portal
			.ask("coordinator", "query C($id: ID!) { caseFile(id: $id) { consents { id purpose } } }",
					Map.of("id", caseFile))
			.at("/caseFile/consents")
			.valueStream()
			.filter((consent) -> consent.get("purpose").asString().equals("APPEAL"))
			.forEach((consent) -> withdraw(consent.get("id").asString()));
		assertThat(refusal(make(sending, PASSWORD, "coordinator"))).contains("CONSENT_MISSING");
		assertThat(actions(caseFile)).doesNotContain("appeal-letter-locked");
	}

	private AppealScript approved(String caseFile, List<String> annexes) {
		AppealScript appeal = AppealScript.started(this.portal, caseFile,
				AppealScript.draft(Map.of("addressees", List.of(BODY), "annexes", annexes)));
		for (String kind : List.of("DISCLOSURE", "TRANSFER")) {
			consentFor(caseFile, kind, BODY);
		}
		return appeal.approved();
	}

	private JsonNode byMail(AppealScript appeal) {
		assertThat(code(appeal.send(Map.of("body", BODY, "channel", "EMAIL")))).isEmpty();
		return listed(appeal.caseFile()).at("/0/addressees/0/sending");
	}

	private HttpResponse<byte[]> make(String sending, String password, String person) {
		return this.portal.fetch(HttpRequest.newBuilder(this.portal.uri("/letters/sent/" + sending + "/locked"))
			.header("Authorization", "Bearer " + this.portal.token(person))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"password\":\"" + password + "\"}"))
			.build());
	}

	private static String refusal(HttpResponse<byte[]> answer) {
		assertThat(answer.statusCode()).isEqualTo(422);
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

}
