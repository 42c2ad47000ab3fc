package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.consent.Stage;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole table of steps, every status by every step, written down a second time.
 */
class StepTests {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	private static final String LIVE = "ACCEPTED,IN_PROGRESS,ON_HOLD";

	private static final String[] TABLE = { "SEND requester DRAFT REQUESTED", "TAKE_ON requester DRAFT ACCEPTED",
			"SEE receiver REQUESTED RECEIVED", "ACCEPT receiver REQUESTED,RECEIVED ACCEPTED",
			"REJECT receiver REQUESTED,RECEIVED REJECTED", "CANCEL requester DRAFT,REQUESTED,RECEIVED CANCELLED",
			"RECALL requester DRAFT,REQUESTED,RECEIVED," + LIVE + " CANCELLED", "REMIND clock REQUESTED,RECEIVED same",
			"EXPIRE clock REQUESTED,RECEIVED CANCELLED", "ASK receiver REQUESTED,RECEIVED RECEIVED",
			"ANSWER requester REQUESTED,RECEIVED same", "STOP_CLOCK requester REQUESTED,RECEIVED same",
			"START_CLOCK requester REQUESTED,RECEIVED same", "SCHEDULE receiver " + LIVE + " same",
			"MISS receiver ACCEPTED,IN_PROGRESS ON_HOLD", "ARRIVE receiver ACCEPTED,ON_HOLD IN_PROGRESS",
			"CONFIRM_ARRIVAL requester " + LIVE + ",COMPLETED same", "PAUSE receiver ACCEPTED,IN_PROGRESS ON_HOLD",
			"RESUME receiver ON_HOLD IN_PROGRESS", "DELIVER receiver ACCEPTED,IN_PROGRESS COMPLETED",
			"FAIL receiver " + LIVE + " FAILED",
			"DECLINE_BY_PERSON requester DRAFT,REQUESTED,RECEIVED," + LIVE + " CANCELLED",
			"FEED_BACK requester COMPLETED,FAILED same", "SUGGEST receiver " + LIVE + ",REJECTED,FAILED,COMPLETED same",
			"TAKE_UP requester " + LIVE + ",REJECTED,CANCELLED,FAILED,COMPLETED same",
			"TURN_DOWN requester " + LIVE + ",REJECTED,CANCELLED,FAILED,COMPLETED same",
			"VOID requester DRAFT,REQUESTED,RECEIVED," + LIVE
					+ ",REJECTED,CANCELLED,FAILED,COMPLETED ENTERED_IN_ERROR" };

	@Test
	void everyStatusByEveryStep() {
		int cells = 0;
		int legal = 0;
		for (String row : TABLE) {
			String[] column = row.split(" +");
			Step step = Step.valueOf(column[0]);
			Set<String> from = Set.of(column[2].split(","));
			for (ReferralStatus status : ReferralStatus.values()) {
				assertThat(step.leadsFrom(status)).as("%s from %s", step, status)
					.isEqualTo(from.contains(status.name()));
				assertThat(step.to(status)).as("%s from %s", step, status)
					.hasToString(column[3].equals("same") ? status.name() : column[3]);
				cells++;
				legal += step.leadsFrom(status) ? 1 : 0;
			}
			assertThat(step.belongsTo(actor("sender"), referral())).isEqualTo(column[1].equals("requester"));
			assertThat(step.belongsTo(actor("asked"), referral())).isEqualTo(column[1].equals("receiver"));
			assertThat(step.belongsTo(Actor.portal("sender", NOW), referral()))
				.isEqualTo(!column[1].equals("receiver"));
		}
		assertThat(TABLE).hasSameSizeAs(Step.values());
		assertThat(cells).isEqualTo(Step.values().length * ReferralStatus.values().length).isEqualTo(297);
		assertThat(legal).isEqualTo(85);
	}

	@ParameterizedTest
	@EnumSource(Step.class)
	void noStepIsForAStranger(Step step) {
		assertThat(step.belongsTo(actor("stranger"), referral())).isFalse();
		assertThat(step.belongsTo(actor(""), referral())).isFalse();
		assertThat(step.belongsTo(actor(""), between("", ""))).as("an organization without a name").isFalse();
	}

	/** An end may only be said more about, or be called a mistake. */
	@Test
	void nothingLeadsBackOrOutOfAnEnd() {
		Set<ReferralStatus> ends = EnumSet.of(ReferralStatus.REJECTED, ReferralStatus.CANCELLED, ReferralStatus.FAILED,
				ReferralStatus.COMPLETED, ReferralStatus.ENTERED_IN_ERROR);
		for (ReferralStatus status : ReferralStatus.values()) {
			assertThat(status.isEnded()).isEqualTo(ends.contains(status));
		}
		assertThat(Arrays.stream(Step.values()).filter((step) -> ends.stream().anyMatch(step::leadsFrom)))
			.containsExactlyInAnyOrder(Step.CONFIRM_ARRIVAL, Step.FEED_BACK, Step.SUGGEST, Step.TAKE_UP, Step.TURN_DOWN,
					Step.VOID);
		assertThat(Arrays.stream(Step.values())
			.filter((step) -> Arrays.stream(ReferralStatus.values())
				.anyMatch((status) -> status != ReferralStatus.DRAFT && step.to(status) == ReferralStatus.DRAFT)))
			.isEmpty();
	}

	/** Whatever lives on is waited for by a clock: nothing may wait for ever. */
	@ParameterizedTest
	@EnumSource(ReferralStatus.class)
	void everyLiveStatusIsWaitedFor(ReferralStatus status) {
		boolean live = !status.isEnded() && status != ReferralStatus.DRAFT;
		boolean waitedFor = Step.EXPIRE.leadsFrom(status) || CourseClock.next(in(status, NOW), NOW).isPresent();
		assertThat(waitedFor).isEqualTo(live || status == ReferralStatus.COMPLETED);
	}

	@Test
	void everyActHasAWordOfItsOwnInTheRecord() {
		assertThat(Arrays.stream(Step.values()).map(Step::action).distinct()).hasSize(Step.values().length);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(nullValues = "-",
			value = { "DRAFT, ASKED", "REQUESTED, ASKED", "RECEIVED, ASKED", "ACCEPTED, ACCEPTED",
					"IN_PROGRESS, ACCEPTED", "ON_HOLD, ACCEPTED", "COMPLETED, HELPED", "REJECTED, -", "CANCELLED, -",
					"FAILED, -", "ENTERED_IN_ERROR, -" })
	void aReceiverIsToldNoMoreThanItsStage(ReferralStatus status, @Nullable Stage stage) {
		assertThat(in(status, NOW).stage()).isEqualTo(stage);
	}

	@ParameterizedTest
	@EnumSource(ReferralStatus.class)
	void theReceiverKnowsOfItOnceItWasSent(ReferralStatus status) {
		assertThat(in(status, null).isKnownTo(actor("sender"))).isTrue();
		assertThat(in(status, null).isKnownTo(actor("asked"))).isFalse();
		assertThat(in(status, NOW).isKnownTo(actor("asked"))).isTrue();
		assertThat(in(status, NOW).isKnownTo(actor("introducer"))).isFalse();
		assertThat(in(status, NOW).isKnownTo(actor("stranger"))).isFalse();
	}

	@ParameterizedTest
	@EnumSource(RejectionReason.class)
	void aRejectionSaysWhy(RejectionReason reason) {
		Referral.State rejected = Referral.State.drafted(NOW).sent(NOW, Duration.ofMinutes(30)).rejected(NOW, reason);
		assertThat(rejected.status()).isEqualTo(ReferralStatus.REJECTED);
		assertThat(rejected.rejectionReason()).isEqualTo(reason);
		assertThat(rejected.businessStatus()).isEqualTo(
				(reason == RejectionReason.OTHER) ? BusinessStatus.DECLINED : BusinessStatus.valueOf(reason.name()));
	}

	private static Actor actor(String organization) {
		return new Actor("somebody", Set.of(Role.values()), organization, NOW);
	}

	private static Referral referral() {
		return between("sender", "asked");
	}

	private static Referral between(String requester, String receiver) {
		return new Referral("r", "NJ-1", "case-1", requester, receiver, List.of("introducer"), List.of("need-1"),
				List.of("paralegal"), Map.of(), Referral.State.drafted(NOW));
	}

	private static Referral in(ReferralStatus status, @Nullable Instant sentAt) {
		return referral().with(new Referral.State(status, null, NOW, sentAt, null, null, null, Course.NONE));
	}

}
