package ke.njia.rights;

import java.time.Instant;
import java.time.ZoneId;

import ke.njia.cases.CaseFile;

/**
 * How long one case is kept.
 *
 * @param retentionClass by which rule
 * @param lastActivityAt when something last happened to the case
 * @param until when erasure will be proposed, unless something happens before or the law
 * holds the case
 * @param held whether the law holds the case
 */
public record Retention(RetentionClass retentionClass, Instant lastActivityAt, Instant until, boolean held) {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	static Retention of(CaseFile caseFile, Instant lastActivityAt, boolean held) {
		RetentionClass rule = RetentionClass.of(caseFile.processing());
		return new Retention(rule, lastActivityAt, lastActivityAt.atZone(NAIROBI).plus(rule.period()).toInstant(),
				held);
	}

	/** Whether the time is over and nothing stands in the way. */
	boolean isOver(Instant now) {
		return !this.held && !now.isBefore(this.until);
	}

}
