package ke.njia.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;

class ActorTokenTests {

	private static final Instant ENDS = Instant.parse("2026-11-21T08:05:00Z");

	@ParameterizedTest
	@EnumSource(Role.class)
	void aRealmRoleIsTheRoleOfThatName(Role role) {
		assertThat(actor(Map.of("realm_access", Map.of("roles", List.of(role.realmName(), "offline_access")))).roles())
			.containsExactly(role);
	}

	@Test
	void saysWhoActsForWhomUntilWhen() {
		Actor actor = actor(Map.of("organization", List.of("khrc")));
		assertThat(actor.subject()).isEqualTo("somebody");
		assertThat(actor.organization()).isEqualTo("khrc");
		assertThat(actor.until()).isEqualTo(ENDS);
		assertThat(actor.actsFor("khrc")).isTrue();
	}

	@Test
	void saysHowSurelyAndWhenSomebodySignedIn() {
		long seconds = ENDS.minusSeconds(400).getEpochSecond();
		assertThat(actor(Map.of("acr", "reveal", "auth_time", seconds)).assurance())
			.isEqualTo(new Assurance(Assurance.Level.REVEAL, Instant.ofEpochSecond(seconds)));
		assertThat(actor(Map.of("acr", "superb", "auth_time", seconds)).assurance().level())
			.isEqualTo(Assurance.Level.STANDARD);
		for (Map<String, Object> claims : List.<Map<String, Object>>of(Map.of(), Map.of("acr", "reveal"),
				Map.of("auth_time", seconds), Map.of("acr", 3, "auth_time", seconds),
				Map.of("acr", "reveal", "auth_time", "now"), Map.of("acr", List.of("reveal"), "auth_time", seconds))) {
			assertThat(actor(claims).assurance()).as(claims.toString()).isEqualTo(Assurance.NONE);
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("withoutRoles")
	void nothingElseGrantsARole(String why, Map<String, Object> claims) {
		assertThat(actor(claims).roles()).as(why).isEmpty();
		assertThat(token(claims).getAuthorities()).extracting(GrantedAuthority::getAuthority)
			.noneMatch((authority) -> authority.startsWith("ROLE_"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("withoutOrganization")
	void nothingElseNamesAnOrganization(String why, Map<String, Object> claims) {
		Actor actor = actor(claims);
		assertThat(actor.organization()).as(why).isEmpty();
		assertThat(actor.actsFor("")).as(why).isFalse();
	}

	@Test
	void anOrganizationWithItsDetailsIsKnownByItsAlias() {
		assertThat(actor(Map.of("organization", Map.of("imlu", Map.of("id", "1")))).organization()).isEqualTo("imlu");
	}

	static Stream<Arguments> withoutRoles() {
		List<String> administrator = List.of("administrator", "coordinator");
		return Stream.of(Arguments.of("an organization named like a role", Map.of("organization", administrator)),
				Arguments.of("a group named like a role", Map.of("groups", administrator)),
				Arguments.of("a scope named like a role", Map.of("scope", "coordinator ROLE_COORDINATOR")),
				Arguments.of("a role of a client",
						Map.of("resource_access", Map.of("njia-web", Map.of("roles", administrator)))),
				Arguments.of("roles outside the realm's part", Map.of("roles", administrator)),
				Arguments.of("a role with a prefix", realm(List.of("ROLE_COORDINATOR", "/coordinator"))),
				Arguments.of("another spelling",
						realm(List.of("Coordinator", "COORDINATOR", "duty_lead", " coordinator", "coordinator "))),
				Arguments.of("an unknown role", realm(List.of("superuser"))),
				Arguments.of("one text in place of a list", realm("coordinator")),
				Arguments.of("numbers", realm(List.of(1, 2))), Arguments.of("nothing at all", realm(List.of())),
				Arguments.of("no claim", Map.of()),
				Arguments.of("a list of claims", Map.of("realm_access", List.of())));
	}

	static Stream<Arguments> withoutOrganization() {
		return Stream.of(Arguments.of("two organizations", Map.of("organization", List.of("khrc", "imlu"))),
				Arguments.of("two with details", Map.of("organization", Map.of("khrc", Map.of(), "imlu", Map.of()))),
				Arguments.of("none", Map.of("organization", List.of())), Arguments.of("no claim", Map.of()),
				Arguments.of("a text in place of a list", Map.of("organization", "khrc")),
				Arguments.of("a number", Map.of("organization", List.of(7))),
				Arguments.of("a group", Map.of("groups", List.of("khrc"))));
	}

	private static Map<String, Object> realm(Object roles) {
		return Map.of("realm_access", Map.of("roles", roles));
	}

	private static Actor actor(Map<String, Object> claims) {
		return token(claims).actor();
	}

	private static ActorToken token(Map<String, Object> claims) {
		Jwt.Builder jwt = Jwt.withTokenValue("token").header("alg", "ES256").subject("somebody").expiresAt(ENDS);
		claims.forEach(jwt::claim);
		return new ActorToken(jwt.build(), ActorToken.claimed(jwt.build()));
	}

}
