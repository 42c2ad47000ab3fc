package ke.njia.campaigns;

import java.time.Instant;

/**
 * That an action may go, or not, and what was answered before.
 *
 * @param action the action as it was planned then
 * @param gate what was answered
 * @param go whether it may go
 * @param by opaque identifier of who decided
 * @param at when
 */
public record ActionDecision(PlannedAction action, ActionGate gate, boolean go, String by, Instant at) {

	/** Key of the action. */
	public String key() {
		return this.action.key();
	}

}
