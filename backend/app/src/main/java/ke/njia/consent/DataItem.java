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
	 * What tells of a part of an account; a recipient sees its deadlines with the needs,
	 * and nothing of where an account comes from.
	 */
	static Set<DataItem> of(RectifiedField field) {
		return switch (field) {
			case VIOLATION_TYPE -> EnumSet.of(VIOLATION);
			case COUNTY -> EnumSet.of(COUNTY);
			case TIME, NEEDS -> EnumSet.of(NEEDS);
			case LANGUAGES -> EnumSet.of(WISHES);
			case AGE -> EnumSet.of(AGE);
			case SAFETY_CONCERNS -> EnumSet.of(SAFETY);
			case SOURCE -> EnumSet.noneOf(DataItem.class);
		};
	}

	/**
	 * What a recipient needs in order to say yes or no. The rest is told only to one that
	 * has said yes.
	 */
	static final Set<DataItem> BEFORE_ACCEPTANCE = EnumSet.of(NEEDS, COUNTY, AGE, WISHES);

}
