package ke.njia.appeals;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import ke.njia.bodies.AppealChannel;
import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.consent.AppealDisclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Notice;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where the people who hold a case put down what came of an appeal: what a body without a
 * reading room wrote, what the State answered, and reprisals; and where they answer a
 * body's questions.
 */
@Component
public class ReplyDesk {

	private final AppealSendings sendings;

	private final HeldAppeals held;

	private final IntakeDesk cases;

	private final Correspondence correspondence;

	private final AppealDisclosures disclosures;

	private final OnceOnly once;

	ReplyDesk(AppealSendings sendings, HeldAppeals held, IntakeDesk cases, Correspondence correspondence,
			AppealDisclosures disclosures, OnceOnly once) {
		this.sendings = sendings;
		this.held = held;
		this.cases = cases;
		this.correspondence = correspondence;
		this.disclosures = disclosures;
		this.once = once;
	}

	/** Puts down that a body acknowledged an appeal outside the portal. */
	public Outcome<Appeal> acknowledge(String sendingId, @Nullable String reference, String idempotencyKey,
			Actor actor) {
		return this.once.attempt(
				new OnceOnly.Request(actor, "recordAcknowledgement", idempotencyKey,
						Arrays.asList(sendingId, reference)),
				() -> sending(sendingId, actor)
					.then((sending) -> this.correspondence.acknowledge(sending, reference, actor))
					.then((sending) -> this.held.found(sending.appealId(), actor)),
				Appeal::id, (id) -> this.held.found(id, actor));
	}

	/** Puts down what was written, by whom ever; an answer goes to the body. */
	public Outcome<Appeal> write(String sendingId, MessageKind kind, String words, String idempotencyKey, Actor actor) {
		return this.once.attempt(
				new OnceOnly.Request(actor, "recordAppealMessage", idempotencyKey, List.of(sendingId, kind, words)),
				() -> sending(sendingId, actor).then((sending) -> mayWrite(sending, kind, actor))
					.then((sending) -> this.correspondence.write(sending, false, kind, words, actor,
							notices(sending, kind)))
					.then((sending) -> this.held.found(sending.appealId(), actor)),
				Appeal::id, (id) -> this.held.found(id, actor));
	}

	private Outcome<AppealSending> sending(String id, Actor actor) {
		Function<AppealSending, Outcome<AppealSending>> done = Outcome::done;
		Outcome<AppealSending> seen = this.sendings.find(id)
			.filter((sending) -> actor.actsFor(sending.lead()))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("sending")));
		return seen.then((sending) -> this.cases.hold(sending.caseFileId(), actor)
			.then(CaseFile::lawful)
			.then((caseFile) -> this.sendings.find(id)
				.map(done)
				.orElseGet(() -> Outcome.refused(UserError.notFound("sending")))));
	}

	/** What goes to the body rests on consent, as the appeal did. */
	private Outcome<AppealSending> mayWrite(AppealSending sending, MessageKind kind, Actor actor) {
		if (kind == MessageKind.QUESTION) {
			return Outcome.refused(UserError.invalid("not-a-question", "kind"));
		}
		boolean covered = kind != MessageKind.ANSWER || this.cases.find(sending.caseFileId(), sending.lead())
			.filter((caseFile) -> this.disclosures.covers(caseFile, sending.recipient(), sending.items()))
			.isPresent();
		return covered ? Outcome.done(sending) : Outcome
			.refused(UserError.of(UserErrorCode.CONSENT_MISSING, Fact.of("recipient", sending.recipient())));
	}

	private static Notice[] notices(AppealSending sending, MessageKind kind) {
		return (kind == MessageKind.ANSWER && sending.channel() != AppealChannel.ONLINE_FORM)
				? new Notice[] { new Notice(sending.recipient(), Notice.Audience.FIRST_CONTACT, false) }
				: new Notice[0];
	}

}
