package ke.njia.campaigns;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
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
 * @param hearers organizations whose open screens show it; none for what is only recorded
 * @param notices who is told outside the portal that something waits
 */
record CampaignEvent(String action, String subjectId, String about, Actor actor, Instant at, Set<String> hearers,
		List<Notice> notices) implements DomainEvent {

	CampaignEvent {
		hearers = Set.copyOf(hearers);
		notices = List.copyOf(notices);
	}

	/**
	 * That some campaign changed; which one, and that it tells of a case, is not said.
	 */
	@Override
	public News news() {
		return new News(Change.Kind.CAMPAIGN, "", "", this.hearers);
	}

}
