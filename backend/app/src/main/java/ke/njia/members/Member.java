package ke.njia.members;

import java.util.EnumSet;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;

/**
 * Somebody who signs in for a partner, as the realm knows them now. Nothing of it is
 * stored in the portal.
 *
 * @param id opaque identifier, the claim {@code sub}
 * @param organization whom the person acts for
 * @param name given and family name
 * @param signInName what they type to sign in; it says nothing of them
 * @param roles roles held, of {@link #ROLES} only
 * @param paused whether they are kept out for now
 * @param waiting whether they have not signed in yet
 */
public record Member(String id, String organization, String name, String signInName, Set<Role> roles, boolean paused,
		boolean waiting) implements Related {

	/** What a partner's administrator can give and take. */
	static final Set<Role> ROLES = Set.copyOf(EnumSet.of(Role.PARTNER_INTAKE, Role.PARTNER_ADMIN));

	public Member {
		roles = Set.copyOf(roles);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.organization) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Whether it is the person themselves. */
	public boolean is(Actor actor) {
		return this.id.equals(actor.subject());
	}

	/** Whether they can keep the people of their organization today. */
	boolean administers() {
		return this.roles.contains(Role.PARTNER_ADMIN) && !this.paused && !this.waiting;
	}

}
