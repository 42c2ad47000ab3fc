package ke.njia.consent;

/**
 * Why no guardian could be asked, so that the child's own word stands; consent.graphqls
 * explains each.
 */
public enum AssentReason {

	GUARDIAN_IS_TIED, ASKING_IS_DANGEROUS, CANNOT_BE_REACHED, NO_GUARDIAN

}
