package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.consent.Stage;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How near each organization is to a referral, in every state it can be in, sent or not.
 */
class ReferralTests {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	private static final Actor REQUESTER = actor("khrc");

	private static final Actor RECEIVER = actor("imlu");

	private static final Actor OTHER = actor("lsk");

	private static final Actor OF_NOBODY = actor("");

	private static final Set<ReferralStatus> WAITING = EnumSet.of(ReferralStatus.REQUESTED, ReferralStatus.RECEIVED);

	private static final Set<ReferralStatus> TAKEN_ON = EnumSet.of(ReferralStatus.ACCEPTED, ReferralStatus.IN_PROGRESS,
			ReferralStatus.ON_HOLD, ReferralStatus.COMPLETED);

	private static final Set<ReferralStatus> ENDED = EnumSet.of(ReferralStatus.REJECTED, ReferralStatus.CANCELLED,
			ReferralStatus.FAILED, ReferralStatus.COMPLETED, ReferralStatus.ENTERED_IN_ERROR);

	@ParameterizedTest
	@EnumSource(ReferralStatus.class)
	void theReceiverIsAsNearAsItCommittedItself(ReferralStatus status) {
		Referral referral = referral(status, NOW);
		Relation expected = WAITING.contains(status) ? Relation.ADDRESSED
				: TAKEN_ON.contains(status) ? Relation.ACCEPTED : Relation.WITHDRAWN;
		assertThat(referral.relationTo(RECEIVER)).isEqualTo(expected);
		assertThat(referral.isKnownTo(RECEIVER)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(ReferralStatus.class)
	void beforeItIsSentItDoesNotExistForTheReceiver(ReferralStatus status) {
		Referral referral = referral(status, null);
		assertThat(referral.relationTo(RECEIVER)).isEqualTo(Relation.FOREIGN);
		assertThat(referral.isKnownTo(RECEIVER)).isFalse();
	}

	@ParameterizedTest
	@EnumSource(ReferralStatus.class)
	void itIsTheRequestersOwnAndNobodyElses(ReferralStatus status) {
		for (Instant sentAt : new Instant[] { NOW, null }) {
			Referral referral = referral(status, sentAt);
			assertThat(referral.relationTo(REQUESTER)).isEqualTo(Relation.OWN);
			assertThat(referral.isKnownTo(REQUESTER)).isTrue();
			assertThat(referral.relationTo(OTHER)).isEqualTo(Relation.FOREIGN);
			assertThat(referral.relationTo(OF_NOBODY)).isEqualTo(Relation.FOREIGN);
			assertThat(referral.isKnownTo(OTHER)).isFalse();
		}
	}

	@ParameterizedTest
	@EnumSource(ReferralStatus.class)
	void whatIsToldFollowsTheCommitment(ReferralStatus status) {
		@Nullable Stage expected = (status == ReferralStatus.COMPLETED) ? Stage.HELPED : TAKEN_ON.contains(status)
				? Stage.ACCEPTED : (WAITING.contains(status) || status == ReferralStatus.DRAFT) ? Stage.ASKED : null;
		assertThat(referral(status, NOW).stage()).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource(ReferralStatus.class)
	void itHasEndedWhenNothingCanFollow(ReferralStatus status) {
		assertThat(status.isEnded()).isEqualTo(ENDED.contains(status));
	}

	/** Help after which the need is still there was none. */
	@ParameterizedTest
	@EnumSource(ReferralStatus.class)
	void itsNeedsAreAskedForWhileItLivesOrHelped(ReferralStatus status) {
		assertThat(referral(status, NOW).isAsked()).isEqualTo(WAITING.contains(status) || TAKEN_ON.contains(status));
		Referral unmet = new Referral("r", "NJ-1", "c", "khrc", "imlu", List.of(), List.of(), List.of(), Map.of(),
				new Referral.State(status, BusinessStatus.UNMET_NEED, NOW, NOW, null, null, null, Course.NONE));
		assertThat(unmet.isAsked()).isEqualTo(WAITING.contains(status));
	}

	/** Whoever has answered is not silent, however late the answer was. */
	@ParameterizedTest
	@EnumSource(ReferralStatus.class)
	void itIsSilentOnlyWhileItWaitsAndOnceAnotherWayIsLookedFor(ReferralStatus status) {
		assertThat(referral(status, NOW).isSilent()).isFalse();
		for (Rung rung : Rung.values()) {
			Referral late = new Referral("r", "NJ-1", "c", "khrc", "imlu", List.of(), List.of(), List.of(), Map.of(),
					new Referral.State(status, null, NOW, NOW, null, null, null, Course.NONE.climbed(rung)));
			assertThat(late.isSilent()).as(rung.name())
				.isEqualTo(WAITING.contains(status) && rung.compareTo(Rung.FALLBACK) >= 0);
		}
	}

	/** What was said when it was sent; of older ones the time between, or a day. */
	@Test
	void theReceiversWholeTimeIsWhatItWasTold() {
		assertThat(timed(Duration.ofHours(3), NOW, NOW.plusSeconds(60)).answerWithin()).isEqualTo(Duration.ofHours(3));
		assertThat(timed(null, NOW, NOW.plusSeconds(60)).answerWithin()).isEqualTo(Duration.ofMinutes(1));
		assertThat(timed(null, null, NOW).answerWithin()).isEqualTo(Duration.ofHours(24));
		assertThat(timed(null, NOW, null).answerWithin()).isEqualTo(Duration.ofHours(24));
	}

	@Test
	void twoHoursAreUrgentAndNoMore() {
		assertThat(timed(Duration.ofHours(2), NOW, NOW).isUrgent()).isTrue();
		assertThat(timed(Duration.ofHours(1), NOW, NOW).isUrgent()).isTrue();
		assertThat(timed(Duration.ofHours(2).plusNanos(1), NOW, NOW).isUrgent()).isFalse();
	}

	@Test
	void itStandsElsewhereAndIsTheSame() {
		Referral sent = referral(ReferralStatus.REQUESTED, NOW);
		Referral taken = referral(ReferralStatus.ACCEPTED, NOW);
		assertThat(sent.with(taken.state())).isEqualTo(taken);
	}

	private static Referral timed(@Nullable Duration within, @Nullable Instant sentAt, @Nullable Instant answerBy) {
		Course course = (within != null) ? Course.NONE.timed(within) : Course.NONE;
		return new Referral("r", "NJ-1", "c", "khrc", "imlu", List.of(), List.of(), List.of(), Map.of(),
				new Referral.State(ReferralStatus.REQUESTED, null, NOW, sentAt, answerBy, null, null, course));
	}

	private static Referral referral(ReferralStatus status, @Nullable Instant sentAt) {
		return new Referral("r", "NJ-1", "c", "khrc", "imlu", List.of(), List.of(), List.of(), Map.of(),
				new Referral.State(status, null, NOW, sentAt, null, null, null, Course.NONE));
	}

	private static Actor actor(String organization) {
		return new Actor("somebody", Set.of(Role.COORDINATOR), organization, NOW);
	}

}
