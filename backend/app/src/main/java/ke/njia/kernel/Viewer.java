package ke.njia.kernel;

import java.util.List;

/**
 * The signed-in person as the portal shows it: no name, the portal does not need one.
 *
 * @param subject opaque identifier
 * @param roles roles in force, in the order of {@link Role}
 * @param organizationId the organization acted for; empty when the token names none
 */
public record Viewer(String subject, List<Role> roles, String organizationId) {

	public static Viewer of(Actor actor) {
		return new Viewer(actor.subject(), actor.roles().stream().sorted().toList(), actor.organization());
	}

}
