package ke.njia.kernel;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Strikes: on every backend, whatever the agenda says is due.
 */
@Component
class AgendaClock {

	/** How late a step may be, at most, while a backend runs. */
	private static final String EVERY = "${njia.agenda.every:5s}";

	private static final Logger log = LoggerFactory.getLogger(AgendaClock.class);

	private final Agenda agenda;

	private final Clock clock;

	AgendaClock(Agenda agenda, Clock clock) {
		this.agenda = agenda;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
	void strike() {
		try {
			this.agenda.run(this.clock.instant());
		}
		catch (RuntimeException ex) {
			log.error("The agenda cannot be read now: {}", ex.getClass().getSimpleName());
		}
	}

}
