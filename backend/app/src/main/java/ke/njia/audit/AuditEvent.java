package ke.njia.audit;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Somebody looked into the record: that is on record too.
 *
 * @param action what was done
 * @param subjectId what was looked at: the whole record, or the case whose report it was
 * @param about the case, or empty
 * @param actor who
 * @param at when
 */
record AuditEvent(String action, String subjectId, String about, Actor actor, Instant at) implements DomainEvent {

	static final String SEARCHED = "audit-searched";

	static final String LEAF_READ = "audit-leaf-read";

	static final String VERIFIED = "audit-verified";

	static final String REPORT_READ = "access-report-read";

	static final String AFFECTED_READ = "affected-cases-read";

	static final String ACCOUNTS_READ = "accounts-on-record-read";

	/** What the subject is called when it is the whole record. */
	private static final String RECORD = "audit-record";

	static AuditEvent ofRecord(String action, Actor actor, Instant at) {
		return new AuditEvent(action, RECORD, "", actor, at);
	}

}
