package ke.njia.members;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * A partner's administrator looked at, or changed, the people of the organization.
 *
 * @param action what
 * @param subjectId the person, or the organization whose people were read
 * @param actor who did it
 * @param at when
 */
record MemberEvent(String action, String subjectId, Actor actor, Instant at) implements DomainEvent {

	static final String LISTED = "members-listed";

	static final String INVITED = "member-invited";

	static final String PASSWORD = "member-first-password";

	static final String ROLE_GIVEN = "member-role-given";

	static final String ROLE_TAKEN = "member-role-taken";

	static final String PAUSED = "member-paused";

	static final String RESUMED = "member-resumed";

	static final String SIGNED_OUT = "member-signed-out";

	static final String REMOVED = "member-removed";

}
