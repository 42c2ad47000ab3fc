package ke.njia.consent;

/**
 * How a consent was given.
 */
public enum ConsentForm {

	SPOKEN, WRITTEN, GUARDIAN

}
