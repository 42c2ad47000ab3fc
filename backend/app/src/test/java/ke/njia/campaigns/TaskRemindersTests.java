package ke.njia.campaigns;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is told of a task: whoever has it, and once it is late whoever leads besides.
 */
class TaskRemindersTests {

	private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

	private static final Campaign CAMPAIGN = new Campaign("c", "khrc", NOW, 1,
			CampaignTold.of(new CampaignPlan("Let them go (example)", "Free", NOW, NOW, List.of(), List.of(), List.of(),
					List.of(), List.of(), List.of(), "")),
			0);

	@Test
	void whoeverHasItIsToldAndOnceItIsLateWhoeverLeadsToo() {
		assertThat(told("imlu", true)).containsExactly("imlu");
		assertThat(told("imlu", false)).containsExactly("imlu", "khrc");
		assertThat(told("khrc", false)).as("nobody twice").containsExactly("khrc");
		assertThat(told(null, true)).as("a gap is for who leads").containsExactly("khrc");
		assertThat(told(null, false)).containsExactly("khrc");
	}

	@Test
	void aTaskThatMovedIsWaitedForAnewAndNoOther() {
		CampaignTask task = task("imlu");
		assertThat(task.isElsewhere(task)).isFalse();
		assertThat(new CampaignTask("t", "Other words", "imlu", NOW, true, null).isElsewhere(task)).isFalse();
		assertThat(task("khrc").isElsewhere(task)).isTrue();
		assertThat(task(null).isElsewhere(task)).isTrue();
		assertThat(task.isElsewhere(new CampaignTask("t", "Print", "imlu", NOW.plusSeconds(1), false, null))).isTrue();
		assertThat(task.isElsewhere(new CampaignTask("t", "Print", "imlu", NOW, false, NOW))).as("open again").isTrue();
	}

	private static List<String> told(@Nullable String organization, boolean soon) {
		return TaskReminders.told(CAMPAIGN, task(organization), soon).stream().map(Notice::organization).toList();
	}

	private static CampaignTask task(@Nullable String organization) {
		return new CampaignTask("t", "Print", organization, NOW, false, null);
	}

}
