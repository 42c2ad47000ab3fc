package ke.njia.directory;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;

/**
 * How far the existence of an entry may be known, from widest to narrowest. What a person
 * may not know of is left out of every list, page and count of the directory, with every
 * agreement that would tell of it. Routes are asked for by coordinators only, and walk no
 * edge to what they may not know.
 */
public enum Visibility {

	/**
	 * Known to anybody: hospitals, oversight bodies, organizations with a public face.
	 */
	PUBLIC(EnumSet.allOf(Role.class)),

	/** Known inside the network: publishing it would endanger or flood its staff. */
	NETWORK(EnumSet.of(Role.COORDINATOR, Role.DUTY_LEAD, Role.LANE_LEGAL, Role.LANE_RESEARCH, Role.LANE_COMMUNICATIONS,
			Role.LANE_FINANCE, Role.PARTNER_INTAKE, Role.PARTNER_ADMIN)),

	/** Known to those who choose routes: safe houses. */
	COORDINATORS(EnumSet.of(Role.COORDINATOR, Role.DUTY_LEAD)),

	/** Shown to nobody but its own people, and routed to by nobody. */
	SEALED(EnumSet.noneOf(Role.class));

	private final Set<Role> roles;

	Visibility(Set<Role> roles) {
		this.roles = roles;
	}

	/** Whether the actor may know that an entry of this tier exists. */
	public boolean shownTo(Actor actor) {
		return actor.hasAnyOf(this.roles);
	}

	/** The narrower of the two: a place is never better known than who runs it. */
	public Visibility narrowedTo(Visibility other) {
		return Collections.max(List.of(this, other));
	}

}
