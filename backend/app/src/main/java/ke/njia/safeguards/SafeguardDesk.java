package ke.njia.safeguards;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
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
 * Where the questions before an act are answered, once for a case and an act, and where
 * other modules ask whether the act may be done. Who does an act holds the case, and so
 * does who answers: a no that was said before an act began stops it.
 */
@Component
public class SafeguardDesk {

	private final IntakeDesk cases;

	private final SafeguardAnswers answers;

	private final SafeguardQuestions questions;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SafeguardDesk(IntakeDesk cases, SafeguardAnswers answers, SafeguardQuestions questions, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.answers = answers;
		this.questions = questions;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Answers questions about a case. */
	public Outcome<CaseFile> answer(String caseFileId, List<NewSafeguardAnswer> given, String idempotencyKey,
			Actor actor) {
		List<UserError> faults = faults(given);
		if (given.isEmpty()) {
			return Outcome.refused(UserError.invalid("at-least-one", "answers"));
		}
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "answerSafeguards", idempotencyKey, List.of(caseFileId, given)),
				() -> this.cases.hold(caseFileId, actor).then(CaseFile::writable).then((caseFile) -> {
					record(caseFile, given, actor);
					return Outcome.done(caseFile);
				}), CaseFile::id, (id) -> this.cases.readAgain(id, actor));
	}

	/** What speaks against answers, wherever they are sent along. */
	public List<UserError> faults(List<NewSafeguardAnswer> given) {
		return NewSafeguardAnswer.faults(given, this.questions, "answers");
	}

	/** Puts answers down in the caller's transaction; the caller holds the case. */
	public void record(CaseFile caseFile, List<NewSafeguardAnswer> given, Actor actor) {
		Instant now = this.clock.instant();
		this.answers.add(caseFile.id(),
				given.stream()
					.map((one) -> new SafeguardAnswer(RandomId.next(), caseFile.id(), caseFile.lead(), one.question(),
							one.clear(), one.words(), actor.subject(), now))
					.toList());
		this.events.publishEvent(new SafeguardsAnswered(caseFile.id(), actor, now));
	}

	/**
	 * This case, if an act that could do harm may be done in it; the caller holds it. The
	 * refusal names each question that is not answered with a yes.
	 */
	public Outcome<CaseFile> clear(CaseFile caseFile, SafeguardedAct act) {
		List<Safeguard> open = list(caseFile, this.questions.listFor(act)).stream()
			.filter((one) -> !one.isClear())
			.toList();
		return open.isEmpty() ? Outcome.done(caseFile) : Outcome.refused(refusal(act, open));
	}

	/** Where it stands with every question in a case that the caller has read. */
	public List<Safeguard> listFor(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? list(caseFile, this.questions.list()) : List.of();
	}

	private List<Safeguard> list(CaseFile caseFile, List<SafeguardQuestion> asked) {
		Instant now = this.clock.instant();
		List<SafeguardAnswer> all = this.answers.listFor(caseFile.id());
		return asked.stream().map((question) -> Safeguard.of(caseFile, question, all, now)).toList();
	}

	private static UserError refusal(SafeguardedAct act, List<Safeguard> open) {
		List<Fact> facts = open.stream()
			.map((one) -> Fact.of(one.question().code(), (one.standing() != null) ? "NOT_CLEAR" : "NOT_ANSWERED"))
			.toList();
		return UserError.of(UserErrorCode.DO_NO_HARM,
				Stream.concat(Stream.of(Fact.of("act", act)), facts.stream()).toArray(Fact[]::new));
	}

}
