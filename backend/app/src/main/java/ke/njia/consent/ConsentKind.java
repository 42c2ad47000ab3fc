package ke.njia.consent;

/**
 * What a consent agrees to; consent.graphqls explains each.
 */
public enum ConsentKind {

	DISCLOSURE, TRANSFER

}
