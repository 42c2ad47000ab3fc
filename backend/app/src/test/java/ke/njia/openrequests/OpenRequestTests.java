package ke.njia.openrequests;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import ke.njia.cases.Urgency;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of an open request, also when everybody does anything at any time.
 */
class OpenRequestTests {

	private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

	private static final Duration OPEN = Duration.ofMinutes(30);

	private static final int LIVES = 2_000;

	private static final int STEPS = 40;

	@Test
	void isClaimableOnlyWhileItIsOpenAndInTime() {
		OpenRequest opened = opened();
		assertThat(opened.isClaimable(NOW)).isTrue();
		assertThat(opened.isClaimable(NOW.plus(OPEN).minusMillis(1))).isTrue();
		assertThat(opened.isClaimable(NOW.plus(OPEN))).isFalse();
		assertThat(claimed(opened, "a", NOW).isClaimable(NOW)).isFalse();
	}

	@Test
	void aPromiseStandsForItsTimeAndForNobodyElse() {
		OpenRequest claimed = claimed(opened(), "a", NOW);
		assertThat(claimed.isClaimedBy("a", NOW.plus(OpenRequest.PROMISE).minusMillis(1))).isTrue();
		assertThat(claimed.isClaimedBy("a", NOW.plus(OpenRequest.PROMISE))).isFalse();
		assertThat(claimed.isClaimedBy("b", NOW)).isFalse();
		OpenRequest nobodys = opened()
			.with(new OpenRequest.State(OpenRequestStatus.CLAIMED, NOW, NOW.plus(OPEN), null, 1, null, null));
		assertThat(nobodys.isClaimedBy("a", NOW)).as("should a promise be lost, it is nobody's").isFalse();
	}

	/** A promise made in the last minute stands its whole time, and then all is over. */
	@Test
	void aPromiseOutlivesTheTimeToClaim() {
		Instant late = NOW.plus(OPEN).minusSeconds(1);
		OpenRequest claimed = claimed(opened(), "a", late);
		assertThat(claimed.isPromised(late.plus(Duration.ofMinutes(59)))).isTrue();
		assertThat(claimed.afterPromise(late.plus(OpenRequest.PROMISE)).status()).isEqualTo(OpenRequestStatus.EXPIRED);
		assertThat(claimed.afterPromise(late).status()).as("taken back at once").isEqualTo(OpenRequestStatus.OPEN);
	}

	@Test
	void whoIsLeftToNobodyEnds() {
		OpenRequest alone = new OpenRequest("q", "c", "khrc", "n", 1, OpenRequest.State.opened(NOW, OPEN));
		OpenRequest left = claimed(alone, "a", NOW).shownToOneLess();
		assertThat(left.afterPromise(NOW).status()).isEqualTo(OpenRequestStatus.EXPIRED);
	}

	@Test
	void isOfWhoeverHoldsTheCaseAndAnOfferOfWhoeverItIsShownTo() {
		OpenRequest request = opened();
		assertThat(request.relationTo(of("khrc"))).isEqualTo(Relation.OWN);
		assertThat(request.relationTo(of("a"))).as("not even whom it is shown to").isEqualTo(Relation.FOREIGN);
		assertThat(offer(null).relationTo(of("a"))).isEqualTo(Relation.ADDRESSED);
		assertThat(offer(NOW).relationTo(of("a"))).isEqualTo(Relation.ACCEPTED);
		for (String other : List.of("khrc", "b", "")) {
			assertThat(offer(null).relationTo(of(other))).as(other).isEqualTo(Relation.FOREIGN);
			assertThat(offer(NOW).relationTo(of(other))).as(other).isEqualTo(Relation.FOREIGN);
		}
	}

	@Test
	void everyStepKeepsTheRest() {
		OpenRequest claimed = claimed(opened(), "a", NOW);
		assertThat(claimed.state()).isEqualTo(new OpenRequest.State(OpenRequestStatus.CLAIMED, NOW, NOW.plus(OPEN),
				new OpenRequest.Claim("a", NOW, NOW.plus(OpenRequest.PROMISE)), 1, null, null));
		assertThat(claimed(claimed, "b", NOW).state().turns()).isEqualTo(2);
		assertThat(claimed.state().referred("r", NOW)).isEqualTo(new OpenRequest.State(OpenRequestStatus.REFERRED, NOW,
				NOW.plus(OPEN), claimed.state().claim(), 1, NOW, "r"));
		assertThat(claimed.shownToOneLess()).isEqualTo(new OpenRequest("q", "c", "khrc", "n", 2, claimed.state()));
		assertThat(claimed.isPromised(NOW)).isTrue();
		assertThat(opened().isPromised(NOW)).isFalse();
		assertThat(opened().isClaimedBy("a", NOW)).isFalse();
		OpenRequest referred = claimed.with(claimed.state().referred("r", NOW));
		assertThat(referred.isClaimedBy("a", NOW)).as("it became a referral").isFalse();
	}

	@Test
	void theClockWaitsForWhatLives() {
		OpenRequest opened = opened();
		OpenRequest claimed = claimed(opened, "a", NOW);
		assertThat(OpenRequestClock.next(opened).orElseThrow().dueAt()).isEqualTo(NOW.plus(OPEN));
		assertThat(OpenRequestClock.next(claimed).orElseThrow().dueAt()).isEqualTo(NOW.plus(OpenRequest.PROMISE));
		assertThat(OpenRequestClock.next(opened.with(opened.state().ended(OpenRequestStatus.WITHDRAWN, NOW))))
			.isEmpty();
	}

	/**
	 * Whatever is done in whatever order: nobody's promise stands beside another's, what
	 * has ended stays so, and each turn is numbered anew.
	 */
	@Test
	void whateverHappensItHolds() {
		Random random = new Random(20261122);
		int claims = 0;
		int ends = 0;
		for (int life = 0; life < LIVES; life++) {
			OpenRequest request = opened();
			Instant now = NOW;
			List<Integer> turns = new ArrayList<>();
			for (int step = 0; step < STEPS; step++) {
				now = now.plus(Duration.ofMinutes(random.nextInt(12)));
				OpenRequest before = request;
				request = after(request, random, now);
				if (request.state().turns() > before.state().turns()) {
					turns.add(request.state().turns());
				}
				assertSound(before, request);
				ends += (before.status().isLive() && !request.status().isLive()) ? 1 : 0;
			}
			claims += turns.size();
			assertThat(turns).doesNotHaveDuplicates().isSorted();
		}
		assertThat(claims).isGreaterThan(LIVES / 2);
		assertThat(ends).isGreaterThan(LIVES / 2);
	}

	private static void assertSound(OpenRequest before, OpenRequest after) {
		OpenRequestStatus status = after.status();
		boolean promised = after.state().claim() != null;
		assertThat(promised).isEqualTo(status == OpenRequestStatus.CLAIMED || status == OpenRequestStatus.REFERRED);
		assertThat(after.state().endedAt() != null).isNotEqualTo(status.isLive());
		if (!before.status().isLive()) {
			assertThat(after).isEqualTo(before);
		}
		if (promised && before.state().claim() != null) {
			assertThat(after.state().claim()).as("nobody takes what is promised").isEqualTo(before.state().claim());
		}
	}

	/** What the desks and the clock do, with their own guards. */
	private static OpenRequest after(OpenRequest request, Random random, Instant now) {
		String who = "partner-" + random.nextInt(3);
		return switch (random.nextInt(6)) {
			case 0, 1 -> request.isClaimable(now) ? claimed(request, who, now) : request;
			case 2 -> request.isClaimedBy(who, now) ? request.with(request.afterPromise(now)) : request;
			case 3 -> (request.isPromised(now) && random.nextInt(4) == 0)
					? request.with(request.state().referred("r", now)) : request;
			case 4 -> (request.status().isLive() && random.nextInt(8) == 0)
					? request.with(request.state().ended(OpenRequestStatus.WITHDRAWN, now)) : request;
			default -> struck(request, now);
		};
	}

	private static OpenRequest struck(OpenRequest request, Instant now) {
		if (request.status() == OpenRequestStatus.OPEN && !request.isClaimable(now)) {
			return request.with(request.state().ended(OpenRequestStatus.EXPIRED, now));
		}
		boolean over = request.status() == OpenRequestStatus.CLAIMED && !request.isPromised(now);
		return over ? request.with(request.afterPromise(now)) : request;
	}

	private static Actor of(String organization) {
		return new Actor("somebody", Set.of(), organization, Instant.MAX);
	}

	private static Offer offer(@Nullable Instant claimedUntil) {
		return new Offer("q", "a", "hotline", 7, Urgency.URGENT, NOW, claimedUntil);
	}

	private static OpenRequest claimed(OpenRequest request, String who, Instant at) {
		return request.with(request.state().claimed(who, at));
	}

	private static OpenRequest opened() {
		return new OpenRequest("q", "c", "khrc", "n", 3, OpenRequest.State.opened(NOW, OPEN));
	}

}
