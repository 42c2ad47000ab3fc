package ke.njia.directory;

/**
 * A tie that could carry word of a case to the alleged perpetrator.
 *
 * @param organizationId who is tied
 * @param institution code of the institution it is tied to
 * @param kind how
 */
public record Conflict(String organizationId, String institution, Kind kind) {

	/** How an organization is tied to an institution. */
	public enum Kind {

		/** Its people work there. */
		WORKS_FOR,

		/** It is paid from there. */
		FUNDED_BY,

		/** It sits under the same roof. */
		SAME_BUILDING,

		/** A person who decides has family there. */
		KIN_OF,

		/** It acts for it in court or in public. */
		REPRESENTS,

		/** Its people were lent from there. */
		SECONDED_TO

	}

}
