package ke.njia.advocacy;

/**
 * How far a complaint against the police has come, from oversight over prosecution to
 * court; the schema explains each.
 */
public enum AccountabilityStage {

	AT_IPOA, AT_ODPP, AWAITING_REGISTRATION, IN_COURT, ENDED

}
