package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a referral on its way: stored sealed, so that when somebody arrived
 * where is nobody's to read in the database.
 *
 * @param answerWithin how long the receiver had to answer, by urgency; null before it was
 * sent, and in what was stored before this was
 * @param rung the highest rung that was climbed for want of an answer
 * @param timeLeft what was left of the receiver's time when its clock was stopped; null
 * while it runs
 * @param questions what the receiver asked, the oldest first
 * @param scheduledFor when help is to be given
 * @param arrivedAt when the receiver said that the person had arrived
 * @param arrivalConfirmedAt when the requester had heard of it by its own way
 * @param deliveredAt when the help was given
 * @param failureReason why it could not be given
 * @param feedback what the person says of it
 */
public record Course(@Nullable Duration answerWithin, @Nullable Rung rung, @Nullable Duration timeLeft,
		List<Question> questions, @Nullable Instant scheduledFor, @Nullable Instant arrivedAt,
		@Nullable Instant arrivalConfirmedAt, @Nullable Instant deliveredAt, @Nullable FailureReason failureReason,
		@Nullable Feedback feedback) {

	/** Nothing has happened yet. */
	static final Course NONE = new Course(null, null, null, List.of(), null, null, null, null, null, null);

	public Course {
		questions = List.copyOf(questions);
	}

	/** Whether the receiver's clock stands still. */
	public boolean isStopped() {
		return this.timeLeft != null;
	}

	/** Whether a question waits for its answer. */
	boolean isAsking() {
		return this.questions.stream().anyMatch((question) -> question.answer() == null);
	}

	Optional<Question> find(String question) {
		return this.questions.stream().filter((asked) -> asked.id().equals(question)).findFirst();
	}

	Course timed(Duration time) {
		return new Course(time, this.rung, this.timeLeft, this.questions, this.scheduledFor, this.arrivedAt,
				this.arrivalConfirmedAt, this.deliveredAt, this.failureReason, this.feedback);
	}

	Course climbed(Rung reached) {
		return new Course(this.answerWithin, reached, this.timeLeft, this.questions, this.scheduledFor, this.arrivedAt,
				this.arrivalConfirmedAt, this.deliveredAt, this.failureReason, this.feedback);
	}

	Course stopped(@Nullable Duration left) {
		return new Course(this.answerWithin, this.rung, left, this.questions, this.scheduledFor, this.arrivedAt,
				this.arrivalConfirmedAt, this.deliveredAt, this.failureReason, this.feedback);
	}

	Course asked(Question question) {
		List<Question> all = new ArrayList<>(this.questions);
		all.add(question);
		return questions(all);
	}

	Course answered(Question question) {
		return questions(
				this.questions.stream().map((asked) -> asked.id().equals(question.id()) ? question : asked).toList());
	}

	private Course questions(List<Question> all) {
		return new Course(this.answerWithin, this.rung, this.timeLeft, all, this.scheduledFor, this.arrivedAt,
				this.arrivalConfirmedAt, this.deliveredAt, this.failureReason, this.feedback);
	}

	Course scheduled(@Nullable Instant at) {
		return new Course(this.answerWithin, this.rung, this.timeLeft, this.questions, at, this.arrivedAt,
				this.arrivalConfirmedAt, this.deliveredAt, this.failureReason, this.feedback);
	}

	Course arrived(Instant at) {
		return new Course(this.answerWithin, this.rung, this.timeLeft, this.questions, this.scheduledFor, at,
				this.arrivalConfirmedAt, this.deliveredAt, this.failureReason, this.feedback);
	}

	Course arrivalConfirmed(Instant at) {
		return new Course(this.answerWithin, this.rung, this.timeLeft, this.questions, this.scheduledFor,
				this.arrivedAt, at, this.deliveredAt, this.failureReason, this.feedback);
	}

	Course delivered(Instant at) {
		return new Course(this.answerWithin, this.rung, this.timeLeft, this.questions, this.scheduledFor,
				this.arrivedAt, this.arrivalConfirmedAt, at, this.failureReason, this.feedback);
	}

	Course failed(FailureReason reason) {
		return new Course(this.answerWithin, this.rung, this.timeLeft, this.questions, this.scheduledFor,
				this.arrivedAt, this.arrivalConfirmedAt, this.deliveredAt, reason, this.feedback);
	}

	Course fedBack(Feedback told) {
		return new Course(this.answerWithin, this.rung, this.timeLeft, this.questions, this.scheduledFor,
				this.arrivedAt, this.arrivalConfirmedAt, this.deliveredAt, this.failureReason, told);
	}

}
