package ke.njia.bodies;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.consent.Consent;
import ke.njia.consent.ConsentDesk;
import ke.njia.directory.Directory;
import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * Where it is asked who else can press in a case: what every body of the catalogue
 * answers, before anybody is asked. Nothing leaves by it.
 */
@Component
public class PressDesk {

	private final Bodies bodies;

	private final AppealFactsStore stated;

	private final Pressing pressing;

	private final ConsentDesk consents;

	private final Directory directory;

	private final Clock clock;

	PressDesk(Bodies bodies, AppealFactsStore stated, Pressing pressing, ConsentDesk consents, Directory directory,
			Clock clock) {
		this.bodies = bodies;
		this.stated = stated;
		this.pressing = pressing;
		this.consents = consents;
		this.directory = directory;
		this.clock = clock;
	}

	/** The answers for a case that the caller has read, the best fit first. */
	public List<BodyAnswer> whoElse(CaseFile caseFile, Actor actor) {
		if (!actor.actsFor(caseFile.lead())) {
			return List.of();
		}
		Instant now = this.clock.instant();
		AppealFacts facts = this.stated.newest(caseFile.id()).map(CaseAppealFacts::facts).orElse(AppealFacts.NONE);
		List<Consent> agreed = this.consents.listFor(caseFile, actor)
			.stream()
			.filter((consent) -> consent.inForceAt(now))
			.toList();
		ConsentStanding standing = new ConsentStanding(agreed, caseFile.account().neverTell(),
				this.directory.current());
		return this.pressing.answers(this.bodies.all(), Situation.of(caseFile, facts, now), standing, caseFile.lead());
	}

}
