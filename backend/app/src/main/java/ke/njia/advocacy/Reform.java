package ke.njia.advocacy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A law, regulation or policy that is to be changed, and how far that has come. It names
 * nobody.
 *
 * @param id opaque
 * @param kind what it is
 * @param title as printed, 3 to 200 characters
 * @param lead identifier of the organization that leads the work on it
 * @param themes codes of what it is about
 * @param recommendations identifiers of recommendations that it would fulfil
 * @param next what is to be done next; null when nothing is planned
 * @param steps the stages it came to, the first one first; at least one
 */
public record Reform(String id, ReformKind kind, String title, String lead, List<String> themes,
		List<String> recommendations, @Nullable NextStep next, List<ReformStep> steps) {

	public Reform {
		themes = List.copyOf(themes);
		recommendations = List.copyOf(recommendations);
		steps = List.copyOf(steps);
	}

	/** Where it stands. */
	public ReformStep current() {
		return this.steps.getLast();
	}

	/** How many steps were put down: of two who add one to the same, one does. */
	public int revision() {
		return this.steps.size();
	}

}
