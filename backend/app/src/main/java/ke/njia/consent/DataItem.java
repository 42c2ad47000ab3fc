package ke.njia.consent;

import java.util.EnumSet;
import java.util.Set;

/**
 * What may be told about a case; consent.graphqls explains each.
 */
public enum DataItem {

	NEEDS, COUNTY, VIOLATION, AGE, WISHES, SAFETY, PERPETRATORS, SAFE_CONTACT;

	/**
	 * What a recipient needs in order to say yes or no. The rest is told only to one that
	 * has said yes.
	 */
	static final Set<DataItem> BEFORE_ACCEPTANCE = EnumSet.of(NEEDS, COUNTY, AGE, WISHES);

}
