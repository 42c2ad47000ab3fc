package ke.njia.advocacy;

import ke.njia.directory.Directory;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;

import org.springframework.stereotype.Component;

/**
 * Whether somebody acts for an organization of the directory: for no other is anything
 * put down.
 */
@Component
class KnownOrganizations {

	private final Directory directory;

	KnownOrganizations(Directory directory) {
		this.directory = directory;
	}

	/** The actor, or a refusal. */
	Outcome<Actor> require(Actor actor) {
		return knows(actor.organization()) ? Outcome.done(actor) : Outcome.refused(UserError.notFound("organization"));
	}

	boolean knows(String organization) {
		return this.directory.current().findOrganization(organization).isPresent();
	}

}
