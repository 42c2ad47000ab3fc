package ke.njia.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/**
 * What a token must be beyond correctly signed. A resource server left at its defaults
 * takes ID tokens, tokens for other audiences and tokens without an end (measured, see
 * SECURITY.md), so each of these is checked by name.
 */
final class TokenRules {

	/** Difference between the realm's clock and ours that is forgiven. */
	static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

	/** The longest life a token may have; the realm gives five minutes. */
	static final Duration LONGEST_LIFE = Duration.ofMinutes(10);

	private TokenRules() {
	}

	static OAuth2TokenValidator<Jwt> of(PortalSettings settings, Clock clock) {
		JwtTimestampValidator times = new JwtTimestampValidator(CLOCK_SKEW);
		times.setClock(clock);
		return new DelegatingOAuth2TokenValidator<>(times, JwtTypeValidator.jwt(),
				new JwtIssuerValidator(settings.issuer().toString()),
				rule("audience", (jwt) -> jwt.getAudience() != null && jwt.getAudience().contains(settings.audience())),
				rule("type", (jwt) -> "Bearer".equals(jwt.getClaims().get("typ"))),
				rule("client", (jwt) -> settings.clientId().equals(jwt.getClaims().get("azp"))),
				rule("lifetime", TokenRules::livesBriefly),
				rule("issued in the future", (jwt) -> isIssuedBy(jwt, clock.instant().plus(CLOCK_SKEW))),
				rule("subject", (jwt) -> jwt.getSubject() != null && !jwt.getSubject().isBlank()),
				rule("session", (jwt) -> hasText(jwt.getClaims().get("sid")) && hasText(jwt.getClaims().get("jti"))),
				rule("bound to a key", (jwt) -> !jwt.hasClaim("cnf")));
	}

	private static boolean hasText(@Nullable Object claim) {
		return claim instanceof String text && !text.isBlank();
	}

	private static boolean livesBriefly(Jwt jwt) {
		Instant issued = jwt.getIssuedAt();
		Instant ends = jwt.getExpiresAt();
		return jwt.hasClaim("exp") && jwt.hasClaim("iat") && issued != null && ends != null
				&& !ends.isAfter(issued.plus(LONGEST_LIFE));
	}

	private static boolean isIssuedBy(Jwt jwt, Instant latest) {
		Instant issued = jwt.getIssuedAt();
		return issued != null && !issued.isAfter(latest);
	}

	private static OAuth2TokenValidator<Jwt> rule(String name, Predicate<Jwt> good) {
		OAuth2Error error = new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, name, null);
		return (jwt) -> good.test(jwt) ? OAuth2TokenValidatorResult.success()
				: OAuth2TokenValidatorResult.failure(error);
	}

}
