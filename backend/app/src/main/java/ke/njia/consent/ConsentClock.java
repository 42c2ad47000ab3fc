package ke.njia.consent;

import java.time.Clock;
import java.time.Instant;

import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import ke.njia.sealing.Opening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends consents and broken glass when their time is over, as if they were taken back:
 * telling stopped at that moment by itself, here what rests on them is called back. What
 * is due stands in the database, so a restart loses nothing; of several backends, one
 * ends each, because it holds the case first and then looks.
 */
@Component
class ConsentClock {

	/** How long a receiver may hold on to what has ended, at most. */
	private static final String EVERY = "${njia.consent.end-every:15s}";

	private static final Logger log = LoggerFactory.getLogger(ConsentClock.class);

	private final DueBases due;

	private final IntakeDesk cases;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Opening opening;

	private final Clock clock;

	ConsentClock(DueBases due, IntakeDesk cases, UnitOfWork work, ApplicationEventPublisher events, Opening opening,
			Clock clock) {
		this.due = due;
		this.cases = cases;
		this.work = work;
		this.events = events;
		this.opening = opening;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
	void tick() {
		if (this.opening.isDone()) {
			endThoseDue();
		}
	}

	/**
	 * Ends what is due, each in a transaction of its own: one that cannot be read must
	 * not keep the others alive.
	 * @return how many this backend ended
	 */
	int endThoseDue() {
		return (int) this.due.list(this.clock.instant()).stream().filter(this::endedHere).count();
	}

	private boolean endedHere(DueBases.Due one) {
		try {
			return this.work.perform(() -> end(one));
		}
		catch (RuntimeException ex) {
			log.error("The end of {} could not be put down now: {}", one.id(), ex.getClass().getSimpleName());
			return false;
		}
	}

	private boolean end(DueBases.Due one) {
		Instant now = this.clock.instant();
		if (this.cases.lock(one.caseFile(), one.lead()).isEmpty() || !this.due.end(one.id(), now)) {
			return false;
		}
		this.events
			.publishEvent(new BasisRanOut(one.action(), one.id(), one.caseFile(), Actor.portal(one.lead(), now), now));
		return true;
	}

}
