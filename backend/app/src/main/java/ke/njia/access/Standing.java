package ke.njia.access;

import java.util.Set;

import ke.njia.kernel.Role;

/**
 * What the realm says now of a token that it gave earlier (RFC 7662).
 */
sealed interface Standing {

	/**
	 * The session goes on.
	 *
	 * @param roles held now
	 * @param organizations aliases of those the person belongs to now, disabled ones left
	 * out
	 */
	record Active(Set<Role> roles, Set<String> organizations) implements Standing {
	}

	/** The session, the person or the client is no more. */
	record Ended() implements Standing {
	}

	/**
	 * The realm answers, but not about this token: it failed on it. Whoever is deleted
	 * must not be let in because of that.
	 */
	record Unvouched() implements Standing {
	}

	/** The realm could not be asked. */
	record Unknown() implements Standing {
	}

}
