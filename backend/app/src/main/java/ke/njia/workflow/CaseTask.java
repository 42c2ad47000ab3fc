package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import ke.njia.cases.Urgency;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work on a case, in one lane. Whoever says "I have it" promises so for an
 * hour; a promise that is not renewed returns the task to its lane by itself.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param reference what the people who hold the case call it
 * @param lead identifier of the organization that holds it
 * @param urgency how pressing the case is
 * @param lane whose work it is
 * @param told what is to be done, and how it ended
 * @param addedAt when it was put down
 * @param dueAt when it should be done
 * @param promise who has it, until when; null when nobody has
 * @param ended who ended it, and when; null until then
 * @param funds money asked for it, or to be paid by it
 */
public record CaseTask(String id, String caseFileId, String reference, String lead, Urgency urgency, Lane lane,
		Told told, Instant addedAt, Instant dueAt, @Nullable Promise promise, @Nullable Ended ended,
		List<FundRequest> funds) implements Related {

	/** How long "I have it" holds. */
	static final Duration PROMISE = Duration.ofMinutes(60);

	/** Characters of the words. */
	static final int LONGEST = 500;

	/** Tasks of one case that have not ended. Ours: more is no plan. */
	static final int MOST_OPEN = 60;

	/** Minutes until a task is due, at most: two weeks. Ours. */
	static final int LONGEST_MINUTES = 20_160;

	public CaseTask {
		funds = List.copyOf(funds);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return (actor.actsFor(this.lead) && this.lane.isOf(actor)) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Where it stands at a moment. */
	public State stateAt(Instant moment) {
		if (this.ended != null) {
			return State.ENDED;
		}
		return (this.promise != null && this.promise.until().isAfter(moment)) ? State.TAKEN : State.WAITS;
	}

	/** Whether the person has it at that moment. */
	public boolean isHeldBy(Actor actor, Instant moment) {
		return stateAt(moment) == State.TAKEN && Objects.requireNonNull(this.promise).by().equals(actor.subject());
	}

	/** Where it stands; workflow.graphqls explains each. */
	public enum State {

		WAITS, TAKEN, ENDED

	}

	/**
	 * What is stored sealed of it. The names of the components are what is stored.
	 *
	 * @param kind code of a kind of the template
	 * @param words what is to be done, in words; may be empty
	 * @param outcome how it ended; null until then
	 * @param result how it ended, in words; may be empty
	 */
	public record Told(String kind, String words, @Nullable TaskOutcome outcome, String result) {
	}

	/**
	 * "I have it".
	 *
	 * @param by opaque identifier of that person
	 * @param until until when it holds
	 */
	public record Promise(String by, Instant until) {
	}

	/**
	 * Its end.
	 *
	 * @param by opaque identifier of that person
	 * @param at when
	 */
	public record Ended(String by, Instant at) {
	}

}
