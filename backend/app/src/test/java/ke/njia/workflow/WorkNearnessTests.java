package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ke.njia.cases.Urgency;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose the work on a case is, and until when: of the organization that holds it, of the
 * lane it is in, of whoever promised it.
 */
class WorkNearnessTests {

	private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

	private static final Set<Role> COORDINATING = EnumSet.of(Role.COORDINATOR, Role.DUTY_LEAD);

	@Test
	void isOfWhoeverHoldsTheCase() {
		CaseDecision decision = decision(null, null);
		FundRequest request = new FundRequest("f", "t", "c", "khrc",
				new FundRequest.Asked(1, FundPurpose.values()[0], ""), "ann", NOW, null);
		Escalation escalation = new Escalation("e", "c", "KE-1", "khrc", "rule", NOW, null);
		for (Related record : List.<Related>of(decision, request, escalation, task(Lane.LEGAL, null, null))) {
			assertThat(record.relationTo(actor("ann", "khrc", Role.COORDINATOR))).as("%s", record)
				.isEqualTo(Relation.OWN);
			for (String other : List.of("imlu", "")) {
				assertThat(record.relationTo(actor("ann", other, Role.COORDINATOR))).as("%s by %s", record, other)
					.isEqualTo(Relation.FOREIGN);
			}
		}
	}

	@Test
	void aLaneSeesItsOwnAndWhoeverCoordinatesSeesAll() {
		for (Lane lane : Lane.values()) {
			for (Role role : Role.values()) {
				boolean of = COORDINATING.contains(role) || role.name().equals("LANE_" + lane.name());
				Actor actor = actor("ann", "khrc", role);
				assertThat(lane.isOf(actor)).as("%s for %s", lane, role).isEqualTo(of);
				assertThat(task(lane, null, null).relationTo(actor)).as("%s for %s", lane, role)
					.isEqualTo(of ? Relation.OWN : Relation.FOREIGN);
				assertThat(Lane.coordinates(actor)).isEqualTo(COORDINATING.contains(role));
			}
		}
	}

	@Test
	void aPromiseHoldsForItsTimeAndForWhoMadeIt() {
		CaseTask task = task(Lane.LEGAL, new CaseTask.Promise("ann", NOW), null);
		Instant before = NOW.minusMillis(1);
		assertThat(task.stateAt(before)).isEqualTo(CaseTask.State.TAKEN);
		assertThat(task.stateAt(NOW)).isEqualTo(CaseTask.State.WAITS);
		assertThat(task.isHeldBy(actor("ann", "khrc", Role.LANE_LEGAL), before)).isTrue();
		assertThat(task.isHeldBy(actor("ann", "khrc", Role.LANE_LEGAL), NOW)).isFalse();
		assertThat(task.isHeldBy(actor("ben", "khrc", Role.LANE_LEGAL), before)).isFalse();
		assertThat(task(Lane.LEGAL, null, null).stateAt(NOW)).isEqualTo(CaseTask.State.WAITS);
		CaseTask ended = task(Lane.LEGAL, new CaseTask.Promise("ann", NOW), new CaseTask.Ended("ann", before));
		assertThat(ended.stateAt(before)).isEqualTo(CaseTask.State.ENDED);
		assertThat(ended.isHeldBy(actor("ann", "khrc", Role.LANE_LEGAL), before)).isFalse();
	}

	@Test
	void aDeputyStandsOnlyOnceNamedAndUntilTheEnd() {
		assertThat(deputy(null, null).stateAt(NOW.minusMillis(1))).isEqualTo(Deputy.State.OFFERED);
		assertThat(deputy(NOW, null).stateAt(NOW.minusMillis(1))).isEqualTo(Deputy.State.STANDS);
		assertThat(deputy(NOW, null).stateAt(NOW)).isEqualTo(Deputy.State.ENDED);
		assertThat(deputy(NOW, NOW).stateAt(NOW.minusMillis(1))).isEqualTo(Deputy.State.ENDED);
		assertThat(deputy(NOW, null).isOf(actor("ann", "khrc", Role.COORDINATOR))).isTrue();
		assertThat(deputy(NOW, null).isOf(actor("ben", "khrc", Role.COORDINATOR))).isFalse();
	}

	@Test
	void aFastYesWaitsForASecondLookAndAnOrdinaryOneForNone() {
		assertThat(decision(null, null).isFast()).isFalse();
		assertThat(decision(null, null).awaitsReview()).isFalse();
		CaseDecision fast = decision(NOW, null);
		assertThat(fast.isFast()).isTrue();
		assertThat(fast.awaitsReview()).isTrue();
		CaseDecision seen = decision(NOW, new CaseDecision.Review("ben", NOW, true));
		assertThat(seen.isFast()).isTrue();
		assertThat(seen.awaitsReview()).isFalse();
	}

	private static CaseDecision decision(@Nullable Instant reviewBy, CaseDecision.@Nullable Review review) {
		return new CaseDecision("d", "c", "KE-1", "khrc", Verdict.APPROVED, DecisionReason.values()[0], "", List.of(),
				"ann", NOW, reviewBy, review);
	}

	private static CaseTask task(Lane lane, CaseTask.@Nullable Promise promise, CaseTask.@Nullable Ended ended) {
		return new CaseTask("t", "c", "KE-1", "khrc", Urgency.CRITICAL, lane, new CaseTask.Told("kind", "", null, ""),
				NOW, NOW.plus(Duration.ofHours(1)), promise, ended, List.of());
	}

	private static Deputy deputy(@Nullable Instant namedAt, @Nullable Instant endedAt) {
		return new Deputy("d", "khrc", "ann", NOW, namedAt, NOW, endedAt);
	}

	private static Actor actor(String subject, String organization, Role role) {
		return new Actor(subject, Set.of(role), organization, Instant.MAX);
	}

}
