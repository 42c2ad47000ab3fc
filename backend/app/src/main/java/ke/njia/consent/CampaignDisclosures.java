package ke.njia.consent;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
	 * What the person's consent lets everybody be told now, by the identifiers of the
	 * cases; however many they are, one question to the database.
	 */
	public Map<String, Set<DataItem>> toEverybody(Collection<CaseFile> caseFiles) {
		return this.scopes.forCampaigns(caseFiles)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (scope) -> scope.getValue().itemsForAnybody()));
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
