package ke.njia.bodies;

/**
 * To which groups the person belongs, as far as a body asks; bodies.graphqls explains
 * each.
 */
public enum PersonGroup {

	DEFENDER, WOMAN, CHILD, JOURNALIST, LAWYER, LAND_DEFENDER, INDIGENOUS, MINORITY, LGBTI, DISABILITY, ALBINISM,
	LEPROSY, HIV, OLDER_PERSON, REFUGEE_OR_MIGRANT, DISPLACED

}
