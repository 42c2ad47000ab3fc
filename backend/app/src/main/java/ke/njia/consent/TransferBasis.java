package ke.njia.consent;

/**
 * On what a transfer out of Kenya rests; consent.graphqls explains each.
 */
public enum TransferBasis {

	CONSENT, VITAL_INTERESTS

}
