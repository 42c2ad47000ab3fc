package ke.njia.campaigns;

import java.time.Instant;
import java.util.List;

/**
 * A day a campaign works towards.
 *
 * @param key by which others wait for it: small letters, digits and hyphens
 * @param kind what kind of day
 * @param title what is on it, 1 to 200 characters
 * @param at when
 * @param after keys of those that must come before
 */
public record Milestone(String key, MilestoneKind kind, String title, Instant at, List<String> after) {

	public Milestone {
		title = title.strip();
		after = List.copyOf(after);
	}

}
