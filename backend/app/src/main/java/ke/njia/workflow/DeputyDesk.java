package ke.njia.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where somebody offers to decide in a duty lead's place, is named for a time, and is so
 * no more. Nobody names themselves.
 */
@Component
public class DeputyDesk {

	private final Deputies deputies;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DeputyDesk(Deputies deputies, OnceOnly once, ApplicationEventPublisher events, Clock clock) {
		this.deputies = deputies;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Who offers it or stands now in the actor's organization, newest first. */
	public List<Deputy> list(Actor actor) {
		return this.deputies.list(actor.organization(), this.clock.instant());
	}

	/** Comes forward; whoever has already is not listed twice. */
	public Outcome<Deputy> offer(String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "offerDeputy", idempotencyKey, ""), () -> offered(actor),
				Deputy::id, (id) -> found(this.deputies.find(id, actor.organization())));
	}

	/** Lets somebody who came forward decide in a duty lead's place until that moment. */
	public Outcome<Deputy> name(String id, Instant until, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "nameDeputy", idempotencyKey, List.of(id, until)),
				() -> found(this.deputies.lock(id, actor.organization())).then((deputy) -> named(deputy, until, actor)),
				Deputy::id, (same) -> found(this.deputies.find(same, actor.organization())));
	}

	/** Ends it: a duty lead, or the deputy. */
	public Outcome<Deputy> end(String id, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "endDeputy", idempotencyKey, id),
				() -> found(this.deputies.lock(id, actor.organization())).then((deputy) -> ended(deputy, actor)),
				Deputy::id, (same) -> found(this.deputies.find(same, actor.organization())));
	}

	private Outcome<Deputy> offered(Actor actor) {
		Optional<Deputy> standing = list(actor).stream().filter((deputy) -> deputy.isOf(actor)).findFirst();
		if (standing.isPresent()) {
			return Outcome.done(standing.get());
		}
		Instant now = this.clock.instant();
		Optional<Deputy> added = this.deputies.add(RandomId.next(), actor, now);
		if (added.isEmpty()) {
			return Outcome.refused(UserError.invalid("organization-not-in-directory"));
		}
		this.events.publishEvent(new DeputyEvent(DeputyEvent.OFFERED, added.get().id(), actor, now));
		return Outcome.done(added.get());
	}

	private Outcome<Deputy> named(Deputy deputy, Instant until, Actor actor) {
		Instant now = this.clock.instant();
		if (!actor.has(Role.DUTY_LEAD) || deputy.isOf(actor)) {
			return Outcome.refused(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED));
		}
		if (deputy.stateAt(now) != Deputy.State.OFFERED) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		if (!until.isAfter(now) || until.isAfter(now.plus(Deputy.LONGEST))) {
			return Outcome.refused(UserError.invalid("within-72-hours", "until"));
		}
		this.deputies.name(deputy.id(), actor.subject(), now, until);
		this.events.publishEvent(new DeputyEvent(DeputyEvent.NAMED, deputy.id(), actor, now));
		return found(this.deputies.find(deputy.id(), actor.organization()));
	}

	private Outcome<Deputy> ended(Deputy deputy, Actor actor) {
		Instant now = this.clock.instant();
		if (!actor.has(Role.DUTY_LEAD) && !deputy.isOf(actor)) {
			return Outcome.refused(UserError.notFound("deputy"));
		}
		if (deputy.stateAt(now) == Deputy.State.ENDED) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		this.deputies.end(deputy.id(), actor.subject(), now);
		this.events.publishEvent(new DeputyEvent(DeputyEvent.ENDED, deputy.id(), actor, now));
		return found(this.deputies.find(deputy.id(), actor.organization()));
	}

	private static Outcome<Deputy> found(Optional<Deputy> deputy) {
		Function<Deputy, Outcome<Deputy>> done = Outcome::done;
		return deputy.map(done).orElseGet(() -> Outcome.refused(UserError.notFound("deputy")));
	}

}
