package ke.njia.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UnitOfWork;
import ke.njia.sealing.Opening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells what is due: claims it, tells it, puts down what came of it. All that is due for
 * one notice address is one message there: it says the same. What fails is tried again,
 * later and later, for about a day and a half; an urgent one does not make the others
 * wait, each notice address has a thread of its own.
 */
@Component
class Delivery {

	/** How long a claim lasts: longer than any telling takes. */
	static final Duration CLAIM = Duration.ofMinutes(1);

	/** After that many failures it is given up, and the record says so. */
	static final int MOST_ATTEMPTS = 12;

	/** Doubled after each failure. */
	static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

	/** How long the record of what was told is kept. */
	static final Duration KEPT = Duration.ofDays(30);

	private static final String EVERY = "${njia.notifications.every:2s}";

	private static final Logger log = LoggerFactory.getLogger(Delivery.class);

	private final NoticeAddresses points;

	private final Messages messages;

	private final Map<ContactSystem, Carrier> carriers;

	private final UnitOfWork work;

	private final ObjectProvider<Opening> opening;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Delivery(NoticeAddresses points, Messages messages, List<Carrier> carriers, UnitOfWork work,
			ObjectProvider<Opening> opening, ApplicationEventPublisher events, Clock clock) {
		this.points = points;
		this.messages = messages;
		this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::system, Function.identity()));
		this.work = work;
		this.opening = opening;
		this.events = events;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
	void strike() {
		try {
			if (this.opening.getObject().isDone()) {
				run(this.clock.instant());
			}
		}
		catch (RuntimeException ex) {
			log.error("Messages cannot be read now: {}", ex.getClass().getSimpleName());
		}
	}

	/** Tells what is due at that moment; how many messages this backend told. */
	int run(Instant now) {
		AtomicInteger told = new AtomicInteger();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			this.messages.listDue(now)
				.forEach((point) -> threads.submit(() -> told.addAndGet(tell(point, now) ? 1 : 0)));
		}
		this.work.perform(() -> {
			this.messages.forget(now.minus(KEPT));
			return true;
		});
		return told.get();
	}

	private boolean tell(String point, Instant now) {
		try {
			return this.work.perform(() -> claimed(point, now)).filter((claim) -> tell(claim, now)).isPresent();
		}
		catch (RuntimeException ex) {
			log.error("A message could not be claimed now: {}", ex.getClass().getSimpleName());
			return false;
		}
	}

	/** Whether it was told; what became of it is put down in any case. */
	private boolean tell(Claim claim, Instant now) {
		try {
			Objects.requireNonNull(this.carriers.get(claim.point().system()))
				.carry(claim.point(), claim.message(), now);
		}
		catch (AddressGoneException ex) {
			this.work.perform(() -> gone(claim.point(), now));
			return false;
		}
		catch (Exception ex) {
			log.warn("A message by {} was not taken: {}", claim.point().system(), ex.getClass().getSimpleName());
			this.work.perform(() -> failed(claim, now));
			return false;
		}
		this.work.perform(() -> {
			this.messages.settle(claim.id(), Message.Status.TOLD, now);
			return true;
		});
		return true;
	}

	/** Nobody is there: what waits for it goes with it, and the record says so. */
	private boolean gone(NoticeAddress point, Instant now) {
		if (this.points.lock(point.id()).isPresent()) {
			this.points.remove(point.id());
			this.events.publishEvent(
					new NoticeEvent(NoticeEvent.GONE, point.id(), Actor.portal(point.organization(), now), now));
		}
		return true;
	}

	private boolean failed(Claim claim, Instant now) {
		if (claim.attempts() + 1 >= MOST_ATTEMPTS) {
			this.messages.settle(claim.id(), Message.Status.GIVEN_UP, now);
			return true;
		}
		this.messages.failed(claim.id(), now.plus(FIRST_PAUSE.multipliedBy(1L << claim.attempts())));
		return true;
	}

	/** Holds the notice address, then looks what is due there and may be told now. */
	private Optional<Claim> claimed(String id, Instant now) {
		Optional<NoticeAddress> point = this.points.lock(id).filter((found) -> !found.rule().unsafe());
		List<Message> due = this.messages.listDue(id, now);
		if (point.isEmpty() || due.isEmpty()) {
			this.messages.putOff(due.stream().map(Message::id).toList(), now.plus(KEPT));
			return Optional.empty();
		}
		for (Message message : due) {
			Instant next = QuietTime.next(point.get().rule(), message.urgent(), message.at(), now);
			if (next.isAfter(now)) {
				this.messages.putOff(List.of(message.id()), next);
			}
		}
		List<Message> ready = this.messages.listDue(id, now);
		if (ready.isEmpty()) {
			return Optional.empty();
		}
		Claim claim = new Claim(RandomId.next(), point.get(), ready.getFirst().id(),
				ready.stream().mapToInt(Message::attempts).max().orElse(0));
		this.messages.claim(ready.stream().map(Message::id).toList(), claim.id(), now.plus(CLAIM));
		return Optional.of(claim);
	}

	/**
	 * What one backend is telling.
	 *
	 * @param id of the claim
	 * @param point where
	 * @param message the oldest message of those it stands for
	 * @param attempts how often it was tried
	 */
	private record Claim(String id, NoticeAddress point, String message, int attempts) {
	}

}
