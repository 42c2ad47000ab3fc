package ke.njia.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * A validated token turned into the {@link Actor} it stands for.
 */
final class ActorToken extends JwtAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final transient Actor actor;

	ActorToken(Jwt jwt, Actor actor) {
		super(jwt, actor.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList(),
				actor.subject());
		this.actor = actor;
	}

	/** Who the token says that it is. */
	static Actor claimed(Jwt jwt) {
		return new Actor(Objects.requireNonNull(jwt.getSubject()), Claims.roles(jwt.getClaims()), organization(jwt),
				Objects.requireNonNull(jwt.getExpiresAt()), assurance(jwt));
	}

	Actor actor() {
		return this.actor;
	}

	/** A person acts for one organization: two memberships name none. */
	private static String organization(Jwt jwt) {
		List<String> aliases = Claims.organizations(jwt.getClaims());
		return (aliases.size() == 1) ? aliases.getFirst() : "";
	}

	/** A claim that is missing or of another kind proves nothing. */
	private static Assurance assurance(Jwt jwt) {
		Object acr = jwt.getClaims().get("acr");
		return (acr instanceof String level && instant(jwt.getClaims().get("auth_time")) instanceof Instant at)
				? new Assurance(Assurance.Level.of(level), at) : Assurance.NONE;
	}

	private static @Nullable Instant instant(@Nullable Object claim) {
		return switch (claim) {
			case Instant at -> at;
			case Number seconds -> Instant.ofEpochSecond(seconds.longValue());
			case null, default -> null;
		};
	}

}
