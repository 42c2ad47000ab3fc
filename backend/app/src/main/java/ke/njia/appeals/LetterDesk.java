package ke.njia.appeals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.bodies.Bodies;
import ke.njia.bodies.Body;
import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.evidence.EvidenceAnnexes;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Hands letters and annexes out, each time on record: to those who write an appeal, and
 * to the body that it was sent to.
 */
@Component
class LetterDesk {

	private final HeldAppeals held;

	private final Letters letters;

	private final LetterMaker maker;

	private final DraftCheck check;

	private final Bodies bodies;

	private final IntakeDesk cases;

	private final ReadingRoom room;

	private final EvidenceAnnexes evidence;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LetterDesk(HeldAppeals held, Letters letters, LetterMaker maker, DraftCheck check, Bodies bodies, IntakeDesk cases,
			ReadingRoom room, EvidenceAnnexes evidence, UnitOfWork work, ApplicationEventPublisher events,
			Clock clock) {
		this.held = held;
		this.letters = letters;
		this.maker = maker;
		this.check = check;
		this.bodies = bodies;
		this.cases = cases;
		this.room = room;
		this.evidence = evidence;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The letter of a version to one body: as it was looked at, or, while nobody asked
	 * for a second look, as it would be. A version that cannot be printed has none.
	 */
	Outcome<byte[]> preview(String appealId, int version, String body, Actor actor) {
		return this.work.attempt(() -> this.held.found(appealId, actor)
			.then((appeal) -> letter(appeal, version, body, actor))
			.then((letter) -> this.held.found(appealId, actor).then((appeal) -> {
				this.held.publish(AppealEvent.LETTER_READ, appeal, actor, this.clock.instant());
				return Outcome.done(letter);
			})));
	}

	private Outcome<byte[]> letter(Appeal appeal, int version, String body, Actor actor) {
		Optional<byte[]> made = this.letters.find(appeal.id(), version, body).map(Letter::pdf);
		boolean addressed = appeal.current().draft().addressees().contains(body);
		if (made.isEmpty() && (appeal.current().number() != version || !addressed)) {
			return Outcome.refused(UserError.notFound("body"));
		}
		Function<CaseFile, Outcome<CaseFile>> done = Outcome::done;
		return made.map(Outcome::done)
			.orElseGet(() -> this.cases.find(appeal.caseFileId(), actor.organization())
				.map(done)
				.orElseGet(() -> Outcome.refused(UserError.notFound("caseFile")))
				.then((caseFile) -> printed(appeal, caseFile, body)));
	}

	/** The letter that a body was sent. */
	Optional<byte[]> received(String id, Actor actor) {
		return this.work.perform(() -> this.room.find(id, actor)
			.flatMap((appeal) -> this.letters
				.find(appeal.sending().appealId(), appeal.sending().version(), appeal.sending().body())
				.map((letter) -> {
					this.events.publishEvent(
							AppealEvent.of(AppealEvent.LETTER_READ, appeal.sending(), actor, this.clock.instant()));
					return letter.pdf();
				})));
	}

	/** A file that came along with the letter a body was sent. */
	Optional<Enclosure> annex(String id, String annex, Actor actor) {
		return this.work.perform(() -> this.room.held(id, actor)
			.fold((appeal) -> annex(appeal, annex, actor), (errors) -> Optional.empty()));
	}

	private Optional<Enclosure> annex(ReceivedAppeal appeal, String annex, Actor actor) {
		Instant now = this.clock.instant();
		return this.evidence.listFor(appeal.sending().caseFileId())
			.stream()
			.filter((item) -> item.id().equals(annex) && appeal.annexes().contains(Annex.of(item)))
			.findFirst()
			.flatMap((item) -> this.evidence.hand(item, actor, now)
				.map((content) -> new Enclosure(Annex.of(item).mediaType(), content)))
			.map((enclosure) -> {
				this.events.publishEvent(AppealEvent.of(AppealEvent.ANNEX_READ, appeal.sending(), actor, now));
				return enclosure;
			});
	}

	private Outcome<byte[]> printed(Appeal appeal, CaseFile caseFile, String id) {
		List<UserError> faults = this.check.unready(appeal.current().draft(), caseFile);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		Body body = this.bodies.byId(id).orElseThrow();
		return Outcome.done(this.maker.one(appeal, caseFile, body, this.clock.instant()).pdf());
	}

}
