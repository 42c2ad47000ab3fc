package ke.njia.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.directory.Directory;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where consent is recorded and taken back. Both lock the case first, as sending does:
 * nothing is sent on a consent that is being withdrawn.
 */
@Component
public class ConsentDesk {

	private final IntakeDesk cases;

	private final Consents consents;

	private final Vocabulary vocabulary;

	private final Directory directory;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ConsentDesk(IntakeDesk cases, Consents consents, Vocabulary vocabulary, Directory directory, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.consents = consents;
		this.vocabulary = vocabulary;
		this.directory = directory;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Records what the person agreed to. */
	public Outcome<Consent> record(NewConsent given, String idempotencyKey, Actor actor) {
		List<UserError> faults = given.faults(this.clock.instant(), this.vocabulary, this.directory);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "recordConsent", idempotencyKey, given),
				() -> locked(given.caseFileId(), actor).then(CaseFile::writable)
					.then((caseFile) -> add(given, caseFile, actor)),
				Consent::id, (id) -> found(id, actor));
	}

	/** Records what the person of a new case agreed to, in the caller's transaction. */
	public Outcome<Consent> recordWithin(NewConsent given, CaseFile caseFile, Actor actor) {
		List<UserError> faults = given.faults(this.clock.instant(), this.vocabulary, this.directory);
		return faults.isEmpty() ? add(given, caseFile, actor) : Outcome.refused(faults);
	}

	/** Records that the person takes a consent back; a second time changes nothing. */
	public Outcome<Consent> withdraw(String consentId, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "withdrawConsent", idempotencyKey, consentId),
				() -> found(consentId, actor)
					.then((consent) -> locked(consent.caseFileId(), actor).then((caseFile) -> found(consentId, actor)))
					.then((consent) -> withdraw(consent, actor)),
				Consent::id, (id) -> found(id, actor));
	}

	/** All consents asked for a case of the actor's organization, newest first. */
	public List<Consent> listFor(CaseFile caseFile, Actor actor) {
		return listFor(List.of(caseFile), actor).getFirst();
	}

	/**
	 * All consents asked for cases of the actor's organization, newest first: a list for
	 * each case, in the order of the cases. A board of many cases asks once.
	 */
	public List<List<Consent>> listFor(List<CaseFile> caseFiles, Actor actor) {
		List<String> own = caseFiles.stream()
			.filter((caseFile) -> actor.actsFor(caseFile.lead()))
			.map(CaseFile::id)
			.toList();
		Map<String, List<Consent>> found = this.consents.listFor(own)
			.stream()
			.collect(Collectors.groupingBy(Consent::caseFileId));
		return caseFiles.stream().map((caseFile) -> found.getOrDefault(caseFile.id(), List.of())).toList();
	}

	private Outcome<Consent> add(NewConsent given, CaseFile caseFile, Actor actor) {
		Instant now = this.clock.instant();
		List<UserError> faults = given.faults(caseFile, now);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		Consent consent = given.given(RandomId.next(), actor, now);
		this.consents.add(consent, caseFile.lead());
		this.events.publishEvent(new ConsentEvent.ConsentRecorded(consent.id(), consent.caseFileId(), actor, now));
		return Outcome.done(consent);
	}

	private Outcome<Consent> withdraw(Consent consent, Actor actor) {
		if (consent.withdrawnAt() != null) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		Instant now = this.clock.instant();
		this.consents.withdraw(consent.id(), now);
		this.events.publishEvent(new ConsentWithdrawn(consent.id(), consent.caseFileId(), actor, now));
		return found(consent.id(), actor);
	}

	private Outcome<CaseFile> locked(String caseFileId, Actor actor) {
		Function<CaseFile, Outcome<CaseFile>> done = Outcome::done;
		return this.cases.lock(caseFileId, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("caseFile")));
	}

	private Outcome<Consent> found(String id, Actor actor) {
		Function<Consent, Outcome<Consent>> done = Outcome::done;
		return this.consents.find(id)
			.filter((consent) -> this.cases.find(consent.caseFileId(), actor.organization()).isPresent())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("consent")));
	}

}
