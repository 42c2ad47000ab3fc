package ke.njia.audit;

import java.time.Clock;

import jakarta.annotation.PreDestroy;
import ke.njia.kernel.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts a signed head outside the database at an interval and when the portal starts and
 * stops, if the record has grown since. Two backends that do so at once put down the same
 * head twice, which harms nobody.
 */
@Component
class HeadExport {

	private static final Logger log = LoggerFactory.getLogger(HeadExport.class);

	private static final String INTERVAL = "${njia.audit.head-interval:" + AuditSettings.HEAD_INTERVAL + "}";

	private final AuditTrail trail;

	private final HeadKey key;

	private final HeadFile file;

	private final UnitOfWork work;

	private final Clock clock;

	HeadExport(AuditTrail trail, HeadKey key, HeadFile file, UnitOfWork work, Clock clock) {
		this.trail = trail;
		this.key = key;
		this.file = file;
		this.work = work;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(initialDelayString = INTERVAL, fixedDelayString = INTERVAL)
	@PreDestroy
	void exportIfGrown() {
		try {
			export();
		}
		catch (RuntimeException ex) {
			log.warn("No head of the audit record could be put down now: {}", ex.getClass().getSimpleName());
		}
	}

	private void export() {
		Frontier frontier = this.work.perform(() -> this.trail.hold().frontier());
		if (!frontier.isWellFormed()) {
			throw new IllegalStateException("The head of the audit record was changed.");
		}
		if (frontier.size() > this.file.newest().map(SignedHead::size).orElse(0L)) {
			this.file.append(this.key.sign(frontier.size(), frontier.root(), this.clock.instant()));
		}
	}

}
