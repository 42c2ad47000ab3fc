package ke.njia.rights;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Something a person asked for, and its clock.
 *
 * @param id opaque identifier
 * @param caseFileId the case that is about the person
 * @param reference its code to say on the phone
 * @param lead identifier of the organization that holds the case
 * @param kind what was asked for
 * @param receivedAt when it was received
 * @param closedAt when it was done or refused; null while it is open
 * @param refusal why it was refused; null when it was not
 */
public record RightsRequest(String id, String caseFileId, String reference, String lead, RightKind kind,
		Instant receivedAt, @Nullable Instant closedAt, @Nullable RequestRefusal refusal) implements Related {

	/**
	 * How long an answer may take. Secondary sources disagree on the days of the General
	 * Regulations 2021 (regs 7 to 13: 7, 14 and 30 are all given, depending on what is
	 * asked), so all requests are held to the shortest. Counsel must confirm it.
	 */
	public static final Period ANSWER_WITHIN = Period.ofDays(7);

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	/** When an answer is due: the same time of day in Nairobi, seven days on. */
	public Instant dueAt() {
		return this.receivedAt.atZone(NAIROBI).plus(ANSWER_WITHIN).toInstant();
	}

	/** Whether the answer is late. */
	public boolean isOverdue(Instant now) {
		return this.closedAt == null && !now.isBefore(dueAt());
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

}
