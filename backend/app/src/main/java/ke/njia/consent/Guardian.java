package ke.njia.consent;

/**
 * Who agreed for the person. No name: what matters is whether they may.
 *
 * @param relation what they are to the person
 * @param tie how they stand to the alleged perpetrator
 */
public record Guardian(RelationToPerson relation, Tie tie) {

	/** What a guardian is to the person; consent.graphqls explains each. */
	public enum RelationToPerson {

		PARENT, GRANDPARENT, SIBLING, SPOUSE, OTHER_RELATIVE, LEGAL_GUARDIAN, CHILDRENS_OFFICER, OTHER

	}

	/**
	 * How a guardian stands to the alleged perpetrator; consent.graphqls explains each.
	 */
	public enum Tie {

		NONE, TIED, ALLEGED_PERPETRATOR

	}

}
