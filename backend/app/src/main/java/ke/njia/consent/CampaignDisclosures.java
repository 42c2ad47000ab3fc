package ke.njia.consent;

import java.time.Clock;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The door through which a campaign tells the public of a case: only what the person
 * agreed that anybody may be told, here and abroad. A consent that names a recipient is
 * none for everybody.
 */
@Component
public class CampaignDisclosures {

	private final ConsentScopes scopes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CampaignDisclosures(ConsentScopes scopes, ApplicationEventPublisher events, Clock clock) {
		this.scopes = scopes;
		this.events = events;
		this.clock = clock;
	}

	/** Whether the person's consent lets everybody be told all of these now. */
	public boolean covers(CaseFile caseFile, Set<DataItem> items) {
		return this.scopes.forCampaigns(caseFile).itemsForAnybody().containsAll(items);
	}

	/**
	 * Puts on record, in the caller's transaction, that the public is told.
	 * @param caseFile the caller holds it
	 * @return false when consent in force does not cover all of it; nothing is told then
	 */
	public boolean publish(CaseFile caseFile, Set<DataItem> items, Actor actor) {
		if (!covers(caseFile, items)) {
			return false;
		}
		this.events.publishEvent(new ConsentEvent.DisclosureMade(caseFile.id(), actor, this.clock.instant()));
		return true;
	}

}
