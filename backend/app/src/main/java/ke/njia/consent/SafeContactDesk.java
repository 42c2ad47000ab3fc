package ke.njia.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where it is written down how a person can be reached without danger, and read by the
 * people who hold the case. Each look is on record by itself.
 */
@Component
public class SafeContactDesk {

	private final IntakeDesk cases;

	private final SafeContacts contacts;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SafeContactDesk(IntakeDesk cases, SafeContacts contacts, OnceOnly once, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.contacts = contacts;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Writes the rule of a case anew.
	 * @param seen the version that it replaces, 0 when there is none
	 */
	public Outcome<SafeContact> write(String caseFileId, int seen, ContactRule rule, String idempotencyKey,
			Actor actor) {
		List<UserError> faults = rule.faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "setSafeContact", idempotencyKey, input(caseFileId, seen, rule)),
				() -> held(caseFileId, actor).then((caseFile) -> written(caseFile, seen, rule, actor)),
				SafeContact::caseFileId, (id) -> held(id, actor).then((caseFile) -> readAgain(caseFile, actor)));
	}

	/** The rule of a case of the actor's organization. */
	public Optional<SafeContact> read(CaseFile caseFile, Actor actor) {
		if (!actor.actsFor(caseFile.lead())) {
			return Optional.empty();
		}
		return this.work.perform(() -> this.contacts.find(caseFile.id(), caseFile.lead()).map((found) -> {
			publish(SafeContactEvent.READ, caseFile, actor);
			return found;
		}));
	}

	private Outcome<SafeContact> written(CaseFile caseFile, int seen, ContactRule rule, Actor actor) {
		int version = this.contacts.find(caseFile.id(), caseFile.lead()).map(SafeContact::version).orElse(0);
		if (version != seen) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("version", version)));
		}
		SafeContact contact = new SafeContact(caseFile.id(), caseFile.lead(), version + 1, this.clock.instant(), rule);
		this.contacts.write(contact);
		publish(SafeContactEvent.WRITTEN, caseFile, actor);
		return Outcome.done(contact);
	}

	private Outcome<SafeContact> readAgain(CaseFile caseFile, Actor actor) {
		Function<SafeContact, Outcome<SafeContact>> done = Outcome::done;
		return read(caseFile, actor).map(done).orElseGet(() -> Outcome.refused(UserError.notFound("caseFile")));
	}

	private Outcome<CaseFile> held(String caseFileId, Actor actor) {
		Function<CaseFile, Outcome<CaseFile>> done = Outcome::done;
		return this.cases.lock(caseFileId, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("caseFile")));
	}

	private void publish(String action, CaseFile caseFile, Actor actor) {
		Instant now = this.clock.instant();
		this.events.publishEvent(new SafeContactEvent(action, caseFile.id(), actor, now));
	}

	/** What is compared when a key is used again; it is digested and never printed. */
	private static List<Object> input(String caseFileId, int seen, ContactRule rule) {
		return Arrays.asList(caseFileId, seen, rule.channels(), rule.windows(), rule.contact(), rule.codeWordAsked(),
				rule.codeWordAnswered(), rule.mayBeSaid(), rule.mayLeaveMessage());
	}

}
