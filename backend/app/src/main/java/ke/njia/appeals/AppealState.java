package ke.njia.appeals;

/**
 * How an appeal stands; appeals.graphqls explains each.
 */
public enum AppealState {

	DRAFT, AWAITS_SECOND_LOOK, RETURNED, APPROVED, SENT

}
