package ke.njia.safehouses;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where a house writes its way, and sees who was shown it. What was written is never read
 * back here: the house knows where it is.
 */
@Component
public class WayDesk {

	private final SafeHouses houses;

	private final Ways ways;

	private final Showings showings;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WayDesk(SafeHouses houses, Ways ways, Showings showings, OnceOnly once, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.houses = houses;
		this.ways = ways;
		this.showings = showings;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** The houses of the actor's organization. */
	public List<SafeHouse> houses(Actor actor) {
		return this.houses.listOf(actor.organization());
	}

	/** When the way to a house was written; empty when it is not known. */
	public Optional<Instant> writtenAt(SafeHouse house) {
		return this.ways.writtenAt(house);
	}

	/** When the ways to the actor's houses were shown, newest first, on record. */
	public List<Showing> showings(Actor actor) {
		return this.work.perform(() -> {
			this.events.publishEvent(HouseEvent.showingsListed(actor, this.clock.instant()));
			return this.showings.listOf(actor.organization());
		});
	}

	/** Writes the way to a house of the actor's organization, or replaces it. */
	public Outcome<SafeHouse> write(String house, Way way, String idempotencyKey, Actor actor) {
		List<UserError> faults = way.faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return change(new OnceOnly.Request(actor, "setWayToHouse", idempotencyKey, List.of(house, way.compared())),
				house, way);
	}

	/**
	 * Removes the way to a house of the actor's organization: it cannot be shown any
	 * more.
	 */
	public Outcome<SafeHouse> remove(String house, String idempotencyKey, Actor actor) {
		return change(new OnceOnly.Request(actor, "removeWayToHouse", idempotencyKey, house), house, null);
	}

	/**
	 * The older key ends after the commit: until then the older way is what is stored.
	 */
	private Outcome<SafeHouse> change(OnceOnly.Request request, String house, @Nullable Way way) {
		Actor actor = request.actor();
		if (!actor.assurance().isFresh(this.clock.instant())) {
			return Outcome.refused(Assurance.stepUpRequired());
		}
		AtomicReference<@Nullable String> older = new AtomicReference<>();
		Outcome<Changed> outcome = this.once.attempt(request,
				() -> found(house, actor).then((held) -> changed(held, way, actor, older)), Changed::id,
				(id) -> found(house, actor).then((held) -> Outcome.done(new Changed(id, held))));
		if (outcome instanceof Outcome.Done<Changed> && older.get() != null) {
			this.ways.destroy(older.get());
		}
		return outcome.then((changed) -> Outcome.done(changed.house()));
	}

	private Outcome<Changed> changed(SafeHouse house, @Nullable Way way, Actor actor,
			AtomicReference<@Nullable String> older) {
		older.set(this.ways.hold(house).orElse(null));
		Instant now = this.clock.instant();
		String key = house.id();
		if (way != null) {
			key = this.ways.write(house, way, now);
		}
		else {
			this.ways.remove(house);
		}
		Optional.ofNullable(older.get()).ifPresent(this.ways::forgetDigest);
		this.events.publishEvent(HouseEvent.changed(way != null, house, actor, now));
		return Outcome.done(new Changed(key, house));
	}

	private Outcome<SafeHouse> found(String house, Actor actor) {
		Function<SafeHouse, Outcome<SafeHouse>> done = Outcome::done;
		return this.houses.find(house, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("house")));
	}

	/**
	 * What came of it.
	 *
	 * @param id what the act is remembered by: the key of the way, or the house
	 * @param house the house
	 */
	private record Changed(String id, SafeHouse house) {
	}

}
