package ke.njia.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.vocabulary.Templates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The template of tasks.
 */
class TaskKindsTests {

	private final TaskKinds kinds = new TaskKinds(Templates.ours());

	@Test
	void everyLaneHasWorkAndEveryRowSaysWhoSaysSo() {
		List<TaskKind> all = this.kinds.list();
		assertThat(all).hasSizeGreaterThan(12);
		assertThat(all.stream().map(TaskKind::code)).doesNotHaveDuplicates();
		assertThat(all.stream().map(TaskKind::lane).collect(Collectors.toSet())).isEqualTo(Set.of(Lane.values()));
		assertThat(all).allSatisfy((kind) -> {
			assertThat(kind.minutes()).isBetween(1, CaseTask.LONGEST_MINUTES);
			assertThat(kind.name().en()).isNotBlank().isNotEqualTo(kind.name().sw());
			assertThat(kind.name().sw()).isNotBlank();
			assertThat(kind.source()).startsWith("Ours");
		});
	}

	@Test
	void whatIsSaidInPublicIsAskedAboutFirst() {
		assertThat(this.kinds.list().stream().filter((kind) -> kind.act() != null).map(TaskKind::code))
			.containsExactlyInAnyOrder("urgent-alert", "media-statement");
	}

	@Test
	void moneyThatWasApprovedIsWorkOfTheFinanceLane() {
		assertThat(this.kinds.get(TaskKinds.RELEASE_FUNDS).lane()).isEqualTo(Lane.FINANCE);
	}

	@Test
	void whatIsNotOfTheTemplateIsNoTask() {
		assertThat(new NewTask("case", "court-attendance", "", null).faults(this.kinds)).isEmpty();
		assertThat(new NewTask("case", "nothing", "x".repeat(501), 0).faults(this.kinds)).hasSize(3);
		assertThat(new NewTask("case", "court-attendance", "", 20_161).faults(this.kinds)).hasSize(1);
	}

}
