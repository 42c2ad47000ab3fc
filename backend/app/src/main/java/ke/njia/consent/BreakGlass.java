package ke.njia.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A case told to one recipient without consent, because somebody's life or health cannot
 * wait for it (Data Protection Act 2019, s. 30(1)(b): vital interests). It holds for a
 * day at most; within that day a second person looks at it.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param lead identifier of the organization that holds it
 * @param recipientId to whom
 * @param items what may be told
 * @param reason why
 * @param openedBy opaque identifier of the person who broke the glass
 * @param openedAt when
 * @param until when it ends, and when the review is due
 * @param review what the second person found; null until then
 */
public record BreakGlass(String id, String caseFileId, String lead, String recipientId, List<DataItem> items,
		BreakGlassReason reason, String openedBy, Instant openedAt, Instant until,
		@Nullable Review review) implements Related {

	/** How long it holds, and within what time it is reviewed. */
	static final Duration LONGEST = Duration.ofHours(24);

	public BreakGlass {
		items = items.stream().distinct().sorted().toList();
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Whether it holds at that moment. */
	public boolean inForceAt(Instant moment) {
		return !this.openedAt.isAfter(moment) && this.until.isAfter(moment)
				&& (this.review == null || this.review.upheld());
	}

	/**
	 * A second look.
	 *
	 * @param by opaque identifier of the reviewer, never who broke the glass
	 * @param at when
	 * @param upheld whether it was right
	 */
	public record Review(String by, Instant at, boolean upheld) {
	}

}
