package ke.njia.appeals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import ke.njia.AppealScript;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands against a publication is said by a code, nothing is kept by half, and
 * of those who put it down or right at once one does.
 */
@PortalTest
class PublicationRefusalsIT extends PublicationChecks {

	@Test
	void aCorrectionKeepsWhatWasSaidBeforeAndOneOfManyWins() throws Exception {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		String id = recorded(appeal.sent(), Map.of());
		List<String> codes = atOnce(4, (number) -> code(
				correct((number % 2 == 0) ? "coordinator" : "duty-lead", id, 1, Map.of("reference", "KEN 9/2026"))));
		assertThat(codes).containsOnlyOnce("").contains("ALREADY_DECIDED");
		JsonNode late = correct("coordinator", id, 1, Map.of());
		assertThat(late.at("/userErrors/0/facts/0").toString()).contains("revision", "2");
		JsonNode own = beside(appeal.caseFile()).get(0);
		assertThat(own.at("/current/number").asInt()).isEqualTo(2);
		assertThat(own.get("revisions").valueStream().map((one) -> one.get("reference").asString()))
			.containsExactly("KEN 3/2026", "KEN 9/2026");
		assertThat(actions(appeal.caseFile())).contains("appeal-publication-corrected");
	}

	@Test
	void thePageIsPutDownOnce() throws Exception {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		String sending = appeal.sent();
		List<String> codes = atOnce(4, (number) -> code(record("coordinator", sending, Map.of())));
		assertThat(codes).containsOnlyOnce("").contains("ALREADY_DECIDED");
		assertThat(stored(appeal.caseFile())).isEqualTo(1);
		assertThat(code(record("coordinator", sending, Map.of("kind", "STATE_REPLY")))).as("one page, two things")
			.isEmpty();
	}

	@Test
	void whatCannotBeIsRefused() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		String sending = appeal.sent();
		LocalDate today = LocalDate.now(LetterPress.NAIROBI);
		assertRefused(sending, "publishedOn", today.plusDays(1).toString(), "not-after-today");
		assertRefused(sending, "publishedOn", today.minusDays(1).toString(), "not-before-the-sending");
		assertRefused(sending, "publishedOn", "yesterday", "iso-day");
		assertRefused(sending, "link", "http://spcommreports.ohchr.example/1", "https-only");
		assertRefused(sending, "link", "javascript:alert(1)", "https-only");
		assertRefused(sending, "link", "https://somebody@ohchr.example/1", "https-only");
		assertRefused(sending, "link", "https:///nowhere", "https-only");
		assertRefused(sending, "link", "", "https-only");
		assertRefused(sending, "link", "https://ohchr.example/" + "a".repeat(NewPublication.LONGEST_LINK),
				"length-up-to-500");
		assertRefused(sending, "reference", "K".repeat(NewSending.LONGEST_REFERENCE + 1), "length-up-to-100");
		assertThat(stored(appeal.caseFile())).isZero();
		String id = recorded(sending, Map.of());
		assertThat(code(correct("coordinator", id, 1, Map.of("link", "http://ohchr.example/1")))).isEqualTo("INVALID");
		assertThat(code(correct("coordinator", id, 1, Map.of("publishedOn", today.minusDays(1).toString()))))
			.isEqualTo("INVALID");
		assertThat(beside(appeal.caseFile()).at("/0/revisions")).hasSize(1);
	}

	/** Whoever reads appeals for a body, or helps, is told of nothing. */
	@Test
	void toEverybodyElseNothingIsThere() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		String sending = appeal.sent();
		String id = recorded(sending, Map.of());
		for (String stranger : List.of(AppealScript.READER, "partner-intake", "partner-admin", "lane-legal", "auditor",
				"administrator")) {
			assertThat(this.portal.raw(stranger, LOG, Map.of()).body()).as(stranger).doesNotContain(id);
			assertThat(this.portal.answer(stranger, TOTALS, Map.of()).at("/data/publicationTotals").isNull())
				.as(stranger)
				.isTrue();
			assertThat(this.portal.answer(stranger, TABLE, Map.of()).at("/data/publicationTable").isNull()).as(stranger)
				.isTrue();
		}
		this.portal.servers().realm().addUser("publication-elsewhere", List.of("coordinator"), "imlu");
		assertThat(this.portal.raw("publication-elsewhere", LOG, Map.of()).body()).doesNotContain(id);
		assertThat(code(record("publication-elsewhere", sending, Map.of()))).isEqualTo("NOT_FOUND");
		assertThat(code(correct("publication-elsewhere", id, 1, Map.of()))).isEqualTo("NOT_FOUND");
		assertThat(logged(appeal.caseFile(), Map.of())).as("the control").hasSize(1);
		assertThat(code(correct("duty-lead", id, 1, Map.of()))).as("the control").isEmpty();
	}

	private void assertRefused(String sending, String field, String value, String rule) {
		JsonNode refused = record("coordinator", sending, Map.of(field, value));
		assertThat(refused.at("/userErrors/0").toString()).as("%s %s", field, value).contains("INVALID", field, rule);
	}

}
