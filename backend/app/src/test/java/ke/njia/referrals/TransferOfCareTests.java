package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.kernel.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When the work for a need passes over, and who is reminded until then and after.
 */
class TransferOfCareTests {

	private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

	private static final Instant LATER = NOW.plusSeconds(600);

	private static final Set<ReferralStatus> TAKEN_ON = EnumSet.of(ReferralStatus.ACCEPTED, ReferralStatus.IN_PROGRESS,
			ReferralStatus.ON_HOLD, ReferralStatus.COMPLETED);

	/**
	 * Every status, both intentions, either side's word, and whether the need is still
	 * there.
	 */
	@ParameterizedTest
	@EnumSource(ReferralStatus.class)
	void itPassesOverOnceBothHaveSaidSoAndHelpIsNotLost(ReferralStatus status) {
		for (Intention intention : Intention.values()) {
			for (boolean arrived : new boolean[] { true, false }) {
				for (boolean confirmed : new boolean[] { true, false }) {
					for (boolean unmet : new boolean[] { true, false }) {
						Referral referral = referral(status, intention, arrived ? NOW : null, confirmed ? LATER : null,
								unmet);
						boolean expected = intention == Intention.TRANSFER_OF_CARE && TAKEN_ON.contains(status)
								&& arrived && confirmed && !unmet;
						assertThat(referral.handedOverAt().isPresent()).as("%s", referral).isEqualTo(expected);
						assertThat(referral.isHandingOver()).as("%s", referral)
							.isEqualTo(intention == Intention.TRANSFER_OF_CARE && TAKEN_ON.contains(status) && !unmet
									&& !expected);
					}
				}
			}
		}
	}

	@Test
	void theLaterWordCounts() {
		assertThat(transfer(ReferralStatus.IN_PROGRESS, NOW, LATER).handedOverAt()).contains(LATER);
		assertThat(transfer(ReferralStatus.IN_PROGRESS, LATER, NOW).handedOverAt()).contains(LATER);
	}

	/**
	 * Who stays responsible is told second; who hands over at once, and no more
	 * afterwards.
	 */
	@Test
	void whoIsResponsibleIsReminded() {
		assertThat(reminded(referral(ReferralStatus.IN_PROGRESS, Intention.REFERRAL, NOW, null, false), true))
			.containsExactly("imlu");
		assertThat(reminded(referral(ReferralStatus.IN_PROGRESS, Intention.REFERRAL, NOW, LATER, false), false))
			.containsExactly("imlu", "khrc");
		assertThat(reminded(transfer(ReferralStatus.IN_PROGRESS, NOW, null), true)).containsExactly("imlu", "khrc");
		assertThat(reminded(transfer(ReferralStatus.IN_PROGRESS, NOW, LATER), true)).containsExactly("imlu");
		assertThat(reminded(transfer(ReferralStatus.IN_PROGRESS, NOW, LATER), false)).containsExactly("imlu");
	}

	/**
	 * Help under way is left alone for a week, but not while nobody knows whose it is.
	 */
	@Test
	void nobodyWaitsAWeekForTheOtherSide() {
		Duration day = Duration.ofHours(24);
		assertThat(due(transfer(ReferralStatus.IN_PROGRESS, NOW, null))).isEqualTo(NOW.plus(day));
		assertThat(due(transfer(ReferralStatus.IN_PROGRESS, NOW, LATER))).isEqualTo(NOW.plus(CourseClock.UNDER_WAY));
		assertThat(due(referral(ReferralStatus.IN_PROGRESS, Intention.REFERRAL, NOW, null, false)))
			.isEqualTo(NOW.plus(CourseClock.UNDER_WAY));
	}

	@Test
	void itIsMeantAsItWasSent() {
		Referral draft = referral(ReferralStatus.DRAFT, Intention.REFERRAL, null, null, false);
		assertThat(draft.meant(Intention.TRANSFER_OF_CARE).intention()).isEqualTo(Intention.TRANSFER_OF_CARE);
		assertThat(draft.meant(Intention.TRANSFER_OF_CARE).meant(Intention.REFERRAL)).isEqualTo(draft);
		assertThat(draft.meant(Intention.TRANSFER_OF_CARE).with(draft.state()).intention()).as("whatever follows")
			.isEqualTo(Intention.TRANSFER_OF_CARE);
	}

	private static List<String> reminded(Referral referral, boolean first) {
		return CourseClock.reminded(referral, first).stream().map(Notice::organization).toList();
	}

	private static Instant due(Referral referral) {
		return CourseClock.next(referral, NOW).orElseThrow().dueAt();
	}

	private static Referral transfer(ReferralStatus status, @Nullable Instant arrived, @Nullable Instant confirmed) {
		return referral(status, Intention.TRANSFER_OF_CARE, arrived, confirmed, false);
	}

	private static Referral referral(ReferralStatus status, Intention intention, @Nullable Instant arrived,
			@Nullable Instant confirmed, boolean unmet) {
		Course course = Course.NONE;
		course = (arrived != null) ? course.arrived(arrived) : course;
		course = (confirmed != null) ? course.arrivalConfirmed(confirmed) : course;
		return new Referral("r", "NJ-1", "c", "khrc", "imlu", List.of(), List.of(), List.of(), Map.of(), intention,
				null, new Referral.State(status, unmet ? BusinessStatus.UNMET_NEED : null, NOW, NOW, null, null, null,
						course));
	}

}
