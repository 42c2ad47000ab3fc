package ke.njia.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;

class TokenRulesTests {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	private static final String ISSUER = "https://sign-in.example.org/realms/njia";

	private final OAuth2TokenValidator<Jwt> rules = TokenRules.of(Settings.of(ISSUER),
			Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void aTokenOfThePortalsOwnClientIsGood() {
		assertThat(this.rules.validate(token(Map.of())).hasErrors()).isFalse();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("badClaims")
	void everyOtherTokenIsRefused(String why, Map<String, Object> claims) {
		assertThat(this.rules.validate(token(claims)).hasErrors()).as(why).isTrue();
	}

	static Stream<Arguments> badClaims() {
		return Stream.of(bad("another issuer", "iss", "https://elsewhere.example.org/realms/njia"),
				bad("another audience", "aud", List.of("account")), bad("no audience", "aud", REMOVED),
				bad("an ID token", "typ", "ID"), bad("a refresh token", "typ", "Refresh"),
				bad("no type", "typ", REMOVED), bad("another client", "azp", "admin-cli"),
				bad("no client", "azp", REMOVED), bad("no end", "exp", REMOVED),
				bad("ended", "exp", NOW.minusSeconds(31)), bad("ten years", "exp", NOW.plusSeconds(315_360_000)),
				bad("eleven minutes", "exp", NOW.minusSeconds(60).plusSeconds(660)),
				bad("issued in two minutes", "iat", NOW.plusSeconds(120)), bad("not issued", "iat", REMOVED),
				bad("not yet valid", "nbf", NOW.plusSeconds(600)), bad("no subject", "sub", REMOVED),
				bad("no session", "sid", REMOVED), bad("no session's name", "sid", " "), bad("no id", "jti", REMOVED),
				bad("a number for an id", "jti", 7), bad("bound to a key", "cnf", Map.of("jkt", "abc")));
	}

	private static final Object REMOVED = new Object();

	private static Arguments bad(String why, String claim, Object value) {
		return Arguments.of(why, Map.of(claim, value));
	}

	private static Jwt token(Map<String, Object> changed) {
		Map<String, Object> claims = new HashMap<>(
				Map.of("iss", ISSUER, "aud", List.of("njia-api"), "typ", "Bearer", "azp", "njia-web", "sub", "somebody",
						"sid", "session", "jti", "token", "iat", NOW.minusSeconds(60), "exp", NOW.plusSeconds(240)));
		changed.forEach((claim, value) -> {
			if (value == REMOVED) {
				claims.remove(claim);
			}
			else {
				claims.put(claim, value);
			}
		});
		return new Jwt("token", (Instant) claims.get("iat"), (Instant) claims.get("exp"), Map.of("alg", "ES256"),
				claims);
	}

}
