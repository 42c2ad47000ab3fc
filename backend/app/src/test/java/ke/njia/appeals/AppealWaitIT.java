package ke.njia.appeals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import ke.njia.AppealScript;
import ke.njia.CaseScript;
import ke.njia.PortalTest;
import ke.njia.kernel.Agenda;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who waits for whom after an appeal was sent: nobody forgets a body that does not
 * answer, and no case ends while a body waits for a word.
 */
@PortalTest
class AppealWaitIT extends AppealChecks {

	@Autowired
	Agenda agenda;

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
		assertThat(points(caseFile)).containsExactly("APPEAL_UNANSWERED");
		AppealScript.act(this.portal, "coordinator", "recordAppealMessage",
				Map.of("sending", sending.get("id").asString(), "kind", "GOVERNMENT_REPLY", "words", "We look at it."));
		assertThat(points(caseFile)).isEmpty();
	}

	@Test
	void noCaseEndsWhileABodyWaitsForAWord() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		assertThat(points(script.id())).as("the control").isEmpty();
		AppealScript appeal = AppealScript.started(this.portal, script.id(), AppealScript.draft(Map.of())).consented();
		assertThat(points(script.id())).containsExactly("APPEAL_UNSENT");
		String sending = appeal.approved().sent();
		assertThat(points(script.id())).as("this body names no day").isEmpty();
		AppealScript.inRoom(this.portal, AppealScript.READER, "writeAboutAppeal",
				Map.of("appeal", sending, "kind", "QUESTION", "words", "Since when?"));
		assertThat(points(script.id())).containsExactly("BODY_QUESTION_WAITS");
		AppealScript.act(this.portal, "coordinator", "recordAppealMessage",
				Map.of("sending", sending, "kind", "ANSWER", "words", "Since Monday."));
		assertThat(points(script.id())).isEmpty();
	}

}
