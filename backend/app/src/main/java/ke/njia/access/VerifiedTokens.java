package ke.njia.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ke.njia.kernel.Sha256;

import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Remembers for a moment which tokens bear a good signature: the arithmetic of one costs
 * more than the rest of a short answer. What a token claims, above all when it ends, is
 * asked at each request, and so is the realm (see {@link TokenIntrospection}).
 */
final class VerifiedTokens implements JwtDecoder {

	/** More people than ever work at once. */
	private static final long MOST_KEPT = 2_000;

	private final JwtDecoder signatures;

	private final OAuth2TokenValidator<Jwt> rules;

	private final Cache<String, Jwt> verified;

	/**
	 * @param signatures verifies the signature and nothing else
	 * @param rules what else makes a token good
	 * @param settings say for how long what was verified is believed
	 */
	VerifiedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> rules, PortalSettings settings) {
		this.signatures = signatures;
		this.rules = rules;
		this.verified = Caffeine.newBuilder()
			.maximumSize(MOST_KEPT)
			.expireAfterWrite(settings.sessionRecheck())
			.build();
	}

	@Override
	public Jwt decode(String token) {
		String key = Sha256.of(token);
		Jwt jwt = this.verified.getIfPresent(key);
		if (jwt == null) {
			jwt = this.signatures.decode(token);
			check(jwt);
			this.verified.put(key, jwt);
			return jwt;
		}
		check(jwt);
		return jwt;
	}

	private void check(Jwt jwt) {
		OAuth2TokenValidatorResult result = this.rules.validate(jwt);
		if (result.hasErrors()) {
			throw new JwtValidationException("The token breaks a rule.", result.getErrors());
		}
	}

}
