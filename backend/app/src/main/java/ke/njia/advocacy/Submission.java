package ke.njia.advocacy;

import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * A stakeholder submission to a review, alone or joint.
 *
 * @param id opaque
 * @param lead identifier of the organization that leads it
 * @param title what it is called
 * @param session identifier of the day it is due
 * @param size alone or joint
 * @param parts what each organization writes
 */
public record Submission(String id, String lead, String title, String session, SubmissionSize size,
		List<SubmissionPart> parts) implements Related {

	public Submission {
		parts = List.copyOf(parts);
	}

	/** Words that are not given to any part yet. */
	public int left() {
		return this.size.words() - this.parts.stream().mapToInt(SubmissionPart::budget).sum();
	}

	/** Words written. */
	public int words() {
		return this.parts.stream().mapToInt(SubmissionPart::words).sum();
	}

	@Override
	public Relation relationTo(Actor actor) {
		boolean member = this.parts.stream().anyMatch((part) -> actor.actsFor(part.organization()));
		return (actor.actsFor(this.lead) || member) ? Relation.OWN : Relation.FOREIGN;
	}

}
