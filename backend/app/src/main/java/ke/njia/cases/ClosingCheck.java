package ke.njia.cases;

import java.time.Instant;
import java.util.List;

/**
 * Whoever has something on a case that stands between it and its end. Each module looks
 * at its own; the closing asks all of them, holding the case.
 */
public interface ClosingCheck {

	/**
	 * What stands in the way now.
	 * @param caseFile a case that the caller holds, or has read
	 * @param now the moment it is
	 */
	List<ClosingPoint> look(CaseFile caseFile, Instant now);

}
