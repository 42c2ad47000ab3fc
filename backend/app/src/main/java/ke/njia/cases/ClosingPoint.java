package ke.njia.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

/**
 * One point of the closure checklist that is not settled.
 *
 * @param code which
 * @param lead identifier of the organization that holds the case
 * @param count how many things it is
 * @param facts which they are: identifiers, codes, moments
 */
public record ClosingPoint(ClosingCode code, String lead, int count, List<Fact> facts) implements Related {

	public ClosingPoint {
		facts = List.copyOf(facts);
	}

	/**
	 * A point of so many things, of which each has one fact; empty when there is none.
	 */
	public static Stream<ClosingPoint> of(ClosingCode code, CaseFile caseFile, List<Fact> facts) {
		return facts.isEmpty() ? Stream.empty()
				: Stream.of(new ClosingPoint(code, caseFile.lead(), facts.size(), facts));
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Whether nobody may close over it. */
	public boolean hard() {
		return this.code.isHard();
	}

	/** The refusal that names it. */
	public UserError refusal() {
		List<Fact> all = new ArrayList<>();
		all.add(Fact.of("point", this.code));
		all.add(Fact.of("hard", hard()));
		all.add(Fact.of("count", this.count));
		all.addAll(this.facts);
		return new UserError(UserErrorCode.ILLEGAL_TRANSITION, List.of(), all);
	}

}
