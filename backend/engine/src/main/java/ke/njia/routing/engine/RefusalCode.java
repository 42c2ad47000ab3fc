package ke.njia.routing.engine;

/** Why a ServiceAtLocation cannot meet a need. Each is spoken by the gate it names. */
public enum RefusalCode {

	/** Tied to a perpetrator, or on the list of those never to be told. */
	SAFETY,

	/** Outside the consent in force. */
	CONSENT,

	/** The person is not one of those it serves. */
	ELIGIBILITY,

	/** It does not reach the person, nor the person it. */
	COVERAGE,

	/** Full. */
	CAPACITY,

	/** The entry is set aside, or was checked too long ago. */
	ASSURANCE,

	/** No chain of agreements in force leads there. */
	AGREEMENT,

	/** It would come after a hard deadline. */
	CLOCK

}
