package ke.njia.appeals;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;

import ke.njia.AppealScript;
import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.cases.CaseErased;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a body made public stands beside its sending and in the log, sealed with the case;
 * what may bring reprisals is kept and told to duty leads.
 */
@PortalTest
class PublicationIT extends PublicationChecks {

	@Autowired
	UnitOfWork work;

	@Autowired
	ApplicationEventPublisher events;

	@Test
	void whatWasPublishedStandsBesideTheSendingAndInTheLog() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		String id = recorded(appeal.sent(), Map.of("reference", "=KEN 3/2026"));
		assertThat(beside(appeal.caseFile()).at("/0/id").asString()).isEqualTo(id);
		JsonNode line = logged(appeal.caseFile(), Map.of()).getFirst();
		assertThat(line.get("bodyName").asString()).isEqualTo("Front Line Defenders");
		assertThat(line.get("reference").asString()).startsWith("KE-");
		assertThat(line.at("/current/link").asString()).startsWith("https://");
		assertThat(line.get("warnings")).isEmpty();
		assertThat(actions(appeal.caseFile())).contains("appeal-publication-recorded", "appeal-publication-read");
		String table = this.portal.ask("coordinator", TABLE, Map.of("filter", Map.of()))
			.get("publicationTable")
			.asString();
		assertThat(table).startsWith("case,body,kind,reference,").contains("Front Line Defenders,COMMUNICATION");
		assertThat(table).as("no cell computes anything").contains(",'=KEN 3/2026,").doesNotContain(",=KEN");
	}

	@Test
	void theLogIsSearchedByBodyKindAndYear() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		recorded(appeal.sent(), Map.of("kind", "PRESS_RELEASE"));
		int year = Year.now(LetterPress.NAIROBI).getValue();
		assertThat(logged(appeal.caseFile(), Map.of("body", AppealScript.BODY, "kind", "PRESS_RELEASE", "year", year)))
			.hasSize(1);
		assertThat(logged(appeal.caseFile(), Map.of("body", "omct"))).isEmpty();
		assertThat(logged(appeal.caseFile(), Map.of("kind", "DECISION"))).isEmpty();
		assertThat(logged(appeal.caseFile(), Map.of("year", year - 1))).isEmpty();
	}

	/** Fewer than five are never told, and many pages of one case are one case. */
	@Test
	void casesAreCountedInBands() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		String sending = appeal.sent();
		for (int page = 0; page < 6; page++) {
			recorded(sending, Map.of("link", "https://www.frontline.example/" + page));
		}
		List<JsonNode> totals = this.portal.ask("coordinator", TOTALS).get("publicationTotals").valueStream().toList();
		assertThat(totals).isNotEmpty().allSatisfy((total) -> {
			int least = total.at("/cases/atLeast").asInt();
			assertThat(least % 5).isZero();
			assertThat(total.at("/cases/fewerThanFive").asBoolean()).isEqualTo(least == 0);
		});
		long cases = count("""
				MATCH (c:CaseFile)<-[:FOR]-(p:AppealPublication)-[:OF]->(s:AppealSending {body: $id})
				WHERE c.status <> 'ERASED'
				RETURN count(DISTINCT c)""", AppealScript.BODY);
		assertThat(totals)
			.filteredOn((total) -> total.get("body").asString().equals(AppealScript.BODY)
					&& total.at("/cases/atLeast").asLong() == cases / 5 * 5)
			.hasSize(1);
	}

	@Test
	void aNameWithoutConsentIsKeptAndToldToDutyLeads() {
		String address = noticeAddress();
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		String sending = appeal.sent();
		String id = recorded(sending, Map.of());
		assertThat(urgent(address)).as("the control: nobody is named").isZero();
		assertThat(warnings(correct("coordinator", id, 1, Map.of("namesPerson", true))))
			.containsExactly("PERSON_NAMED");
		assertThat(urgent(address)).isEqualTo(1);
		assertThat(warnings(correct("coordinator", id, 2, Map.of("namesPerson", true, "reference", "KEN 4/2026"))))
			.containsExactly("PERSON_NAMED");
		assertThat(urgent(address)).as("they know").isEqualTo(1);
		assertThat(warnings(record("coordinator", sending, Map.of("kind", "REPORT", "namesSource", true))))
			.containsExactly("SOURCE_NAMED");
		assertThat(urgent(address)).isEqualTo(2);
	}

	/** What is public cannot be taken back; who agreed to it may be in danger now. */
	@Test
	void consentWithdrawnLeavesWhatIsPublicAndWarns() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		CaseScript script = CaseScript.held(this.portal, "coordinator", appeal.caseFile());
		script.consent(Map.of("kind", "TRANSFER", "purpose", "CAMPAIGN", "risksExplained", true));
		String agreed = script.consent(Map.of("kind", "DISCLOSURE", "purpose", "CAMPAIGN"))
			.at("/consent/id")
			.asString();
		recorded(appeal.sent(), Map.of("namesPerson", true));
		assertThat(beside(appeal.caseFile()).at("/0/warnings")).isEmpty();
		withdraw(agreed);
		assertThat(beside(appeal.caseFile()).at("/0/warnings/0").asString()).isEqualTo("PERSON_NAMED");
		assertThat(logged(appeal.caseFile(), Map.of())).hasSize(1);
	}

	@Test
	void itGoesWithItsCase() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		recorded(appeal.sent(), Map.of());
		assertThat(stored(appeal.caseFile())).as("the control").isEqualTo(1);
		this.work.perform(() -> {
			this.events
				.publishEvent(new CaseErased(appeal.caseFile(), Actor.portal("khrc", Instant.now()), Instant.now()));
			return true;
		});
		assertThat(stored(appeal.caseFile())).isZero();
		assertThat(logged(appeal.caseFile(), Map.of())).isEmpty();
	}

	/** That something was published is seen in the store, and nothing of what. */
	@Test
	void whatIsStoredTellsNothing() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		recorded(appeal.sent(), Map.of());
		assertThat(this.neo4j.query("""
				MATCH (p:AppealPublication)-[:FOR]->(:CaseFile {id: $id}) UNWIND keys(p) AS key RETURN key
				""").bind(appeal.caseFile()).to("id").fetchAs(String.class).all()).containsExactlyInAnyOrder("id",
				"sealed");
	}

	private String noticeAddress() {
		return this.portal.ask("duty-lead",
				"mutation N($input: AddNoticeAddressInput!) { addNoticeAddress(input: $input) { noticeAddress { id } } }",
				Map.of("input",
						Map.of("idempotencyKey", Portal.newKey(), "system", "WEBHOOK", "address",
								"https://workspace.example/published", "audiences", List.of("DUTY_LEAD"))))
			.at("/addNoticeAddress/noticeAddress/id")
			.asString();
	}

	private long urgent(String address) {
		return count("MATCH (m:Message {noticeAddress: $id, urgent: true}) RETURN count(m)", address);
	}

	private static List<String> warnings(JsonNode payload) {
		return payload.at("/publication/warnings").valueStream().map(JsonNode::asString).toList();
	}

}
