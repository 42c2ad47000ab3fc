package ke.njia.appeals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import ke.njia.AppealScript;
import ke.njia.CaseScript;
import ke.njia.EvidenceDoor;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.TellingPictures;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands against an appeal is said by a code, and nothing is sent by half.
 */
@PortalTest
class AppealRefusalsIT extends AppealChecks {

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

	private static byte[] large(int number) {
		byte[] whole = Arrays.copyOf(TellingPictures.sound(), 11 * 1024 * 1024);
		whole[whole.length - 1] = (byte) number;
		return whole;
	}

}
