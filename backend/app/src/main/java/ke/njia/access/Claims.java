package ke.njia.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the realm's claims grant, in a token as in an answer about one. Roles come from
 * {@code realm_access.roles} alone and organizations from {@code organization} alone: a
 * group or organization that is named like a role grants nothing.
 */
final class Claims {

	private Claims() {
	}

	static Set<Role> roles(Map<String, Object> claims) {
		Object names = (claims.get("realm_access") instanceof Map<?, ?> access) ? access.get("roles") : null;
		return strings(names).stream().flatMap((name) -> Role.find(name).stream()).collect(Collectors.toSet());
	}

	/** Aliases of the organizations the person belongs to. */
	static List<String> organizations(Map<String, Object> claims) {
		Object claim = claims.get("organization");
		return strings((claim instanceof Map<?, ?> byAlias) ? byAlias.keySet() : claim);
	}

	private static List<String> strings(@Nullable Object claim) {
		return (claim instanceof Collection<?> values)
				? values.stream().filter(String.class::isInstance).map(String.class::cast).toList() : List.of();
	}

}
