package ke.njia.safehouses;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where the way to a safe house is asked for, approved by a second person, and shown to
 * the one who asked. Every step holds the case and the referral first and then looks at
 * everything anew: what has ended since the last step ends here.
 */
@Component
public class RevealDesk {

	private final Reveals reveals;

	private final Showings showings;

	private final Ways ways;

	private final Grounds grounds;

	private final RevealAllowances allowances;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RevealDesk(Reveals reveals, Showings showings, Ways ways, Grounds grounds, RevealAllowances allowances,
			OnceOnly once, ApplicationEventPublisher events, Clock clock) {
		this.reveals = reveals;
		this.showings = showings;
		this.ways = ways;
		this.grounds = grounds;
		this.allowances = allowances;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Asks for the way to a house, for a referral that it has taken on. */
	public Outcome<Reveal> request(String referral, String house, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "requestReveal", idempotencyKey, List.of(referral, house)),
				() -> this.grounds.hold(referral, house, actor).then((ground) -> asked(ground, actor)), Reveal::id,
				(id) -> found(id, actor));
	}

	/** Lets the way be shown to the one who asked; never by that person. */
	public Outcome<Reveal> approve(String id, String idempotencyKey, Actor actor) {
		if (!actor.assurance().isFresh(this.clock.instant())) {
			return Outcome.refused(Assurance.stepUpRequired());
		}
		return decide(id, true, new OnceOnly.Request(actor, "approveReveal", idempotencyKey, id));
	}

	/** Says no. */
	public Outcome<Reveal> refuse(String id, String idempotencyKey, Actor actor) {
		return decide(id, false, new OnceOnly.Request(actor, "refuseReveal", idempotencyKey, id));
	}

	/**
	 * Shows the way to the one who asked. Each time counts and is on record, also one
	 * that is repeated under its key: nobody can say whether the first answer was seen.
	 */
	public Outcome<Shown> show(String id, String idempotencyKey, Actor actor) {
		if (!actor.assurance().isFresh(this.clock.instant())) {
			return Outcome.refused(Assurance.stepUpRequired());
		}
		return this.once.attempt(new OnceOnly.Request(actor, "revealAddress", idempotencyKey, id),
				() -> showing(id, actor), Shown::id, (earlier) -> showing(id, actor));
	}

	/**
	 * One that this person asked for and that still waits or stands is not asked twice.
	 */
	private Outcome<Reveal> asked(Grounds.Ground ground, Actor actor) {
		Instant now = this.clock.instant();
		Optional<Reveal> standing = this.reveals.listFor(ground.referral().id())
			.stream()
			.filter((reveal) -> reveal.isOf(actor) && reveal.houseId().equals(ground.house().id()))
			.filter((reveal) -> reveal.stateAt(now) == Reveal.State.ASKED
					|| reveal.stateAt(now) == Reveal.State.APPROVED)
			.findFirst();
		if (standing.isPresent()) {
			return Outcome.done(standing.get());
		}
		Reveal reveal = ground.reveal(RandomId.next(), actor, now);
		this.reveals.add(reveal);
		this.events.publishEvent(new RevealEvent(RevealEvent.ASKED, reveal.id(), ground.referral(), actor, now));
		return Outcome.done(reveal);
	}

	private Outcome<Reveal> decide(String id, boolean approved, OnceOnly.Request request) {
		Actor actor = request.actor();
		return this.once.attempt(request, () -> found(id, actor).then((reveal) -> {
			if (!actor.has(Role.DUTY_LEAD) || reveal.isOf(actor)) {
				return Outcome.refused(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED));
			}
			return this.grounds.hold(reveal.referralId(), reveal.houseId(), actor)
				.then((ground) -> decided(id, approved, ground, actor));
		}), Reveal::id, (same) -> found(same, actor));
	}

	private Outcome<Reveal> decided(String id, boolean approved, Grounds.Ground ground, Actor actor) {
		Instant now = this.clock.instant();
		return found(id, actor).then((reveal) -> {
			Reveal.State state = reveal.stateAt(now);
			if (state != Reveal.State.ASKED) {
				return Outcome.refused(state == Reveal.State.ENDED ? ended(reveal)
						: UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("state", state)));
			}
			this.reveals.decide(id, new Reveal.Decision(actor.subject(), now, approved), now.plus(Reveal.VALID_FOR));
			this.events.publishEvent(new RevealEvent(approved ? RevealEvent.APPROVED : RevealEvent.REFUSED, id,
					ground.referral(), actor, now));
			return found(id, actor);
		});
	}

	private Outcome<Shown> showing(String id, Actor actor) {
		return own(id, actor).then((reveal) -> this.grounds.hold(reveal.referralId(), reveal.houseId(), actor)
			.then((ground) -> own(id, actor).then((held) -> shown(held, ground, actor))));
	}

	/** Locks are held now, and everything is looked at as it is at this moment. */
	private Outcome<Shown> shown(Reveal reveal, Grounds.Ground ground, Actor actor) {
		Instant now = this.clock.instant();
		Optional<UserError> hindrance = hindrance(reveal, now);
		if (hindrance.isPresent()) {
			return Outcome.refused(hindrance.get());
		}
		Optional<Way> way = this.ways.find(ground.house());
		if (way.isEmpty()) {
			return Outcome.refused(UserError.of(UserErrorCode.WAY_UNKNOWN));
		}
		Optional<Instant> again = this.allowances.take(actor.subject(), now);
		if (again.isPresent()) {
			return Outcome.refused(UserError.of(UserErrorCode.REVEAL_LIMIT, Fact.of("limit", RevealAllowances.MOST),
					Fact.of("againAt", again.get())));
		}
		String showing = this.showings.add(reveal, ground.house(), actor.subject(), now);
		this.events.publishEvent(new RevealEvent(RevealEvent.SHOWN, reveal.id(), ground.referral(), actor, now));
		return Outcome.done(new Shown(showing, way.get(), reveal));
	}

	/** What of the second person's part is missing. */
	private static Optional<UserError> hindrance(Reveal reveal, Instant now) {
		Reveal.Decision decision = reveal.decision();
		if (decision == null || decision.by().equals(reveal.askedBy())) {
			return Optional.of(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED));
		}
		return switch (reveal.stateAt(now)) {
			case REFUSED ->
				Optional.of(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("state", Reveal.State.REFUSED)));
			case ENDED -> Optional.of(ended(reveal));
			default -> Optional.empty();
		};
	}

	private static UserError ended(Reveal reveal) {
		return UserError.of(UserErrorCode.APPROVAL_ENDED, Fact.of("endedAt", reveal.until()));
	}

	private Outcome<Reveal> own(String id, Actor actor) {
		return found(id, actor).then(
				(reveal) -> reveal.isOf(actor) ? Outcome.done(reveal) : Outcome.refused(UserError.notFound("reveal")));
	}

	private Outcome<Reveal> found(String id, Actor actor) {
		Function<Reveal, Outcome<Reveal>> done = Outcome::done;
		return this.reveals.find(id)
			.filter((reveal) -> actor.actsFor(reveal.lead()))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("reveal")));
	}

	/**
	 * A way shown.
	 *
	 * @param id of this one time
	 * @param way the way
	 * @param reveal what it was shown for
	 */
	public record Shown(String id, Way way, Reveal reveal) {
	}

}
