package ke.njia.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.CaseStatus;
import ke.njia.cases.ClosingCheck;
import ke.njia.cases.ClosingPoint;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The closure checklist: whatever any module says still stands between a case and its
 * end.
 */
@Component
class ClosingChecklist {

	private final ObjectProvider<ClosingCheck> checks;

	ClosingChecklist(ObjectProvider<ClosingCheck> checks) {
		this.checks = checks;
	}

	/** What stands now, in the order of the codes; nothing of a closed case. */
	List<ClosingPoint> look(CaseFile caseFile, Instant now) {
		return (caseFile.status() == CaseStatus.CLOSED) ? List.of()
				: this.checks.stream()
					.flatMap((check) -> check.look(caseFile, now).stream())
					.sorted(Comparator.comparing(ClosingPoint::code))
					.toList();
	}

}
