package ke.njia.appeals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.bodies.AppealChannel;
import ke.njia.cases.CaseFile;
import ke.njia.consent.AppealDisclosures;
import ke.njia.evidence.EvidenceAnnexes;
import ke.njia.evidence.EvidenceItem;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes of a letter that is sent by e-mail the file for the mailbox. The portal mails no
 * letter itself: who it is from would tell as much as what it says. As long as none was
 * made, the appeal has not left the house.
 */
@Component
class LockedLetterDesk {

	private final HeldAppeals held;

	private final AppealSendings sendings;

	private final Letters letters;

	private final AppealDisclosures disclosures;

	private final EvidenceAnnexes evidence;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LockedLetterDesk(HeldAppeals held, AppealSendings sendings, Letters letters, AppealDisclosures disclosures,
			EvidenceAnnexes evidence, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.held = held;
		this.sendings = sendings;
		this.letters = letters;
		this.disclosures = disclosures;
		this.evidence = evidence;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The letter of a sending and its annexes, locked; as often as somebody needs it, as
	 * long as the person's consent stands.
	 */
	Outcome<byte[]> lock(String id, @Nullable String password, Actor actor) {
		Function<LetterPassword, Outcome<byte[]>> locked = (valid) -> this.work.attempt(() -> sending(id, actor)
			.then((seen) -> this.held.held(seen.appealId(), actor))
			.then((appeal) -> sending(id, actor).then((sending) -> locked(appeal.caseFile(), sending, valid, actor))));
		return LetterPassword.of(password)
			.map(locked)
			.orElseGet(() -> Outcome.refused(UserError.invalid("twenty-of-the-alphabet", "password")));
	}

	private Outcome<AppealSending> sending(String id, Actor actor) {
		Function<AppealSending, Outcome<AppealSending>> byMail = (sending) -> (sending.channel() == AppealChannel.EMAIL)
				? Outcome.done(sending) : Outcome.refused(UserError.invalid("not-sent-by-email", "sending"));
		return this.sendings.find(id)
			.filter((sending) -> actor.actsFor(sending.lead()))
			.map(byMail)
			.orElseGet(() -> Outcome.refused(UserError.notFound("sending")));
	}

	private Outcome<byte[]> locked(CaseFile caseFile, AppealSending sending, LetterPassword password, Actor actor) {
		if (!this.disclosures.covers(caseFile, sending.recipient(), sending.items())) {
			return Outcome
				.refused(UserError.of(UserErrorCode.CONSENT_MISSING, Fact.of("recipient", sending.recipient())));
		}
		Instant now = this.clock.instant();
		List<Enclosure> annexes = enclosures(sending, actor, now);
		if (annexes.size() < sending.told().annexes().size()) {
			return Outcome.refused(UserError.notFound("annexes"));
		}
		byte[] letter = this.letters.find(sending.appealId(), sending.version(), sending.body()).orElseThrow().pdf();
		this.sendings.lock(sending, now);
		this.events.publishEvent(AppealEvent.of(AppealEvent.LETTER_LOCKED, sending, actor, now));
		return Outcome.done(LockedLetter.of(letter, annexes, password));
	}

	/** In the order in which the letter lists them. */
	private List<Enclosure> enclosures(AppealSending sending, Actor actor, Instant at) {
		Map<Annex, EvidenceItem> files = this.evidence.listFor(sending.caseFileId())
			.stream()
			.collect(Collectors.toMap(Annex::of, Function.identity()));
		return sending.told()
			.annexes()
			.stream()
			.flatMap((annex) -> Stream.ofNullable(files.get(annex)))
			.flatMap((item) -> this.evidence.hand(item, actor, at)
				.map((content) -> new Enclosure(Annex.of(item).mediaType(), content))
				.stream())
			.toList();
	}

}
