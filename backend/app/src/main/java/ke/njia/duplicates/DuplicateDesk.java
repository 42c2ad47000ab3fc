package ke.njia.duplicates;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import ke.njia.directory.Directory;
import ke.njia.directory.EntryForwarding;
import ke.njia.directory.Provenance;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where people look at two entries side by side and say whether they are one. Each step
 * holds the network and the pair first and then looks: of two people who decide at once
 * one is second, and no entry ever leads back to itself.
 */
@Component
public class DuplicateDesk {

	private final Candidates candidates;

	private final Decisions decisions;

	private final Directory directory;

	private final EntryForwarding forwarding;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DuplicateDesk(Candidates candidates, Decisions decisions, Directory directory, EntryForwarding forwarding,
			OnceOnly once, ApplicationEventPublisher events, Clock clock) {
		this.candidates = candidates;
		this.decisions = decisions;
		this.directory = directory;
		this.forwarding = forwarding;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Pairs that nobody has decided about, most likely first. */
	public List<Candidate> pairs() {
		Entries entries = entries();
		Set<String> decided = this.decisions.decided();
		return this.candidates.of(entries.list())
			.stream()
			.filter((found) -> !decided.contains(DuplicatePair.id(found.one(), found.other())))
			.map((found) -> new Candidate(DuplicatePair.id(found.one(), found.other()), () -> shown(found, entries)))
			.toList();
	}

	/** The newest decisions, those taken back too. */
	public List<DuplicateDecision> decisions() {
		return this.decisions.list();
	}

	/** Says that two entries are the same, and merges them, or that they are not. */
	public Outcome<DuplicateDecision> decide(NewDecision said, String idempotencyKey, Actor actor) {
		List<UserError> faults = said.faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "decideDuplicate", idempotencyKey, said),
				() -> decided(said, entries(), actor), DuplicateDecision::id, this::found);
	}

	/**
	 * Takes a decision back: merged entries are what they were, and the pair is asked
	 * about again.
	 */
	public Outcome<DuplicateDecision> undo(String decision, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "undoDuplicateDecision", idempotencyKey, decision),
				() -> found(decision).then((first) -> undone(first, actor)), DuplicateDecision::id, this::found);
	}

	/**
	 * What was decided a moment ago is said to be: one of the two may be gone by it.
	 * Nothing is held, and so nothing stored, for a pair of which one never was.
	 */
	private Outcome<DuplicateDecision> decided(NewDecision said, Entries entries, Actor actor) {
		if (entries.view().findOrganization(actor.organization()).isEmpty()) {
			return Outcome.refused(UserError.notFound("first"));
		}
		String pair = DuplicatePair.id(said.first(), said.second());
		Optional<Outcome<DuplicateDecision>> missing = missing(said, entries);
		if (missing.isPresent()) {
			return this.decisions.standing(pair).map(DuplicateDesk::alreadyDecided).orElseGet(missing::get);
		}
		if (said.verdict() == DuplicateVerdict.SAME) {
			this.forwarding.hold();
		}
		return this.decisions.hold(pair)
			.map(DuplicateDesk::alreadyDecided)
			.orElseGet(() -> written(said, entries, actor));
	}

	private static Optional<Outcome<DuplicateDecision>> missing(NewDecision said, Entries entries) {
		if (entries.find(said.first()).isEmpty()) {
			return Optional.of(Outcome.refused(UserError.notFound("first")));
		}
		return entries.find(said.second()).isEmpty() ? Optional.of(Outcome.refused(UserError.notFound("second")))
				: Optional.empty();
	}

	/** Locks are held now. */
	private Outcome<DuplicateDecision> written(NewDecision said, Entries entries, Actor actor) {
		DuplicateDecision decision = decision(said, entries, actor, this.clock.instant());
		if (said.verdict() == DuplicateVerdict.SAME) {
			Optional<UserError> hindrance = hindrance(said, entries);
			if (hindrance.isPresent()) {
				return Outcome.refused(hindrance.get());
			}
			String kept = Objects.requireNonNull(said.keep());
			this.forwarding.forward(decision.id(), said.merged(), kept, entries.twins(said.merged(), kept),
					Provenance.byHand(actor, decision.at()));
		}
		this.decisions.add(decision);
		this.events.publishEvent(DuplicateEvent.decided(decision, actor));
		return Outcome.done(decision);
	}

	/**
	 * What is in use is kept: its people sign in by its name, and cases are held in it.
	 */
	private Optional<UserError> hindrance(NewDecision said, Entries entries) {
		if (!this.forwarding.merged(List.of(said.first(), said.second())).isEmpty()) {
			return Optional.of(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("verdict", DuplicateVerdict.SAME)));
		}
		if (this.decisions.holdsCases(said.merged())) {
			return Optional.of(UserError.invalid("who-holds-cases-is-kept", "keep"));
		}
		if (entries.isPartner(said.merged()) && !entries.isPartner(Objects.requireNonNull(said.keep()))) {
			return Optional.of(UserError.invalid("partner-is-kept", "keep"));
		}
		return Optional.empty();
	}

	private Outcome<DuplicateDecision> undone(DuplicateDecision decision, Actor actor) {
		if (entries().view().findOrganization(actor.organization()).isEmpty()) {
			return Outcome.refused(UserError.notFound("decision"));
		}
		if (decision.verdict() == DuplicateVerdict.SAME) {
			this.forwarding.hold();
		}
		Optional<DuplicateDecision> standing = this.decisions
			.hold(DuplicatePair.id(decision.first(), decision.second()));
		if (standing.filter((one) -> one.id().equals(decision.id())).isEmpty()) {
			return alreadyDecided("UNDONE");
		}
		Instant now = this.clock.instant();
		this.forwarding.restore(decision.id(), Provenance.byHand(actor, now));
		this.decisions.undo(decision.id(), actor.subject(), now);
		this.events.publishEvent(new DuplicateEvent(DuplicateEvent.UNDONE, decision.id(), actor, now));
		return found(decision.id());
	}

	private DuplicateDecision decision(NewDecision said, Entries entries, Actor actor, Instant now) {
		return new DuplicateDecision(RandomId.next(), said.first(), said.second(),
				entries.view().organization(said.first()).name(), entries.view().organization(said.second()).name(),
				said.verdict(), said.keep(), said.reason(), actor.subject(), now, null, null);
	}

	private Outcome<DuplicateDecision> found(String id) {
		Function<DuplicateDecision, Outcome<DuplicateDecision>> done = Outcome::done;
		return this.decisions.find(id).map(done).orElseGet(() -> Outcome.refused(UserError.notFound("decision")));
	}

	private static Outcome<DuplicateDecision> alreadyDecided(DuplicateDecision standing) {
		return alreadyDecided(standing.verdict().name());
	}

	private static Outcome<DuplicateDecision> alreadyDecided(String verdict) {
		return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("verdict", verdict)));
	}

	private static DuplicatePair shown(Candidates.Found found, Entries entries) {
		return new DuplicatePair(entries.shown(entries.view().organization(found.one())),
				entries.shown(entries.view().organization(found.other())), found.score().points(),
				found.score().reasons());
	}

	private Entries entries() {
		return new Entries(this.directory.current(), this.clock.instant());
	}

	/**
	 * A pair worth a look, laid side by side only when it is shown.
	 *
	 * @param id what the pair is known by
	 * @param pair the pair side by side
	 */
	public record Candidate(String id, Supplier<DuplicatePair> pair) {
	}

}
