package ke.njia.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check has found so far; no more than is told.
 */
final class Findings {

	private final List<AuditFinding> found;

	Findings() {
		this(List.of());
	}

	/** Goes on with what was found before. */
	Findings(List<AuditFinding> before) {
		this.found = new ArrayList<>(before);
	}

	void add(AuditFinding.Code code, long index, boolean wrong) {
		if (wrong && this.found.size() < AuditVerification.MOST_FINDINGS) {
			this.found.add(new AuditFinding(code, index));
		}
	}

	List<AuditFinding> found() {
		return this.found;
	}

}
