package ke.njia.referrals;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a receiver asked before answering, and what it was told: under the consent that
 * covers the referral, and no longer than that.
 *
 * @param id opaque identifier
 * @param ready which of the ready questions
 * @param text in the receiver's own words; empty when the ready question says it all
 * @param askedAt when it was asked
 * @param answer what it was told; null while nobody has answered
 * @param answeredAt when it was answered
 */
public record Question(String id, ReadyQuestion ready, String text, Instant askedAt, @Nullable String answer,
		@Nullable Instant answeredAt) {

	/** Characters of a question or an answer. */
	static final int LONGEST = 300;

	/** Questions of one referral: more should be a telephone call. */
	static final int MOST = 8;

	Question answered(String words, Instant at) {
		return new Question(this.id, this.ready, this.text, this.askedAt, words, at);
	}

}
