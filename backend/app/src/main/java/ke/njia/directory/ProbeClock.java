package ke.njia.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks partners that have fallen silent whether they are there, and leaves those out of
 * every route that do not say so in time. What is due stands in the database, so a
 * restart loses nothing; of several backends one does each, because it holds the lock
 * first and then looks.
 */
@Component
class ProbeClock {

	private static final String EVERY = "${njia.network.probe-every:10m}";

	private static final Logger log = LoggerFactory.getLogger(ProbeClock.class);

	private final Probes probes;

	private final NetworkWriter writer;

	private final Directory directory;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ProbeClock(Probes probes, NetworkWriter writer, Directory directory, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.probes = probes;
		this.writer = writer;
		this.directory = directory;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
	void tick() {
		try {
			askTheSilent();
			leaveOutWhoDidNotAnswer();
		}
		catch (RuntimeException ex) {
			log.error("Partners could not be asked now: {}", ex.getClass().getSimpleName());
		}
	}

	/** How many this backend asked. */
	int askTheSilent() {
		Instant now = this.clock.instant();
		return (int) this.probes.listSilent(now).stream().filter((id) -> this.work.perform(() -> ask(id, now))).count();
	}

	/** How many this backend left out. */
	int leaveOutWhoDidNotAnswer() {
		Instant now = this.clock.instant();
		return (int) this.probes.listOverdue(now)
			.stream()
			.filter((id) -> this.work.perform(() -> leaveOut(id, now)))
			.count();
	}

	private boolean ask(String organization, Instant now) {
		boolean first = this.probes.ask(organization, now);
		if (first) {
			this.events.publishEvent(NetworkEvent.of("partner-probed", organization, organization,
					Actor.portal(organization, now), now));
		}
		return first;
	}

	private boolean leaveOut(String organization, Instant now) {
		this.writer.hold();
		if (!this.probes.giveUp(organization, now)) {
			return false;
		}
		Actor portal = Actor.portal(organization, now);
		NetworkDesk.Held held = new NetworkDesk.Held(this.directory.current(), portal, now);
		List<QuarantineEntry> silent = held.view()
			.findOrganization(organization)
			.stream()
			.flatMap((found) -> held.places(found).stream())
			.map((place) -> new QuarantineEntry(place.id(), true))
			.toList();
		this.writer.apply(silent, Provenance.byHand(portal, now));
		this.events.publishEvent(NetworkEvent.of("partner-quarantined", organization, organization, portal, now));
		return true;
	}

}
