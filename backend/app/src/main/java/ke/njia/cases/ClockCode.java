package ke.njia.cases;

/**
 * Clocks the portal knows; cases.graphqls explains each.
 */
public enum ClockCode {

	ARRAIGNMENT, ADVOCATE_ACCESS, HIV_PEP, EMERGENCY_CONTRACEPTION, FORENSIC_SAMPLES, INJURY_DOCUMENTATION, TRIAGE,
	DECISION, HARM

}
