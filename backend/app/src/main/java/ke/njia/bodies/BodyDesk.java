package ke.njia.bodies;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where an administrator closes a body, so that nobody appeals to it, and opens it again.
 */
@Component
public class BodyDesk {

	private final Bodies bodies;

	private final BodyChanges changes;

	private final Acceptances acceptances;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BodyDesk(Bodies bodies, BodyChanges changes, Acceptances acceptances, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.bodies = bodies;
		this.changes = changes;
		this.acceptances = acceptances;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** The catalogue, as far as a filter lets through. */
	public List<Body> list(BodyFilter filter) {
		return this.bodies.all().stream().filter(filter::lets).toList();
	}

	/**
	 * What administrators set about bodies, the newest first: a list for each, in the
	 * order of the bodies. Many bodies are asked once.
	 */
	public List<List<BodyChange>> changes(List<Body> bodies) {
		Map<String, List<BodyChange>> found = this.changes.list()
			.stream()
			.collect(Collectors.groupingBy(BodyChange::bodyId));
		return bodies.stream().map((body) -> found.getOrDefault(body.id(), List.of())).toList();
	}

	/** What Kenya has accepted of the instruments a body watches over. */
	public List<Acceptance> acceptances(Body body) {
		return this.acceptances.list().stream().filter((one) -> one.body().equals(body.id())).toList();
	}

	/**
	 * Closes a body or opens it.
	 * @param reason why it is closed; null when it is opened
	 */
	public Outcome<Body> set(String bodyId, boolean active, @Nullable BodyClosedReason reason, String idempotencyKey,
			Actor actor) {
		if (active == (reason != null)) {
			return Outcome.refused(UserError.invalid(active ? "only-of-a-closing" : "required", "reason"));
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "setBodyActive", idempotencyKey,
						List.of(bodyId, active, String.valueOf(reason))),
				() -> held(bodyId).then((body) -> set(body, active, reason, actor)), Body::id, this::found);
	}

	private Outcome<Body> held(String bodyId) {
		return found(bodyId).then((body) -> {
			this.changes.hold(bodyId);
			return found(bodyId);
		});
	}

	private Outcome<Body> set(Body body, boolean active, @Nullable BodyClosedReason reason, Actor actor) {
		if (body.active() == active) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		Instant now = this.clock.instant();
		int version = this.changes.newest(body.id()).map(BodyChange::version).orElse(0) + 1;
		this.changes.add(new BodyChange(body.id(), version, active, reason, actor.subject(), now));
		this.events.publishEvent(new BodyEvent(active ? "body-opened" : "body-closed", body.id(), actor, now));
		return found(body.id());
	}

	private Outcome<Body> found(String bodyId) {
		return this.bodies.byId(bodyId)
			.<Outcome<Body>>map(Outcome::done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("body")));
	}

}
