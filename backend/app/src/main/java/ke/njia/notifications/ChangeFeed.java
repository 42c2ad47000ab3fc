package ke.njia.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the people connected to this backend what any backend has stored, by reading the
 * outbox on. A stream ends with the token it was opened with; the client opens another.
 */
@Component
public class ChangeFeed {

	private static final Logger log = LoggerFactory.getLogger(ChangeFeed.class);

	/** Milliseconds between two readings. */
	private static final long EVERY_MS = 250;

	/** Changes that may wait for one slow listener before its stream is ended. */
	private static final int PATIENCE = 256;

	/** Who hears of everything that concerns their organization. */
	private static final Set<Role> EVERYTHING = Set.of(Role.COORDINATOR, Role.DUTY_LEAD, Role.PARTNER_INTAKE,
			Role.PARTNER_ADMIN);

	private static final Duration LAST_WORD = Duration.ofSeconds(1);

	/**
	 * Each listener is told on a thread of its own: a phone that went dark holds up
	 * nobody.
	 */
	private final Scheduler listeners;

	private final Sinks.Many<OutboxEntry> entries = Sinks.many().multicast().directBestEffort();

	private final AtomicLong position = new AtomicLong(-1);

	private final Outbox outbox;

	private final Clock clock;

	private boolean interrupted;

	@Autowired
	ChangeFeed(Outbox outbox, Clock clock) {
		this(outbox, clock, ownThreads());
	}

	ChangeFeed(Outbox outbox, Clock clock, Scheduler listeners) {
		this.outbox = outbox;
		this.clock = clock;
		this.listeners = listeners;
	}

	static Scheduler ownThreads() {
		return Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());
	}

	/** What changes for the organization the person acts for, from now on. */
	public Flux<Change> listen(Actor actor) {
		Duration left = Duration.between(this.clock.instant(), actor.until());
		return this.entries.asFlux()
			.onBackpressureBuffer(PATIENCE)
			.publishOn(this.listeners)
			.filter((entry) -> entry.organizations().stream().anyMatch(actor::actsFor))
			.filter((entry) -> concerns(entry.change(), actor))
			.map(OutboxEntry::change)
			.takeUntilOther(Mono.delay(left.isNegative() ? Duration.ZERO : left));
	}

	/**
	 * People of a lane see nothing of a case but its work, so they are not even told when
	 * something else of it changes.
	 */
	private static boolean concerns(Change change, Actor actor) {
		return change.kind() == Change.Kind.WORK || actor.hasAnyOf(EVERYTHING);
	}

	/**
	 * Ends all streams when the portal is being stopped, which would otherwise wait for
	 * them.
	 */
	@EventListener(ContextClosedEvent.class)
	void end() {
		this.entries.emitComplete(Sinks.EmitFailureHandler.busyLooping(LAST_WORD));
	}

	@Scheduled(fixedDelay = EVERY_MS)
	void readOn() {
		try {
			this.position.compareAndSet(-1, this.outbox.position());
			tell(this.outbox.after(this.position.get()));
			this.interrupted = false;
		}
		catch (RuntimeException ex) {
			if (!this.interrupted) {
				log.warn("The outbox cannot be read now: {}", ex.getClass().getSimpleName());
			}
			this.interrupted = true;
		}
	}

	private void tell(List<OutboxEntry> news) {
		for (OutboxEntry entry : news) {
			this.entries.tryEmitNext(entry);
			this.position.set(entry.position());
		}
	}

}
