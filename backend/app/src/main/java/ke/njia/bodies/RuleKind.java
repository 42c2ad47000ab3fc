package ke.njia.bodies;

/**
 * What a rule of a body asks.
 */
enum RuleKind {

	/** The country must have accepted each instrument of {@code values}: else no case. */
	JURISDICTION,

	/** The same, of a treaty and its complaints procedure. */
	TREATY,

	/**
	 * A violation of {@code values} or one of {@code groups} is in the mandate; neither
	 * named: any violation is.
	 */
	MANDATE,

	/** The person must belong to all of {@code groups}. */
	GROUP,

	/** Courts of the country come first, unless they do not help. */
	REMEDIES,

	/** Not later than so many months after the event. */
	TIME_LIMIT,

	/** An urgent procedure is open for so many months; afterwards the ordinary one. */
	URGENT_WINDOW,

	/** The same matter may not be with a body, or a kind of body, of {@code values}. */
	PENDENCY,

	/** The authorities of the country are told first, unless that is not safe. */
	NATIONAL_REPORT,

	/** Only for members and partners, or through them. */
	MEMBERSHIP,

	/** Whether it has a door in the country is not established. */
	PRESENCE,

	/** The body of {@code values} must have been asked. */
	FIRST_ASK,

	/** Harm must be near. */
	HARM,

	/** It takes no single cases. */
	NO_CASES

}
