package ke.njia.access;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Who a good token lets in, as the realm sees the person now: with the roles that are
 * still held, and not at all once the session, the person or the membership is gone. When
 * the realm cannot be asked, the token's own five minutes are believed, but nothing that
 * needs a fresh proof is (DECISIONS.md, revocation-within-a-minute).
 */
@Component
class Admission implements Converter<Jwt, ActorToken> {

	private final Function<Jwt, Standing> realm;

	@Autowired
	Admission(TokenIntrospection introspection) {
		this(introspection::of);
	}

	/**
	 * An admission.
	 * @param realm says how a token stands now
	 */
	Admission(Function<Jwt, Standing> realm) {
		this.realm = realm;
	}

	/**
	 * The person the token lets in.
	 * @throws InvalidBearerTokenException if it no longer lets anybody in
	 */
	@Override
	public ActorToken convert(Jwt jwt) {
		return new ActorToken(jwt, admitted(ActorToken.claimed(jwt), this.realm.apply(jwt)));
	}

	/** Whether somebody who was let in would be let in again, as the same. */
	boolean stillHolds(ActorToken token) {
		try {
			return convert(token.getToken()).actor().roles().equals(token.actor().roles());
		}
		catch (AuthenticationException ex) {
			return false;
		}
	}

	static Actor admitted(Actor claimed, Standing standing) {
		return switch (standing) {
			case Standing.Active active when belongs(claimed, active) -> claimed.with(held(claimed, active));
			case Standing.Unknown unknown -> claimed.with(Assurance.NONE);
			case Standing.Active elsewhere -> throw new InvalidBearerTokenException("ended");
			case Standing.Unvouched unvouched -> throw new InvalidBearerTokenException("ended");
			case Standing.Ended ended -> throw new InvalidBearerTokenException("ended");
		};
	}

	private static boolean belongs(Actor claimed, Standing.Active active) {
		return claimed.organization().isEmpty() || active.organizations().contains(claimed.organization());
	}

	private static Set<Role> held(Actor claimed, Standing.Active active) {
		Set<Role> roles = new HashSet<>(claimed.roles());
		roles.retainAll(active.roles());
		return roles;
	}

}
