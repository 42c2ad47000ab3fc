package ke.njia.routing.engine;

/** What speaks for or against a route or a step; the words are the portal's. */
public enum ReasonCode {

	/** No other route is better at a criterion. About the {@link RouteLabel}. */
	BEST_AT,

	/** So many organizations learn of the case. Figure: how many, the lead apart. */
	TELLS,

	/** Nothing open meets this need earlier. Figure: minute served at. */
	FASTEST_STEP,

	/** Somebody is there when the request arrives. */
	OPEN_AT_ARRIVAL,

	/** Nobody is there yet. Figure: minutes of waiting. */
	WAITS_FOR_OPENING,

	/** The deadline is kept. Figure: minutes to spare. */
	MINUTES_BEFORE,

	/** A soft deadline is missed. Figure: minutes late. */
	MINUTES_AFTER,

	/** The lead has its own agreement with who serves, or serves itself. */
	DIRECT_AGREEMENT,

	/** The case passes through others first. Figure: how many; about: the first. */
	HANDS_OFF,

	/** A wished language is spoken. About the language. */
	SPEAKS_LANGUAGE,

	/** A wished worker is there. About the gender. */
	HAS_WORKER,

	/** The place is accessible, as wished. */
	ACCESSIBLE,

	/** A wish is not met. About the language, the gender or {@code accessible}. */
	WISH_UNMET,

	/** Requests are mostly accepted. Figure: thousandths. */
	ACCEPTS_OFTEN,

	/** Requests are mostly refused. Figure: thousandths. */
	ACCEPTS_SELDOM,

	/** Places were confirmed. Figure: how many, where known. */
	CAPACITY_KNOWN,

	/** Nobody said whether there is room. */
	CAPACITY_UNKNOWN,

	/** A queue exists. */
	WAITLIST,

	/** The entry was checked long ago, or that is not recorded. Figure: days. */
	ASSURANCE_OLD,

	/** The person travels. Figure: metres. */
	KILOMETRES,

	/** The person agreed that who gives help may be told. The portal's to say. */
	CONSENTED,

	/** What the person agreed to ends before help would begin. The portal's to say. */
	CONSENT_ENDS

}
