package ke.njia.appeals;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import ke.njia.bodies.AppealChannel;
import ke.njia.bodies.Bodies;
import ke.njia.bodies.Body;
import ke.njia.bodies.ReplyClock;
import ke.njia.consent.AppealDisclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Notice;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.stereotype.Component;

/**
 * Where an appeal leaves: to each body once. Everything is asked once more in the
 * transaction that sends, after the case is held: that this very version was approved,
 * that the body takes appeals by that way, and that the person's consent covers all of
 * it. What is refused leaves nothing behind.
 */
@Component
public class SendingDesk {

	private final HeldAppeals held;

	private final AppealSendings sendings;

	private final Letters letters;

	private final DraftCheck check;

	private final Bodies bodies;

	private final AppealDisclosures disclosures;

	private final ReplyWatch watch;

	private final OnceOnly once;

	private final Clock clock;

	SendingDesk(HeldAppeals held, AppealSendings sendings, Letters letters, DraftCheck check, Bodies bodies,
			AppealDisclosures disclosures, ReplyWatch watch, OnceOnly once, Clock clock) {
		this.held = held;
		this.sendings = sendings;
		this.letters = letters;
		this.check = check;
		this.bodies = bodies;
		this.disclosures = disclosures;
		this.watch = watch;
		this.once = once;
		this.clock = clock;
	}

	/** Sends an approved version to one of its addressees. */
	public Outcome<Appeal> send(NewSending asked, String idempotencyKey, Actor actor) {
		return this.once.attempt(
				new OnceOnly.Request(actor, "sendAppeal", idempotencyKey,
						Arrays.asList(asked.appeal(), asked.version(), asked.body(), asked.channel(),
								asked.formReference())),
				() -> this.held.held(asked.appeal(), asked.version(), actor)
					.then((held) -> body(held, asked).then((body) -> sent(held, body, asked, actor))),
				Appeal::id, (id) -> this.held.found(id, actor));
	}

	private Outcome<Body> body(HeldAppeals.Held held, NewSending asked) {
		Appeal appeal = held.appeal();
		SecondLook look = appeal.current().look();
		if (!appeal.current().draft().addressees().contains(asked.body())) {
			return Outcome.refused(UserError.notFound("body"));
		}
		if (appeal.sendingTo(asked.body()).isPresent()) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("body", asked.body())));
		}
		if (look == null || !look.isApproved()) {
			return Outcome.refused(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED));
		}
		Function<Body, Outcome<Body>> done = Outcome::done;
		return this.bodies.hold(asked.body())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("body")))
			.then((body) -> checked(held, body, asked));
	}

	private Outcome<Body> checked(HeldAppeals.Held held, Body body, NewSending asked) {
		Draft draft = held.appeal().current().draft();
		List<UserError> faults = new ArrayList<>(DraftCheck.fault(body, draft.language()));
		if (!body.channels().contains(asked.channel())) {
			faults.add(UserError.invalid("channel-not-taken", "channel"));
		}
		faults.addAll(this.check.faults(draft, held.caseFile()));
		faults.addAll(this.check.uncopied(draft, held.caseFile()));
		String reference = asked.formReference();
		boolean byForm = asked.channel() == AppealChannel.ONLINE_FORM;
		if (byForm != (reference != null && !reference.isBlank())) {
			faults.add(UserError.invalid(byForm ? "missing" : "only-of-a-form", "formReference"));
		}
		if (reference != null && reference.length() > NewSending.LONGEST_REFERENCE) {
			faults.add(UserError.invalid("length-up-to-100", "formReference"));
		}
		return faults.isEmpty() ? Outcome.done(body) : Outcome.refused(faults);
	}

	private Outcome<Appeal> sent(HeldAppeals.Held held, Body body, NewSending asked, Actor actor) {
		Appeal appeal = held.appeal();
		AppealVersion version = appeal.current();
		Function<Letter, Outcome<Letter>> done = Outcome::done;
		return this.letters.find(appeal.id(), version.number(), body.id())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("body")))
			.then((letter) -> this.disclosures.send(held.caseFile(), body.recipient(), version.draft().items(), actor)
				.map((told) -> stored(held, body, letter, asked, actor))
				.orElseGet(() -> Outcome
					.refused(UserError.of(UserErrorCode.CONSENT_MISSING, Fact.of("recipient", body.recipient())))));
	}

	private Outcome<Appeal> stored(HeldAppeals.Held held, Body body, Letter letter, NewSending asked, Actor actor) {
		Appeal appeal = held.appeal();
		Draft draft = appeal.current().draft();
		Instant now = this.clock.instant();
		ReplyClock reply = body.reply();
		String reference = asked.formReference();
		AppealSending sending = new AppealSending(RandomId.next(), appeal.id(), appeal.caseFileId(), appeal.lead(),
				body.id(), body.recipient(), appeal.current().number(), actor.subject(), now,
				(reply != null) ? now.plus(reply.limit()) : null,
				new SealedSending(asked.channel(), draft.language(), draft.subject(), letter.sha256(),
						List.copyOf(draft.items()),
						this.check.annexes(draft, held.caseFile()).stream().map(Annex::of).toList(),
						(reference != null) ? reference.strip() : null, (reply != null) ? reply.source() : null, null),
				null, null, List.of());
		this.sendings.add(sending);
		this.watch.await(sending);
		this.held.publish(AppealEvent.SENT, appeal, actor, now, notices(sending));
		return this.held.found(appeal.id(), actor);
	}

	/** Nothing is said of what waits; by an online form the body has it already. */
	private static Notice[] notices(AppealSending sending) {
		return (sending.channel() == AppealChannel.ONLINE_FORM) ? new Notice[0]
				: new Notice[] { new Notice(sending.recipient(), Notice.Audience.FIRST_CONTACT, false) };
	}

}
