package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where it is put down how help goes on after a yes: by the receiver, who gives it, and
 * by the people who hold the case, who hear from the person.
 */
@Component
public class CourseDesk {

	/** How far ahead help may be scheduled. */
	private static final Duration FARTHEST = Duration.ofDays(365);

	private final Stepping steps;

	private final CourseClock clock;

	CourseDesk(Stepping steps, CourseClock clock) {
		this.steps = steps;
		this.clock = clock;
	}

	/**
	 * The receiver says how it goes.
	 * @param at when help will be given; needed to schedule, and only then
	 * @param reason why it could not be given; needed when it failed, and only then
	 */
	public Outcome<Referral> move(String id, Progress progress, @Nullable Instant at, @Nullable FailureReason reason,
			String idempotencyKey, Actor actor) {
		return this.steps.once("moveReferral", Arrays.asList(id, progress, at, reason), idempotencyKey, actor,
				() -> fault(progress, at, reason).then((sound) -> this.steps.begin(id, progress.step(), actor))
					.then((referral) -> moved(referral, progress, at, reason))
					.then((moved) -> this.steps.done(progress.step(), moved, moved.state(), actor))
					.then((moved) -> this.clock.windUp(moved, this.steps.now())));
	}

	/** The people who hold the case say what they know of it. */
	public Outcome<Referral> follow(String id, FollowUp what, String idempotencyKey, Actor actor) {
		return this.steps.once("followReferral", List.of(id, what), idempotencyKey, actor,
				() -> this.steps.begin(id, what.step(), actor)
					.then((referral) -> this.steps.done(what.step(), referral, followed(referral, what), actor))
					.then((followed) -> confirmed(followed, what)));
	}

	/** Where the work passes over, both sides' word is waited for. */
	private Outcome<Referral> confirmed(Referral referral, FollowUp what) {
		return (what == FollowUp.ARRIVAL_CONFIRMED && referral.intention() == Intention.TRANSFER_OF_CARE)
				? this.clock.windUp(referral, this.steps.now()) : Outcome.done(referral);
	}

	/**
	 * Puts down what the person says of the help. A need that is still there may be asked
	 * for anew.
	 */
	public Outcome<Referral> feedBack(String id, PersonsWord outcome, @Nullable Integer quality, boolean conduct,
			boolean unmetNeed, String idempotencyKey, Actor actor) {
		if (quality != null && (quality < 1 || quality > Feedback.BEST)) {
			return Outcome.refused(UserError.invalid("from-1-to-5", "quality"));
		}
		return this.steps.once("recordFeedback", Arrays.asList(id, outcome, quality, conduct, unmetNeed),
				idempotencyKey, actor, () -> this.steps.beginInCase(id, Step.FEED_BACK, actor).then((referral) -> {
					Feedback told = new Feedback(outcome, quality, conduct, unmetNeed, this.steps.now());
					Referral.State state = referral.state().with(referral.state().course().fedBack(told));
					return this.steps.done(Step.FEED_BACK, referral,
							unmetNeed ? state.at(state.status(), BusinessStatus.UNMET_NEED) : state, actor);
				}));
	}

	private Outcome<Progress> fault(Progress progress, @Nullable Instant at, @Nullable FailureReason reason) {
		if ((progress == Progress.SCHEDULED) != (at != null)) {
			return Outcome.refused(UserError.invalid("only-to-schedule", "at"));
		}
		if (at != null && (!at.isAfter(this.steps.now()) || at.isAfter(this.steps.now().plus(FARTHEST)))) {
			return Outcome.refused(UserError.invalid("within-a-year", "at"));
		}
		if ((progress == Progress.FAILED) != (reason != null)) {
			return Outcome.refused(UserError.invalid("only-when-it-failed", "reason"));
		}
		return Outcome.done(progress);
	}

	private Outcome<Referral> moved(Referral referral, Progress progress, @Nullable Instant at,
			@Nullable FailureReason reason) {
		Instant now = this.steps.now();
		Referral.State state = referral.state();
		Course course = state.course();
		ReferralStatus to = progress.step().to(state.status());
		return switch (progress) {
			case SCHEDULED -> moved(referral, state.with(course.scheduled(at)).at(to, BusinessStatus.SCHEDULED));
			case NO_SHOW -> (course.scheduledFor() == null || course.scheduledFor().isAfter(now))
					? Outcome.refused(UserError.invalid("nobody-expected-yet", "progress"))
					: moved(referral, state.with(course.scheduled(null)).at(to, BusinessStatus.NO_SHOW));
			case ARRIVED -> moved(referral, state.with(course.arrived(now)).at(to, BusinessStatus.ARRIVED));
			case ON_HOLD, RESUMED -> moved(referral, state.at(to, null));
			case DELIVERED -> moved(referral, state.with(course.delivered(now)).at(to, null));
			case FAILED -> (reason == null) ? Outcome.done(referral)
					: moved(referral, state.with(course.failed(reason)).at(to, reason.businessStatus()));
		};
	}

	private static Outcome<Referral> moved(Referral referral, Referral.State state) {
		return Outcome.done(referral.with(state));
	}

	private Referral.State followed(Referral referral, FollowUp what) {
		Referral.State state = referral.state();
		return switch (what) {
			case ARRIVAL_CONFIRMED -> state.with(state.course().arrivalConfirmed(this.steps.now()));
			case DECLINED_BY_PERSON -> state.cancelled(BusinessStatus.DECLINED_BY_PERSON);
			case ENTERED_IN_ERROR -> state.with(state.course().stopped(null)).at(ReferralStatus.ENTERED_IN_ERROR, null);
		};
	}

}
