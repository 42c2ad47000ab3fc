package ke.njia.workflow;

/**
 * Why a case is brought to a duty lead's attention (KHRC, Urgent action and response:
 * escalation).
 */
public enum EscalationCause {

	POWERFUL_PERPETRATOR, THREAT_TO_SAFETY, INTERNATIONAL_IMPACT

}
