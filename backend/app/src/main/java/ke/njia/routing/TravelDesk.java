package ke.njia.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.directory.Directory;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where coordinators say when nobody is sent on the road in a county. Routes planned from
 * then on wait for a safe time; those chosen before are looked at again when they are
 * sent.
 */
@Component
public class TravelDesk {

	private final TravelWindows windows;

	private final Directory directory;

	private final Vocabulary vocabulary;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TravelDesk(TravelWindows windows, Directory directory, Vocabulary vocabulary, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.windows = windows;
		this.directory = directory;
		this.vocabulary = vocabulary;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Windows that hold now or will, by county. */
	public List<TravelWindow> list() {
		return this.windows.list(this.clock.instant());
	}

	/** Puts a window down. */
	public Outcome<TravelWindow> set(NewTravelWindow given, String idempotencyKey, Actor actor) {
		Instant now = this.clock.instant();
		return this.once.attempt(new OnceOnly.Request(actor, "setTravelWindow", idempotencyKey, given),
				() -> known(actor).then((same) -> faultless(given, now)).then((sound) -> {
					TravelWindow window = sound.put(RandomId.next(), now);
					this.windows.add(window, actor.subject());
					this.events.publishEvent(new TravelEvent("travel-window-set", window.id(), actor, now));
					return Outcome.done(window);
				}), TravelWindow::id, this::found);
	}

	/** Ends a window now. */
	public Outcome<TravelWindow> end(String id, String idempotencyKey, Actor actor) {
		Instant now = this.clock.instant();
		return this.once.attempt(new OnceOnly.Request(actor, "endTravelWindow", idempotencyKey, id),
				() -> known(actor).then((same) -> found(id)).then((window) -> {
					this.windows.end(id, now);
					this.events.publishEvent(new TravelEvent("travel-window-ended", id, actor, now));
					return Outcome.done(window);
				}), TravelWindow::id, this::found);
	}

	/** Whoever belongs to nobody we know of says nothing that others are sent by. */
	private Outcome<Actor> known(Actor actor) {
		return this.directory.current().findOrganization(actor.organization()).isPresent() ? Outcome.done(actor)
				: Outcome.refused(UserError.invalid("organization-not-in-directory"));
	}

	private Outcome<NewTravelWindow> faultless(NewTravelWindow given, Instant now) {
		if (this.vocabulary.findCounty(given.county()).isEmpty()) {
			return Outcome.refused(UserError.invalid("unknown-code", "county"));
		}
		List<UserError> faults = given.faults(now);
		return faults.isEmpty() ? Outcome.done(given) : Outcome.refused(faults);
	}

	private Outcome<TravelWindow> found(String id) {
		return this.windows.find(id)
			.<Outcome<TravelWindow>>map(Outcome::done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("window")));
	}

}
