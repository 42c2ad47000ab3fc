package ke.njia.bodies;

/**
 * What kind of body it is; bodies.graphqls explains each.
 */
public enum BodyKind {

	SPECIAL_PROCEDURE, TREATY_BODY, UN_OFFICE, REGIONAL_COMMISSION, REGIONAL_MECHANISM, REGIONAL_COURT,
	DIPLOMATIC_MISSION, ORGANIZATION, NETWORK, FUND

}
