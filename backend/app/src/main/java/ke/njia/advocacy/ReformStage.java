package ke.njia.advocacy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far a reform has come; the schema explains each. Only laws are read in Parliament.
 */
public enum ReformStage {

	PROPOSED(ReformKind.values()), DRAFTED(ReformKind.values()), PUBLISHED(ReformKind.values()),
	FIRST_READING(ReformKind.LAW), PUBLIC_PARTICIPATION(ReformKind.values()), SECOND_READING(ReformKind.LAW),
	COMMITTEE_OF_THE_WHOLE_HOUSE(ReformKind.LAW), THIRD_READING(ReformKind.LAW), OTHER_HOUSE(ReformKind.LAW),
	MEDIATION(ReformKind.LAW), PASSED(ReformKind.LAW), ASSENTED(ReformKind.LAW),
	ADOPTED(ReformKind.REGULATIONS, ReformKind.POLICY), IN_FORCE(ReformKind.values()), IN_COURT(ReformKind.values()),
	LOST(ReformKind.values()), WITHDRAWN(ReformKind.values());

	private final Set<ReformKind> kinds;

	ReformStage(ReformKind... kinds) {
		this.kinds = EnumSet.copyOf(Arrays.asList(kinds));
	}

	/** Whether a reform of that kind can be there. */
	boolean fits(ReformKind kind) {
		return this.kinds.contains(kind);
	}

}
