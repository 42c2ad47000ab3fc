package ke.njia.campaigns;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import ke.njia.CampaignScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Agenda;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who hears what of a campaign, on open screens and outside the portal.
 */
@PortalTest
class CampaignNewsIT {

	private static final String PARTNER = CampaignScript.PARTNERS_PERSON;

	private static final int BACKENDS = 3;

	@Autowired
	Portal portal;

	@Autowired
	Agenda agenda;

	@Autowired
	Neo4jClient neo4j;

	/** What other tests left waiting is none of ours. */
	@BeforeEach
	void nothingElseWaits() {
		this.neo4j.query("MATCH (d:DueWork) DELETE d").run();
	}

	@Test
	void thoseWhoRunItHearOfEveryChangeAndWhoWasAskedOfItsOwnStandingAlone() {
		CampaignScript campaign = CampaignScript.started(this.portal);
		long before = position();
		campaign.invited();
		assertThat(heard(before)).containsExactly(List.of("garissa-paralegals-example", "khrc"));
		before = position();
		campaign.done("coordinator", "saveCampaignTask",
				Map.of("what", "Print the banners (example)", "dueAt", CampaignScript.day(3)));
		assertThat(heard(before)).as("it has not joined").containsExactly(List.of("khrc"));
		campaign.done(PARTNER, "answerCampaignInvitation", Map.of("joins", true, "scope", "We sign (example)"));
		before = position();
		campaign.statement(Map.of("quorum", 1));
		campaign.read(PARTNER);
		assertThat(heard(before)).as("a look is no news")
			.containsExactly(List.of("garissa-paralegals-example", "khrc"));
		before = position();
		campaign.act(PARTNER, "leaveCampaign", Map.of("organization", CampaignScript.PARTNER));
		assertThat(heard(before)).as("its other screens too")
			.containsExactly(List.of("garissa-paralegals-example", "khrc"));
		before = position();
		campaign.done("coordinator", "saveCampaignTask",
				Map.of("what", "Call the press (example)", "dueAt", CampaignScript.day(3)));
		assertThat(heard(before)).as("it has left").containsExactly(List.of("khrc"));
	}

	@Test
	void aTaskIsRecalledOnceBeforeItsTimeAndOnceAfterByHoweverManyBackends() throws Exception {
		CampaignScript campaign = CampaignScript.started(this.portal).joined();
		Instant now = Instant.now();
		task(campaign, Map.of("organization", CampaignScript.PARTNER, "dueAt", CampaignScript.day(3)));
		this.agenda.run(now.plus(Duration.ofDays(1)));
		assertThat(told(campaign)).as("it is not near yet").isEmpty();
		together(now.plus(Duration.ofDays(2)).plusSeconds(600));
		assertThat(told(campaign)).containsExactly("campaign-task-soon");
		together(now.plus(Duration.ofDays(3)).plusSeconds(600));
		this.agenda.run(now.plus(Duration.ofDays(30)));
		assertThat(told(campaign)).containsExactly("campaign-task-late", "campaign-task-soon");
		assertThat(waiting(campaign)).as("nothing is left on the agenda").isZero();
	}

	@Test
	void aTaskThatMovedOrIsDoneIsNotRecalledAtItsOldTime() {
		CampaignScript campaign = CampaignScript.started(this.portal);
		Instant now = Instant.now();
		String moved = task(campaign, Map.of("dueAt", CampaignScript.day(3)));
		task(campaign, Map.of("task", moved, "dueAt", CampaignScript.day(9)));
		this.agenda.run(now.plus(Duration.ofDays(4)));
		assertThat(told(campaign)).isEmpty();
		task(campaign, Map.of("task", moved, "dueAt", CampaignScript.day(9), "done", true));
		this.agenda.run(now.plus(Duration.ofDays(10)));
		assertThat(told(campaign)).isEmpty();
		task(campaign, Map.of("dueAt", CampaignScript.day(-1)));
		assertThat(waiting(campaign)).as("what is over when it is written down is no news").isZero();
		task(campaign, Map.of("dueAt", Instant.now().plus(Duration.ofHours(2)).toString()));
		assertThat(waiting(campaign)).as("the control").isOne();
	}

	private static String task(CampaignScript campaign, Map<String, ?> told) {
		Map<String, Object> input = new HashMap<>(Map.of("what", "Print the banners (example)"));
		input.putAll(told);
		JsonNode tasks = campaign.done("coordinator", "saveCampaignTask", input).get("work").get("tasks");
		return tasks.get(tasks.size() - 1).get("id").asString();
	}

	private void together(Instant moment) throws Exception {
		try (var backends = Executors.newFixedThreadPool(BACKENDS)) {
			List<Callable<Integer>> runs = new ArrayList<>();
			for (int number = 0; number < BACKENDS; number++) {
				runs.add(() -> this.agenda.run(moment));
			}
			for (var run : backends.invokeAll(runs)) {
				run.get();
			}
		}
	}

	private long position() {
		return this.neo4j.query("MATCH (h:OutboxHead {id: 'head'}) RETURN h.position")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	/** Who was told of a change of a campaign since; nothing else may be said. */
	private List<List<String>> heard(long since) {
		return this.neo4j.query("""
				MATCH (e:OutboxEntry {kind: 'CAMPAIGN', caseFile: '', referral: ''}) WHERE e.position > $since
				RETURN e.organizations AS organizations ORDER BY e.position""")
			.bind(since)
			.to("since")
			.fetch()
			.all()
			.stream()
			.map((row) -> ((List<?>) row.get("organizations")).stream().map(String::valueOf).sorted().toList())
			.toList();
	}

	private List<String> told(CampaignScript campaign) {
		return this.neo4j.query(
				"MATCH (l:AuditLeaf {subject: $id}) WHERE l.action IN ['campaign-task-soon', 'campaign-task-late'] RETURN l.action")
			.bind(campaign.id())
			.to("id")
			.fetchAs(String.class)
			.all()
			.stream()
			.sorted()
			.toList();
	}

	private long waiting(CampaignScript campaign) {
		return this.neo4j.query("MATCH (d:DueWork) WHERE d.subject STARTS WITH $id RETURN count(d)")
			.bind(campaign.id())
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}
