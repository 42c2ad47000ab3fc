package ke.njia.advocacy;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;

import ke.njia.AdvocacyScript;
import ke.njia.CampaignScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Steps and milestones beside the sessions: each organization sees those of its own.
 */
@PortalTest
class PlannedDaysIT {

	private static final String DAYS = "{ plannedDays { id kind of day name { en sw } } }";

	@Autowired
	Portal portal;

	@Test
	void stepsAndMilestonesOfOnesOwnAreInTheCalendarAndItsFile() {
		String submission = new AdvocacyScript(this.portal)
			.act("coordinator", "startSubmission", "submission { id }",
					Map.of("title", "Planned submission (example)", "session", "upr-5-submission", "size", "JOINT"))
			.at("/submission/id")
			.asString();
		CampaignScript campaign = CampaignScript.started(this.portal).invited();
		assertThat(ids("coordinator")).contains(submission + "-drafts", campaign.id() + "-hearing")
			.doesNotHaveDuplicates();
		assertThat(ids("partner-intake")).as("who was only asked does not see what is planned")
			.doesNotContain(submission + "-drafts", campaign.id() + "-hearing");
		assertThat(ids("auditor")).as("who sees neither").isEmpty();
		assertThat(ids("lane-legal")).contains(submission + "-drafts").doesNotContain(campaign.id() + "-hearing");
		assertThat(file("coordinator")).contains("UID:" + submission + "-drafts@njia", campaign.id() + "-hearing");
		assertThat(file("auditor")).contains("UID:upr-4-mid-term@njia").doesNotContain(campaign.id());
		List<String> days = read("coordinator").values().stream().map((one) -> one.get("day").asString()).toList();
		assertThat(days).isSorted();
	}

	private List<String> ids(String username) {
		return read(username).values().stream().map((one) -> one.get("id").asString()).toList();
	}

	private JsonNode read(String username) {
		return this.portal.ask(username, DAYS, Map.of()).get("plannedDays");
	}

	/** Unfolded: RFC 5545 breaks long lines with a blank. */
	private String file(String username) {
		return this.portal
			.send(HttpRequest.newBuilder(this.portal.uri("/advocacy/calendar.ics?language=sw"))
				.header("Authorization", "Bearer " + this.portal.token(username))
				.GET()
				.build())
			.body()
			.replace("\r\n ", "");
	}

}
