package ke.njia.sealing;

import java.time.Clock;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where an administrator renews the keys, on record.
 */
@Component
public class KeyDesk {

	private final KeyRotation rotation;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	KeyDesk(KeyRotation rotation, OnceOnly once, ApplicationEventPublisher events, Clock clock) {
		this.rotation = rotation;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Gives the key of every organization a new primary; the cases follow in the
	 * background.
	 * @return how many organizations
	 */
	public Outcome<Integer> renew(String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "renewKeys", idempotencyKey, ""), () -> {
			this.events.publishEvent(new KeysRenewed(actor, this.clock.instant()));
			return Outcome.done(this.rotation.renew());
		}, String::valueOf, (organizations) -> Outcome.done(Integer.valueOf(organizations)));
	}

}
