package ke.njia.consent;

import java.util.EnumSet;
import java.util.Set;

import ke.njia.cases.RectifiedField;

/**
 * What may be told about a case; consent.graphqls explains each.
 */
public enum DataItem {

	NEEDS, COUNTY, VIOLATION, AGE, WISHES, SAFETY, PERPETRATORS, SAFE_CONTACT;

	/**
	 * What tells of a part of an account; a recipient sees its deadlines with the needs.
	 */
	static DataItem of(RectifiedField field) {
		return switch (field) {
			case VIOLATION_TYPE -> VIOLATION;
			case COUNTY -> COUNTY;
			case TIME, NEEDS -> NEEDS;
			case LANGUAGES -> WISHES;
			case AGE -> AGE;
			case SAFETY_CONCERNS -> SAFETY;
		};
	}

	/**
	 * What a recipient needs in order to say yes or no. The rest is told only to one that
	 * has said yes.
	 */
	static final Set<DataItem> BEFORE_ACCEPTANCE = EnumSet.of(NEEDS, COUNTY, AGE, WISHES);

}
