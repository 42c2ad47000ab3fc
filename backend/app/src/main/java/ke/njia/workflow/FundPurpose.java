package ke.njia.workflow;

/**
 * What money is asked for; workflow.graphqls explains each. Ours.
 */
public enum FundPurpose {

	BAIL, COURT_FEES, TRANSPORT, LODGING, MEDICAL, FOOD, OTHER

}
