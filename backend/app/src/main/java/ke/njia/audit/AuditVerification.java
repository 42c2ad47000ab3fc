package ke.njia.audit;

import java.time.Instant;
import java.util.List;

/**
 * What came of checking the whole record.
 *
 * @param leaves leaves the record should have
 * @param root hash of the tree over the leaves that are stored
 * @param heads signed heads it was compared with
 * @param findings what was found, at most {@link #MOST_FINDINGS}
 * @param checkedAt when the checking began
 */
public record AuditVerification(long leaves, String root, int heads, List<AuditFinding> findings, Instant checkedAt) {

	/** Findings told at most: one is alarm enough. */
	public static final int MOST_FINDINGS = 100;

	public AuditVerification {
		findings = List.copyOf(findings);
	}

	/** Whether nothing was found. */
	public boolean sound() {
		return this.findings.isEmpty();
	}

}
