package ke.njia.bodies;

/**
 * What a body can do for a person; bodies.graphqls explains each.
 */
public enum BodyOffer {

	APPEAL, DECISION, PROTECTION_MEASURES, ADVOCACY, MISSIONS, LINE_24_HOURS, RELOCATION, ACCOMMODATION, GRANT, MEDICAL,
	LEGAL, PSYCHOSOCIAL, TRAINING, SOLIDARITY

}
