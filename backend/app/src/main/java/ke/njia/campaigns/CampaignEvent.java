package ke.njia.campaigns;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Notice;

/**
 * Something happened to a campaign or to what it lets out.
 *
 * @param action what happened
 * @param subjectId the campaign or the asset
 * @param about the case it is about; empty when it is about none
 * @param actor who did it
 * @param at when
 * @param notices who is told outside the portal that something waits
 */
record CampaignEvent(String action, String subjectId, String about, Actor actor, Instant at,
		List<Notice> notices) implements DomainEvent {

	CampaignEvent {
		notices = List.copyOf(notices);
	}

}
