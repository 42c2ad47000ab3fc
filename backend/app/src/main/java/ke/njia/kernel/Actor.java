package ke.njia.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * Who acts: taken from a validated token, never from a request's body.
 *
 * @param subject opaque identifier of the person in the realm
 * @param roles roles in force for this session
 * @param organization identifier of the organization the person acts for; empty when the
 * token names none, which then matches no organization at all
 * @param until when the token ends; a stream must not outlive it
 * @param assurance how surely and when the person proved who they are
 */
public record Actor(String subject, Set<Role> roles, String organization, Instant until, Assurance assurance) {

	private static final String PORTAL = "portal";

	private static final String LINK = "link-";

	/** Somebody of whose sign-in nothing is known: nothing is ever revealed to them. */
	public Actor(String subject, Set<Role> roles, String organization, Instant until) {
		this(subject, roles, organization, until, Assurance.NONE);
	}

	/** The portal itself, when it acts by the clock for an organization. */
	public static Actor portal(String organization, Instant now) {
		return new Actor(PORTAL, Set.of(), organization, now);
	}

	/**
	 * Whoever holds an answer link: an organization without a person.
	 * @param link identifier of the link; who made it is on record under it
	 * @param organization the organization that was asked
	 * @param until when the link ends
	 */
	public static Actor link(String link, String organization, Instant until) {
		return new Actor(LINK + link, Set.of(), organization, until);
	}

	public Actor {
		roles = Set.copyOf(roles);
	}

	/** The same person, with other roles. */
	public Actor with(Set<Role> held) {
		return new Actor(this.subject, held, this.organization, this.until, this.assurance);
	}

	/** The same person, proved otherwise. */
	public Actor with(Assurance proved) {
		return new Actor(this.subject, this.roles, this.organization, this.until, proved);
	}

	/** Whether it is the portal that acts. No account of the realm has its name. */
	public boolean isPortal() {
		return this.subject.equals(PORTAL) && this.roles.isEmpty();
	}

	/** Whether any of the roles given is in force. */
	public boolean hasAnyOf(Collection<Role> wanted) {
		return !Collections.disjoint(this.roles, wanted);
	}

	/** Whether the role is in force. */
	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	/** Whether the person acts for that organization. */
	public boolean actsFor(String organizationId) {
		return !this.organization.isEmpty() && this.organization.equals(organizationId);
	}

}
