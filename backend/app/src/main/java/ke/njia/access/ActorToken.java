package ke.njia.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * A validated token turned into the {@link Actor} it stands for. Roles come from
 * {@code realm_access.roles} alone and the organization from {@code organization} alone:
 * a group or organization that is named like a role grants nothing.
 */
final class ActorToken extends JwtAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final transient Actor actor;

	private ActorToken(Jwt jwt, Actor actor) {
		super(jwt, actor.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList(),
				actor.subject());
		this.actor = actor;
	}

	static Converter<Jwt, AbstractAuthenticationToken> converter() {
		return (jwt) -> new ActorToken(jwt, new Actor(Objects.requireNonNull(jwt.getSubject()), roles(jwt),
				organization(jwt), Objects.requireNonNull(jwt.getExpiresAt()), assurance(jwt)));
	}

	Actor actor() {
		return this.actor;
	}

	private static Set<Role> roles(Jwt jwt) {
		Object realm = jwt.getClaims().get("realm_access");
		Object names = (realm instanceof Map<?, ?> access) ? access.get("roles") : null;
		return strings(names).stream().flatMap((name) -> Role.find(name).stream()).collect(Collectors.toSet());
	}

	/** A person acts for one organization: two memberships name none. */
	private static String organization(Jwt jwt) {
		Object claim = jwt.getClaims().get("organization");
		List<String> aliases = strings((claim instanceof Map<?, ?> byAlias) ? byAlias.keySet() : claim);
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

	private static List<String> strings(@Nullable Object claim) {
		return (claim instanceof Collection<?> values)
				? values.stream().filter(String.class::isInstance).map(String.class::cast).toList() : List.of();
	}

}
