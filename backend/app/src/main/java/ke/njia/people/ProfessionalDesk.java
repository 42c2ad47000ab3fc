package ke.njia.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.directory.Directory;
import ke.njia.directory.DirectoryListing;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Role;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where a partner keeps its professionals current, and where those who coordinate see
 * what help can be had, without a name.
 */
@Component
public class ProfessionalDesk {

	/** A longer pause is a leaving. */
	static final Duration LONGEST_PAUSE = Duration.ofDays(366);

	private final Professionals professionals;

	private final Directory directory;

	private final Vocabulary vocabulary;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ProfessionalDesk(Professionals professionals, Directory directory, Vocabulary vocabulary, OnceOnly once,
			UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.professionals = professionals;
		this.directory = directory;
		this.vocabulary = vocabulary;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Professionals of an organization that the actor may know of, or of the actor's own;
	 * of another a partner sees nobody.
	 */
	public List<Professional> list(@Nullable String organization, Actor actor) {
		String whose = (organization != null) ? organization : actor.organization();
		boolean known = actor.actsFor(whose) || (actor.hasAnyOf(List.of(Role.COORDINATOR, Role.DUTY_LEAD))
				&& new DirectoryListing(this.directory.current(), actor, this.clock.instant()).findOrganization(whose)
					.isPresent());
		return known ? this.professionals.list(whose) : List.of();
	}

	/** Who one of the actor's own is, on record; empty for everybody else's. */
	public Optional<ProfessionalDetails> read(String id, Actor actor) {
		return this.work.perform(() -> {
			Optional<ProfessionalDetails> found = this.professionals.open(id, actor.organization());
			found.ifPresent((details) -> publish(PersonEvent.PROFESSIONAL_READ, id, actor, this.clock.instant()));
			return found;
		});
	}

	/** Adds somebody to the actor's own. */
	public Outcome<Professional> add(NewProfessional said, String idempotencyKey, Actor actor) {
		List<UserError> faults = said.faults(this.vocabulary);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "addProfessional", idempotencyKey, said.compared()),
				() -> {
					if (this.directory.current().findOrganization(actor.organization()).isEmpty()) {
						return Outcome.refused(UserError.notFound("organization"));
					}
					Instant now = this.clock.instant();
					String id = this.professionals.add(actor.organization(), said, now);
					publish(PersonEvent.PROFESSIONAL_ADDED, id, actor, now);
					return found(id, actor);
				}, Professional::id, (id) -> found(id, actor));
	}

	/** Puts right what is known of one of the actor's own. */
	public Outcome<Professional> change(String id, NewProfessional said, String idempotencyKey, Actor actor) {
		List<UserError> faults = said.faults(this.vocabulary);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return held("changeProfessional", id, said.compared(), idempotencyKey, actor, (line) -> {
			Instant now = this.clock.instant();
			this.professionals.write(line, said, now);
			publish(PersonEvent.PROFESSIONAL_CHANGED, id, actor, now);
			return found(id, actor);
		});
	}

	/**
	 * Says that one of the actor's own takes nothing on.
	 * @param until until when; null when they take things on again
	 */
	public Outcome<Professional> pause(String id, @Nullable Instant until, String idempotencyKey, Actor actor) {
		Instant now = this.clock.instant();
		if (until != null && (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_PAUSE)))) {
			return Outcome.refused(UserError.invalid("within-a-year", "until"));
		}
		return held("pauseProfessional", id, Optional.ofNullable(until), idempotencyKey, actor, (line) -> {
			this.professionals.pause(line, until, now);
			publish(PersonEvent.PROFESSIONAL_PAUSED, id, actor, now);
			return found(id, actor);
		});
	}

	/** One of the actor's own has left: what was sealed is gone for good. */
	public Outcome<String> remove(String id, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "removeProfessional", idempotencyKey, id),
				() -> this.professionals.hold(id, actor.organization()).map((line) -> {
					this.professionals.remove(line);
					publish(PersonEvent.PROFESSIONAL_LEFT, id, actor, this.clock.instant());
					return Outcome.done(id);
				}).orElseGet(() -> Outcome.refused(UserError.notFound("professional"))), Function.identity(),
				Outcome::done);
	}

	private Outcome<Professional> held(String operation, String id, Object said, String idempotencyKey, Actor actor,
			Function<Professionals.Line, Outcome<Professional>> act) {
		return this.once.attempt(new OnceOnly.Request(actor, operation, idempotencyKey, Arrays.asList(id, said)),
				() -> this.professionals.hold(id, actor.organization())
					.map(act)
					.orElseGet(() -> Outcome.refused(UserError.notFound("professional"))),
				Professional::id, (same) -> found(same, actor));
	}

	private Outcome<Professional> found(String id, Actor actor) {
		Function<Professional, Outcome<Professional>> done = Outcome::done;
		return this.professionals.find(id, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("professional")));
	}

	private void publish(String action, String id, Actor actor, Instant at) {
		this.events.publishEvent(new PersonEvent(action, id, actor, at));
	}

}
