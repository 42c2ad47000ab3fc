package ke.njia.bodies;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What one body answers to one case, before anybody asked it.
 *
 * @param lead identifier of the organization that holds the case
 * @param body the body
 * @param eligibility whether it can be asked
 * @param urgency in which way
 * @param fileBy until when it must be asked, counted from the earliest moment of the
 * event; null where no source sets a time
 * @param covers what of the help asked for it offers: codes of kinds of help
 * @param closes identifiers of bodies that would no longer take the case once this one
 * deals with it
 * @param requirements what it must be told, and where the case stands with each; empty
 * when it cannot be asked
 */
public record BodyAnswer(String lead, Body body, Eligibility eligibility, AppealUrgency urgency,
		@Nullable Instant fileBy, List<String> covers, List<String> closes,
		List<Requirement> requirements) implements Related {

	public BodyAnswer {
		covers = List.copyOf(covers);
		closes = List.copyOf(closes);
		requirements = List.copyOf(requirements);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Which of the three kinds of answer it is. */
	public BodyStanding standing() {
		return switch (this.eligibility) {
			case Eligibility.Eligible eligible -> BodyStanding.CAN_NOW;
			case Eligibility.EligibleIf depends -> BodyStanding.CAN_IF;
			case Eligibility.NotEligible refused -> BodyStanding.CANNOT;
		};
	}

	/** Whether somebody answers there at any hour. */
	boolean isReachableNow() {
		return this.body.offers().contains(BodyOffer.LINE_24_HOURS);
	}

	/** What speaks for it. */
	public List<BodyReason> reasons() {
		return switch (this.eligibility) {
			case Eligibility.Eligible eligible -> eligible.why();
			case Eligibility.EligibleIf depends -> depends.why();
			case Eligibility.NotEligible refused -> List.of();
		};
	}

	/** What is to be settled before. */
	public List<BodyReason> conditions() {
		return (this.eligibility instanceof Eligibility.EligibleIf depends) ? depends.conditions() : List.of();
	}

	/** Every reason why it cannot be asked. */
	public List<BodyReason> refusals() {
		return (this.eligibility instanceof Eligibility.NotEligible refused) ? refused.because() : List.of();
	}

}
