package ke.njia.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.directory.Directory;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Page;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where an organization keeps the defenders it is in touch with. Everything is asked for
 * by the actor's own organization: of another's nothing is found, whoever asks. Every
 * reading is on record, every look at how to reach somebody by itself.
 */
@Component
public class DefenderDesk {

	private final Defenders defenders;

	private final Directory directory;

	private final Vocabulary vocabulary;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DefenderDesk(Defenders defenders, Directory directory, Vocabulary vocabulary, OnceOnly once, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.defenders = defenders;
		this.directory = directory;
		this.vocabulary = vocabulary;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** A page of the actor's own, newest first; only those on it are opened. */
	public Page<Defender> page(int first, @Nullable String after, Actor actor) {
		return this.work.perform(() -> {
			publish(PersonEvent.DEFENDERS_LISTED, actor.organization(), actor);
			Page<String> ids = Page.of(this.defenders.ids(actor.organization()), first, after, Function.identity());
			Map<String, Defender> opened = this.defenders
				.list(ids.edges().stream().map(Page.Edge::node).toList(), actor.organization())
				.stream()
				.collect(Collectors.toMap(Defender::id, Function.identity()));
			return new Page<>(ids.edges()
				.stream()
				.filter((edge) -> opened.containsKey(edge.node()))
				.map((edge) -> new Page.Edge<>(edge.cursor(), Objects.requireNonNull(opened.get(edge.node()))))
				.toList(), ids.pageInfo());
		});
	}

	/** How one of the actor's own can be reached; empty for everybody else's. */
	public Optional<DefenderContact> contact(String id, Actor actor) {
		return this.work.perform(() -> {
			Optional<Defender> found = this.defenders.find(id, actor.organization());
			found.ifPresent((defender) -> publish(PersonEvent.DEFENDER_CONTACT_READ, id, actor));
			return found.map(DefenderContact::new);
		});
	}

	public Outcome<Defender> add(DefenderTold told, String idempotencyKey, Actor actor) {
		List<UserError> faults = told.faults(this.vocabulary);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "addDefender", idempotencyKey, told.compared()), () -> {
			if (this.directory.current().findOrganization(actor.organization()).isEmpty()) {
				return Outcome.refused(UserError.notFound("organization"));
			}
			Instant now = this.clock.instant();
			String id = this.defenders.add(actor.organization(), told, now);
			publish(PersonEvent.DEFENDER_ADDED, id, actor);
			return found(id, actor);
		}, Defender::id, (id) -> found(id, actor));
	}

	/** Replaces what is known of one of the actor's own. */
	public Outcome<Defender> change(String id, DefenderTold told, String idempotencyKey, Actor actor) {
		List<UserError> faults = told.faults(this.vocabulary);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "changeDefender", idempotencyKey, List.of(id, told.compared())),
				() -> this.defenders.hold(id, actor.organization()).map((held) -> {
					this.defenders.write(held, told);
					publish(PersonEvent.DEFENDER_CHANGED, id, actor);
					return found(id, actor);
				}).orElseGet(DefenderDesk::notFound), Defender::id, (same) -> found(same, actor));
	}

	/** Removes one of the actor's own: what was sealed is gone for good. */
	public Outcome<String> remove(String id, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "removeDefender", idempotencyKey, id),
				() -> this.defenders.hold(id, actor.organization()).map((held) -> {
					this.defenders.remove(held);
					publish(PersonEvent.DEFENDER_REMOVED, id, actor);
					return Outcome.done(id);
				}).orElseGet(DefenderDesk::notFound), Function.identity(), Outcome::done);
	}

	private Outcome<Defender> found(String id, Actor actor) {
		Function<Defender, Outcome<Defender>> done = Outcome::done;
		return this.defenders.find(id, actor.organization()).map(done).orElseGet(DefenderDesk::notFound);
	}

	private static <T> Outcome<T> notFound() {
		return Outcome.refused(UserError.notFound("defender"));
	}

	private void publish(String action, String id, Actor actor) {
		this.events.publishEvent(new PersonEvent(action, id, actor, this.clock.instant()));
	}

}
