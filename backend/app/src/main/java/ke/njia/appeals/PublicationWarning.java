package ke.njia.appeals;

/**
 * What of a publication may bring reprisals; publications.graphqls explains each.
 */
public enum PublicationWarning {

	PERSON_NAMED, SOURCE_NAMED

}
