package ke.njia.campaigns;

/**
 * One thing a coalition is to cover.
 *
 * @param kind what kind of thing
 * @param code its code, of a county as digits
 */
public record CoalitionAspect(Kind kind, String code) {

	/** Kinds of things; campaigns.graphqls explains each. */
	public enum Kind {

		COUNTY, SKILL, LANGUAGE

	}

}
