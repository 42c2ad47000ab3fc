package ke.njia.appeals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Notice;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where the people who hold a case put down what a body made public about an appeal, also
 * after the case is closed. What may bring reprisals is kept all the same, and duty leads
 * are told at once: it is public already.
 */
@Component
public class PublicationDesk {

	/** Publications on one sending. */
	static final int MOST = 50;

	/** Revisions of one publication. */
	static final int MOST_REVISIONS = 100;

	private final AppealSendings sendings;

	private final AppealPublications publications;

	private final PublicationWarnings warnings;

	private final IntakeDesk cases;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PublicationDesk(AppealSendings sendings, AppealPublications publications, PublicationWarnings warnings,
			IntakeDesk cases, OnceOnly once, ApplicationEventPublisher events, Clock clock) {
		this.sendings = sendings;
		this.publications = publications;
		this.warnings = warnings;
		this.cases = cases;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Puts down what a body published; the same page as the same thing is put down once.
	 */
	public Outcome<AppealPublication> record(String sendingId, NewPublication told, String idempotencyKey,
			Actor actor) {
		return attempt("recordPublication", List.of(sendingId, told.input()), told, idempotencyKey, actor,
				() -> this.sendings.found(sendingId, actor)
					.then((seen) -> lawful(seen.caseFileId(), actor))
					.then((caseFile) -> this.sendings.found(sendingId, actor)
						.then((sending) -> added(caseFile, sending, told, actor))));
	}

	/**
	 * Puts something right; what was said before is kept.
	 * @param revision the number of the revision that the writer saw
	 */
	public Outcome<AppealPublication> correct(String id, int revision, NewPublication told, String idempotencyKey,
			Actor actor) {
		return attempt("correctPublication", List.of(id, revision, told.input()), told, idempotencyKey, actor,
				() -> found(id, actor).then((seen) -> lawful(seen.caseFileId(), actor))
					.then((caseFile) -> found(id, actor))
					.then((publication) -> this.sendings.found(publication.sendingId(), actor)
						.then((sending) -> corrected(publication, revision, sending, told, actor))));
	}

	private Outcome<AppealPublication> attempt(String operation, List<Object> input, NewPublication told,
			String idempotencyKey, Actor actor, Supplier<Outcome<AppealPublication>> act) {
		List<UserError> faults = told.faults(day(this.clock.instant()));
		return faults.isEmpty() ? this.once.attempt(new OnceOnly.Request(actor, operation, idempotencyKey, input), act,
				AppealPublication::id, (id) -> found(id, actor)) : Outcome.refused(faults);
	}

	private Outcome<AppealPublication> found(String id, Actor actor) {
		Function<AppealPublication, Outcome<AppealPublication>> done = Outcome::done;
		return this.publications.find(id)
			.filter((one) -> actor.actsFor(one.lead()))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("publication")));
	}

	private Outcome<CaseFile> lawful(String caseFile, Actor actor) {
		return this.cases.hold(caseFile, actor).then(CaseFile::lawful);
	}

	private Outcome<AppealPublication> added(CaseFile caseFile, AppealSending sending, NewPublication told,
			Actor actor) {
		List<AppealPublication> before = this.publications.listOf(List.of(sending.id()));
		if (before.stream().anyMatch((one) -> one.isSameAs(told))) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		if (before.size() >= MOST) {
			return Outcome.refused(UserError.of(UserErrorCode.AT_CAPACITY));
		}
		Instant now = this.clock.instant();
		AppealPublication publication = new AppealPublication(RandomId.next(), sending.id(), sending.appealId(),
				caseFile.id(), caseFile.reference(), caseFile.lead(), sending.body(), sending.items(),
				List.of(PublicationRevision.of(told, 1, actor.subject(), now)));
		return kept(publication, Set.of(), sending, AppealEvent.PUBLICATION_RECORDED, actor);
	}

	private Outcome<AppealPublication> corrected(AppealPublication before, int revision, AppealSending sending,
			NewPublication told, Actor actor) {
		int number = before.current().number();
		if (number != revision) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("revision", number)));
		}
		if (number >= MOST_REVISIONS) {
			return Outcome.refused(UserError.of(UserErrorCode.AT_CAPACITY));
		}
		AppealPublication after = before
			.with(PublicationRevision.of(told, number + 1, actor.subject(), this.clock.instant()));
		return kept(after, warningsOf(before), sending, AppealEvent.PUBLICATION_CORRECTED, actor);
	}

	/**
	 * Nothing is public before it was sent.
	 * @param known of what duty leads were told already
	 */
	private Outcome<AppealPublication> kept(AppealPublication publication, Set<PublicationWarning> known,
			AppealSending sending, String action, Actor actor) {
		PublicationRevision told = publication.current();
		if (told.publishedOn().isBefore(day(sending.sentAt()))) {
			return Outcome.refused(UserError.invalid("not-before-the-sending", "publishedOn"));
		}
		this.publications.save(publication);
		Notice[] notices = known.containsAll(warningsOf(publication)) ? new Notice[0]
				: new Notice[] { new Notice(publication.lead(), Notice.Audience.DUTY_LEAD, true) };
		this.events.publishEvent(AppealEvent.of(action, publication, actor, told.savedAt(), notices));
		return Outcome.done(publication);
	}

	private Set<PublicationWarning> warningsOf(AppealPublication publication) {
		return Objects.requireNonNull(this.warnings.of(List.of(publication), publication.lead()).get(publication));
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, LetterPress.NAIROBI);
	}

}
