package ke.njia.referrals.graphql;

import java.time.Instant;
import java.util.Objects;

import ke.njia.kernel.Actor;
import ke.njia.referrals.CourseDesk;
import ke.njia.referrals.FailureReason;
import ke.njia.referrals.FollowUp;
import ke.njia.referrals.PersonsWord;
import ke.njia.referrals.Progress;
import ke.njia.referrals.QuestionDesk;
import ke.njia.referrals.ReadyQuestion;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Questions before an answer, and what comes after a yes.
 */
@Controller
class CourseController {

	private final CourseDesk desk;

	private final QuestionDesk questions;

	private final ReferralPayloads payloads;

	CourseController(CourseDesk desk, QuestionDesk questions, ReferralPayloads payloads) {
		this.desk = desk;
		this.questions = questions;
		this.payloads = payloads;
	}

	@MutationMapping
	ReferralPayload askReferral(@Argument AskReferralInput input, Actor actor) {
		return this.payloads.of(input.referral(), this.questions.ask(input.referral(), input.question(),
				Objects.requireNonNullElse(input.text(), ""), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	ReferralPayload answerQuestion(@Argument AnswerQuestionInput input, Actor actor) {
		return this.payloads.of(input.referral(), this.questions.answer(input.referral(), input.question(),
				input.answer(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	ReferralPayload stopAnswerClock(@Argument StopAnswerClockInput input, Actor actor) {
		return this.payloads.of(input.referral(),
				this.questions.hold(input.referral(), input.stop(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	ReferralPayload moveReferral(@Argument MoveReferralInput input, Actor actor) {
		return this.payloads.of(input.referral(), this.desk.move(input.referral(), input.progress(), input.at(),
				input.reason(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	ReferralPayload followReferral(@Argument FollowReferralInput input, Actor actor) {
		return this.payloads.of(input.referral(),
				this.desk.follow(input.referral(), input.followUp(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	ReferralPayload recordFeedback(@Argument RecordFeedbackInput input, Actor actor) {
		return this.payloads.of(input.referral(), this.desk.feedBack(input.referral(), input.outcome(), input.quality(),
				input.conduct(), input.unmetNeed(), input.idempotencyKey(), actor), actor);
	}

	record AskReferralInput(String idempotencyKey, String referral, ReadyQuestion question, @Nullable String text) {
	}

	record AnswerQuestionInput(String idempotencyKey, String referral, String question, String answer) {
	}

	record StopAnswerClockInput(String idempotencyKey, String referral, boolean stop) {
	}

	record MoveReferralInput(String idempotencyKey, String referral, Progress progress, @Nullable Instant at,
			@Nullable FailureReason reason) {
	}

	record FollowReferralInput(String idempotencyKey, String referral, FollowUp followUp) {
	}

	record RecordFeedbackInput(String idempotencyKey, String referral, PersonsWord outcome, @Nullable Integer quality,
			boolean conduct, boolean unmetNeed) {
	}

}
