package ke.njia.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Notice.Audience;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where people say where they want to be told. Each sees and changes their own.
 */
@Component
public class NoticeAddressDesk {

	/** Notice addresses of one person. */
	private static final int MOST = 5;

	private final NoticeAddresses points;

	private final Messages messages;

	private final ContactCheck check;

	private final VapidKeys keys;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	NoticeAddressDesk(NoticeAddresses points, Messages messages, ContactCheck check, VapidKeys keys, OnceOnly once,
			UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.points = points;
		this.messages = messages;
		this.check = check;
		this.keys = keys;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** The actor's own, the oldest first; on record. */
	public List<NoticeAddress> list(Actor actor) {
		return this.work.perform(() -> {
			publish(NoticeEvent.READ, actor.subject(), actor);
			return this.points.listFor(actor.organization(), actor.subject());
		});
	}

	/**
	 * What went to one, the newest first; part of the notice address, whose reading is on
	 * record.
	 */
	public List<Message> messages(NoticeAddress point) {
		return this.messages.listFor(point.id());
	}

	/** How many people of the actor's organization would be told, by audience. */
	public Map<Audience, Integer> reached(Actor actor) {
		return this.points.reached(actor.organization());
	}

	/** What browsers subscribe for; empty where push is not set up. */
	public Optional<String> pushKey() {
		return this.keys.current();
	}

	/** Adds one of the actor's own. */
	public Outcome<NoticeAddress> add(Contact contact, NoticeAddress.Rule rule, String idempotencyKey, Actor actor) {
		Contact told = contact.stripped();
		return this.once.attempt(new OnceOnly.Request(actor, "addNoticeAddress", idempotencyKey, List.of(told, rule)),
				() -> this.check.check(told)
					.then((sound) -> fault(rule, actor))
					.then((sound) -> added(told, sound, actor)),
				NoticeAddress::id, (id) -> own(id, actor));
	}

	/** Changes what is told there, and when. */
	public Outcome<NoticeAddress> change(String id, NoticeAddress.Rule rule, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "changeNoticeAddress", idempotencyKey, List.of(id, rule)),
				() -> own(id, actor).then((point) -> fault(rule, actor).then((sound) -> {
					NoticeAddress changed = point.with(sound);
					this.points.change(changed);
					publish(NoticeEvent.CHANGED, id, actor);
					return Outcome.done(changed);
				})), NoticeAddress::id, (same) -> own(same, actor));
	}

	/** Removes one of the actor's own. */
	public Outcome<String> remove(String id, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "removeNoticeAddress", idempotencyKey, id),
				() -> own(id, actor).then((point) -> {
					this.points.remove(id);
					publish(NoticeEvent.REMOVED, id, actor);
					return Outcome.done(id);
				}), Function.identity(), Outcome::done);
	}

	/**
	 * Removes one of the actor's own by its address: a browser that is left knows nothing
	 * else of itself, and has no time to ask.
	 */
	public Outcome<String> removeAt(String address, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "removeNoticeAddress", idempotencyKey, List.of(address)),
				() -> at(address, actor).then((point) -> {
					this.points.remove(point.id());
					publish(NoticeEvent.REMOVED, point.id(), actor);
					return Outcome.done(point.id());
				}), Function.identity(), Outcome::done);
	}

	/** Who was taken out of their organization is told nothing more. */
	@EventListener
	@Order(0)
	void forget(DomainEvent event) {
		if (event.action().equals("member-removed")) {
			this.points.listOf(event.subjectId()).forEach(this.points::remove);
		}
	}

	private Outcome<NoticeAddress> at(String address, Actor actor) {
		return this.points.listFor(actor.organization(), actor.subject())
			.stream()
			.filter((point) -> point.address().equals(address))
			.findFirst()
			.map((point) -> own(point.id(), actor))
			.orElseGet(() -> Outcome.refused(UserError.notFound("address")));
	}

	private Outcome<NoticeAddress> own(String id, Actor actor) {
		Function<NoticeAddress, Outcome<NoticeAddress>> done = Outcome::done;
		return this.points.lock(id)
			.filter((point) -> actor.actsFor(point.organization()) && actor.subject().equals(point.person()))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("noticeAddress")));
	}

	private Outcome<NoticeAddress> added(Contact told, NoticeAddress.Rule rule, Actor actor) {
		List<NoticeAddress> own = this.points.listFor(actor.organization(), actor.subject());
		List<NoticeAddress> replaced = own.stream().filter((point) -> isSameBrowser(point, told)).toList();
		if (own.size() - replaced.size() >= MOST) {
			return Outcome.refused(UserError.invalid("at-most-5", "address"));
		}
		NoticeAddress point = new NoticeAddress(RandomId.next(), actor.organization(), actor.subject(), told.system(),
				told.address(), rule, (told.system() == ContactSystem.WEBHOOK) ? WebhookSignature.newSecret() : "",
				told.push(), this.clock.instant());
		if (!this.points.add(point)) {
			return Outcome.refused(UserError.invalid("organization-not-in-directory"));
		}
		publish(NoticeEvent.ADDED, point.id(), actor);
		replaced.forEach((before) -> {
			this.points.remove(before.id());
			publish(NoticeEvent.REMOVED, before.id(), actor);
		});
		return Outcome.done(point);
	}

	/** A browser that subscribes again is told once. */
	private static boolean isSameBrowser(NoticeAddress point, Contact told) {
		return told.system() == ContactSystem.PUSH && point.system() == ContactSystem.PUSH
				&& point.address().equals(told.address());
	}

	private static Outcome<NoticeAddress.Rule> fault(NoticeAddress.Rule rule, Actor actor) {
		if (rule.audiences().isEmpty() || !Audiences.openTo(actor).containsAll(rule.audiences())) {
			return Outcome.refused(UserError.invalid("of-your-own-work", "audiences"));
		}
		return ((rule.quietFrom() == null) != (rule.quietUntil() == null)
				|| (rule.quietFrom() != null && rule.quietFrom().equals(rule.quietUntil())))
						? Outcome.refused(UserError.invalid("from-and-until", "quietUntil")) : Outcome.done(rule);
	}

	private void publish(String action, String subject, Actor actor) {
		this.events.publishEvent(new NoticeEvent(action, subject, actor, this.clock.instant()));
	}

}
