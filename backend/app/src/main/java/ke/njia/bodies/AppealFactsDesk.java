package ke.njia.bodies;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where it is stated what bodies ask about a case. Whoever states it says after what:
 * when somebody else stated something meanwhile, nothing is stored.
 */
@Component
public class AppealFactsDesk {

	static final int SHORTEST_REASON = 3;

	static final int LONGEST_REASON = 500;

	private final IntakeDesk cases;

	private final AppealFactsStore stored;

	private final Bodies bodies;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AppealFactsDesk(IntakeDesk cases, AppealFactsStore stored, Bodies bodies, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.stored = stored;
		this.bodies = bodies;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * States all of it anew.
	 * @param after identifier of what was stated before, as far as the person saw; null
	 * when nothing was
	 */
	public Outcome<CaseFile> record(String caseFileId, @Nullable String after, AppealFacts facts, String idempotencyKey,
			Actor actor) {
		List<UserError> faults = faults(facts);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "recordAppealFacts", idempotencyKey,
						List.of(caseFileId, String.valueOf(after), facts)),
				() -> this.cases.hold(caseFileId, actor)
					.then(CaseFile::writable)
					.then((caseFile) -> record(caseFile, after, facts, actor)),
				CaseFile::id, (id) -> this.cases.readAgain(id, actor));
	}

	/** What counts in a case of the actor's organization, if anything was stated. */
	public Optional<CaseAppealFacts> find(CaseFile caseFile, Actor actor) {
		return listFor(caseFile, actor).stream().findFirst();
	}

	/** All that was stated in it, the newest first. */
	public List<CaseAppealFacts> listFor(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.stored.listFor(caseFile.id()) : List.of();
	}

	private Outcome<CaseFile> record(CaseFile caseFile, @Nullable String after, AppealFacts facts, Actor actor) {
		Optional<String> before = this.stored.newest(caseFile.id()).map(CaseAppealFacts::id);
		if (!before.equals(Optional.ofNullable(after))) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		Instant now = this.clock.instant();
		this.stored
			.add(new CaseAppealFacts(RandomId.next(), caseFile.id(), caseFile.lead(), facts, actor.subject(), now));
		this.events.publishEvent(new AppealFactsRecorded(caseFile.id(), actor, now));
		return Outcome.done(caseFile);
	}

	private List<UserError> faults(AppealFacts facts) {
		List<UserError> faults = new ArrayList<>();
		boolean unsafe = facts.nationalReport() == NationalReport.NOT_SAFE;
		int length = facts.unsafeReason().length();
		if (length > LONGEST_REASON || (unsafe && length < SHORTEST_REASON)) {
			faults.add(UserError.invalid(unsafe ? "length-3-to-500" : "length-0-to-500", "unsafeReason"));
		}
		Set<String> known = this.bodies.all().stream().map(Body::id).collect(Collectors.toSet());
		unknown(facts.elsewhere(), known, "elsewhere", faults);
		unknown(facts.memberships(), known, "memberships", faults);
		unknown(facts.sponsors(), known, "sponsors", faults);
		return faults;
	}

	private static void unknown(@Nullable List<String> given, Set<String> known, String field, List<UserError> faults) {
		if (given != null && !known.containsAll(given)) {
			faults.add(UserError.invalid("unknown-code", field));
		}
	}

}
