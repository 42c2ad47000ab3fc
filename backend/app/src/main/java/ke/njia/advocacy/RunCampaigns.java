package ke.njia.advocacy;

import java.util.List;
import java.util.Set;

import ke.njia.campaigns.Campaign;
import ke.njia.campaigns.CampaignDesk;
import ke.njia.campaigns.Campaigns;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;

import org.springframework.stereotype.Component;

/**
 * The campaigns that somebody runs: led by their organization, or joined by it. Who was
 * only asked to join does not learn what a campaign works towards, and to whoever sees no
 * campaigns there is none.
 */
@Component
class RunCampaigns {

	private static final Set<Role> CAMPAIGNERS = Set.of(Role.COORDINATOR, Role.DUTY_LEAD, Role.PARTNER_INTAKE,
			Role.PARTNER_ADMIN);

	private static final Set<Relation> RUNNING = Set.of(Relation.OWN, Relation.ACCEPTED);

	private final CampaignDesk desk;

	private final Campaigns campaigns;

	RunCampaigns(CampaignDesk desk, Campaigns campaigns) {
		this.desk = desk;
		this.campaigns = campaigns;
	}

	/** All of them, newest first. */
	List<Campaign> list(Actor actor) {
		return actor.hasAnyOf(CAMPAIGNERS) ? this.desk.list(actor)
			.stream()
			.filter((campaign) -> RUNNING.contains(campaign.relationTo(actor)))
			.toList() : List.of();
	}

	/** Whether one is among them. */
	boolean includes(String id, Actor actor) {
		return actor.hasAnyOf(CAMPAIGNERS) && this.campaigns.isRunBy(id, actor);
	}

}
