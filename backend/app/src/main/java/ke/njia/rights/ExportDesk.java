package ke.njia.rights;

import java.time.Clock;
import java.time.Instant;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where the person a case is about is given everything held of them (Data Protection Act
 * 2019, ss. 26, 38), with the second factor once more, and on record. It is made for the
 * one who asks and stored nowhere.
 */
@Component
public class ExportDesk {

	private final IntakeDesk cases;

	private final ExportedCases exported;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	ExportDesk(IntakeDesk cases, ExportedCases exported, UnitOfWork work, ApplicationEventPublisher events,
			Clock clock) {
		this.cases = cases;
		this.exported = exported;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Everything held of a case of the actor's organization, as JSON. */
	public Outcome<String> export(String caseFileId, Actor actor) {
		Instant now = this.clock.instant();
		if (!actor.assurance().isFresh(now)) {
			return Outcome.refused(Assurance.stepUpRequired());
		}
		return this.work.attempt(() -> this.cases.find(caseFileId, actor.organization())
			.map((caseFile) -> export(caseFile, actor, now))
			.orElseGet(() -> Outcome.refused(UserError.notFound("caseFile"))));
	}

	private Outcome<String> export(CaseFile caseFile, Actor actor, Instant now) {
		CaseExport made = this.exported.make(caseFile, actor, now);
		this.events.publishEvent(new RightsEvent(RightsEvent.EXPORTED, caseFile.id(), caseFile.id(), actor, now));
		return Outcome.done(this.json.writeValueAsString(made));
	}

}
