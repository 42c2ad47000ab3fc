package ke.njia.referrals;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.stereotype.Component;

/**
 * Where a receiver asks before it answers, and is answered: sealed with the case, told
 * under the consent that covers the referral. Its clock runs on unless the people who
 * hold the case stop it, and never stands still for longer than one whole time.
 */
@Component
public class QuestionDesk {

	private final Stepping steps;

	private final AnswerLadder ladder;

	QuestionDesk(Stepping steps, AnswerLadder ladder) {
		this.steps = steps;
		this.ladder = ladder;
	}

	/** The receiver asks. */
	public Outcome<Referral> ask(String id, ReadyQuestion ready, String text, String idempotencyKey, Actor actor) {
		String words = text.strip();
		if (words.length() > Question.LONGEST || (ready == ReadyQuestion.OTHER && words.isEmpty())) {
			return Outcome.refused(UserError.invalid("length-1-to-300", "text"));
		}
		return this.steps.once("askReferral", List.of(id, ready, words), idempotencyKey, actor,
				() -> this.steps.begin(id, Step.ASK, actor).then(QuestionDesk::notTooMany).then((referral) -> {
					Referral.State state = referral.state();
					Question question = new Question(RandomId.next(), ready, words, this.steps.now(), null, null);
					return this.steps.done(Step.ASK, referral, state.with(state.course().asked(question))
						.at(Step.ASK.to(state.status()), BusinessStatus.NEEDS_INFORMATION), actor);
				}));
	}

	/** The people who hold the case answer; a clock that was stopped for it goes on. */
	public Outcome<Referral> answer(String id, String question, String answer, String idempotencyKey, Actor actor) {
		String words = answer.strip();
		if (words.isEmpty() || words.length() > Question.LONGEST) {
			return Outcome.refused(UserError.invalid("length-1-to-300", "answer"));
		}
		return this.steps.once("answerQuestion", List.of(id, question, words), idempotencyKey, actor,
				() -> this.steps.beginInCase(id, Step.ANSWER, actor)
					.then((referral) -> answered(referral, question, words, actor)));
	}

	/** Stops the receiver's clock, or lets it go on. */
	public Outcome<Referral> hold(String id, boolean stop, String idempotencyKey, Actor actor) {
		Step step = stop ? Step.STOP_CLOCK : Step.START_CLOCK;
		return this.steps.once("stopAnswerClock", List.of(id, stop), idempotencyKey, actor,
				() -> this.steps.beginInCase(id, step, actor)
					.then((referral) -> stop ? stopped(referral, actor) : started(referral, actor)));
	}

	private Outcome<Referral> stopped(Referral referral, Actor actor) {
		if (!referral.state().course().isAsking() || referral.state().course().isStopped()) {
			return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION,
					Fact.of("rule", "a-question-must-wait-and-the-clock-run")));
		}
		Instant now = this.steps.now();
		Instant until = now.plus(referral.answerWithin());
		return this.steps.done(Step.STOP_CLOCK, referral, referral.state().stopped(now, until), actor)
			.then((stopped) -> {
				this.ladder.stop(stopped.id(), until);
				return Outcome.done(stopped);
			});
	}

	private Outcome<Referral> started(Referral referral, Actor actor) {
		if (!referral.state().course().isStopped()) {
			return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION, Fact.of("rule", "the-clock-runs")));
		}
		return this.steps.done(Step.START_CLOCK, referral, referral.state().goingOn(this.steps.now()), actor)
			.then(this::climbOn);
	}

	private Outcome<Referral> answered(Referral referral, String question, String words, Actor actor) {
		Course course = referral.state().course();
		return course.find(question)
			.map((asked) -> (asked.answer() != null)
					? Outcome.<Referral>refused(UserError.of(UserErrorCode.ALREADY_DECIDED))
					: answered(referral, course.answered(asked.answered(words, this.steps.now())), actor))
			.orElseGet(() -> Outcome.refused(UserError.notFound("question")));
	}

	/** The last answer lets the clock go on. */
	private Outcome<Referral> answered(Referral referral, Course course, Actor actor) {
		Referral.State state = referral.state().with(course);
		if (course.isAsking()) {
			return this.steps.done(Step.ANSWER, referral, state, actor);
		}
		return this.steps.done(Step.ANSWER, referral, state.at(state.status(), null).goingOn(this.steps.now()), actor)
			.then((answered) -> course.isStopped() ? climbOn(answered) : Outcome.done(answered));
	}

	private Outcome<Referral> climbOn(Referral referral) {
		this.ladder.begin(referral, this.steps.now());
		return Outcome.done(referral);
	}

	private static Outcome<Referral> notTooMany(Referral referral) {
		return (referral.state().course().questions().size() < Question.MOST) ? Outcome.done(referral)
				: Outcome.refused(UserError.invalid("at-most-8", "question"));
	}

}
