package ke.njia.referrals;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the person says of the help, as told to the people who hold the case: never told
 * to the receiver, who could make somebody pay for it.
 *
 * @param outcome how far they were helped
 * @param quality 1 (bad) to 5 (good); null when not asked
 * @param conduct whether somebody behaved as they must not
 * @param unmetNeed whether the need is still there
 * @param at when it was put down
 */
public record Feedback(PersonsWord outcome, @Nullable Integer quality, boolean conduct, boolean unmetNeed, Instant at) {

	static final int BEST = 5;

}
