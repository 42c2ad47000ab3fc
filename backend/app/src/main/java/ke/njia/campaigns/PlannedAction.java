package ke.njia.campaigns;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something a campaign does. It may go only after its questions were answered, and what
 * was answered holds for exactly this: at another time, or of another kind, they are
 * asked again.
 *
 * @param key by which it is named: small letters, digits and hyphens
 * @param kind what it is
 * @param title what is done, 1 to 200 characters
 * @param at when
 * @param organization identifier of the organization that does it; null while it is a gap
 */
public record PlannedAction(String key, ActionKind kind, String title, Instant at, @Nullable String organization) {

	public PlannedAction {
		title = title.strip();
	}

	PlannedAction without(String left) {
		return left.equals(this.organization) ? new PlannedAction(this.key, this.kind, this.title, this.at, null)
				: this;
	}

	/** Whether it is done at the same time in the same way, whoever does it. */
	boolean isSameAs(PlannedAction other) {
		return this.key.equals(other.key) && this.kind == other.kind && this.at.equals(other.at)
				&& this.title.equals(other.title);
	}

}
