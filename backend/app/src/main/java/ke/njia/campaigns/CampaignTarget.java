package ke.njia.campaigns;

import org.jspecify.annotations.Nullable;

/**
 * A duty bearer a campaign speaks to.
 *
 * @param office what it is called, 1 to 200 characters: an office, not who holds it
 * @param institution code of the institution it belongs to, where there is one: partners
 * tied to it are not asked to join
 */
public record CampaignTarget(String office, @Nullable String institution) {

	public CampaignTarget {
		office = office.strip();
	}

}
