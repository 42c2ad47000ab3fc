package ke.njia.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where it is judged how great the risk is to the person, to others and to whoever
 * responds. Nothing waits for it; a decision taken without it says so.
 */
@Component
public class RiskDesk {

	private final IntakeDesk cases;

	private final CaseRisks risks;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RiskDesk(IntakeDesk cases, CaseRisks risks, OnceOnly once, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.risks = risks;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Judges one risk or several. */
	public Outcome<CaseFile> assess(String caseFileId, List<NewRisk> judged, String idempotencyKey, Actor actor) {
		List<UserError> faults = NewRisk.faults(judged);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "assessRisk", idempotencyKey, List.of(caseFileId, judged)),
				() -> this.cases.hold(caseFileId, actor)
					.then(CaseFile::writable)
					.then((caseFile) -> assessed(caseFile, judged, actor)),
				CaseFile::id, (id) -> this.cases.readAgain(id, actor));
	}

	/** What was judged in a case that the caller has read, the newest first. */
	public List<CaseRisk> listFor(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.risks.listFor(caseFile.id()) : List.of();
	}

	private Outcome<CaseFile> assessed(CaseFile caseFile, List<NewRisk> judged, Actor actor) {
		Instant now = this.clock.instant();
		this.risks.add(caseFile.id(),
				judged.stream()
					.map((one) -> new CaseRisk(RandomId.next(), caseFile.id(), caseFile.lead(), one.whom(), one.level(),
							one.reason(), actor.subject(), now))
					.toList());
		this.events.publishEvent(new WorkflowEvent("risk-assessed", caseFile.id(), caseFile.id(), actor, now));
		return Outcome.done(caseFile);
	}

}
