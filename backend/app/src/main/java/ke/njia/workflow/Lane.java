package ke.njia.workflow;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;

/**
 * The four lanes of the work on a case (KHRC, Urgent action and response: roles of the
 * response team).
 */
public enum Lane {

	LEGAL(Role.LANE_LEGAL), RESEARCH(Role.LANE_RESEARCH), COMMUNICATIONS(Role.LANE_COMMUNICATIONS),
	FINANCE(Role.LANE_FINANCE);

	private final Role role;

	Lane(Role role) {
		this.role = role;
	}

	/** Whether the person works in it; whoever coordinates works in all. */
	public boolean isOf(Actor actor) {
		return actor.has(this.role) || coordinates(actor);
	}

	/** Whether the person divides the work. */
	static boolean coordinates(Actor actor) {
		return actor.has(Role.COORDINATOR) || actor.has(Role.DUTY_LEAD);
	}

}
