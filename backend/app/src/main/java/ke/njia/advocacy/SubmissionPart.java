package ke.njia.advocacy;

import java.util.List;

import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What one organization writes on one theme of a submission.
 *
 * @param id opaque
 * @param lead identifier of the organization that leads the submission
 * @param theme code of the theme
 * @param organization identifier of the organization that writes it
 * @param budget words it may have
 * @param versions all texts, the first one first
 */
public record SubmissionPart(String id, String lead, String theme, String organization, int budget,
		List<PartVersion> versions) {

	public SubmissionPart {
		versions = List.copyOf(versions);
	}

	/** How many texts were saved. */
	public int version() {
		return this.versions.size();
	}

	/** Words of the newest text: what stands between spaces. */
	public int words() {
		return Wording.count(text());
	}

	/** The text, for those who write it and those who lead; null for the others. */
	public @Nullable String textFor(Actor actor) {
		return isWrittenBy(actor) ? text() : null;
	}

	boolean isWrittenBy(Actor actor) {
		return actor.actsFor(this.organization) || actor.actsFor(this.lead);
	}

	private String text() {
		return this.versions.isEmpty() ? "" : this.versions.getLast().text();
	}

}
