package ke.njia.access;

import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;

/**
 * The realm's public keys. They are kept through an outage of the realm until the last
 * token given before it has ended: without that, those signed in would be shut out
 * whenever the keys happened to be due for another look. Tokens that name a key nobody
 * has make the portal ask the realm only now and then, so they cannot be used to flood
 * it.
 */
final class RealmKeys {

	/** How long keys are good before another look. */
	static final Duration KEPT = Duration.ofMinutes(5);

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	/**
	 * How often at most a token with an unknown key makes the portal look, while kept.
	 */
	private static final int LOOKS = 10;

	/** A set of keys is a few kilobytes. */
	private static final int MOST_BYTES = 64 * 1024;

	private RealmKeys() {
	}

	static JWKSource<SecurityContext> of(URI jwkSetUri, Duration kept) {
		JWKSource<SecurityContext> keys = remote(jwkSetUri, kept);
		return (selector, context) -> {
			try {
				return keys.get(selector, context);
			}
			catch (RateLimitReachedException ex) {
				return List.of();
			}
		};
	}

	private static JWKSource<SecurityContext> remote(URI jwkSetUri, Duration kept) {
		int patience = (int) PATIENCE.toMillis();
		try {
			return JWKSourceBuilder
				.<SecurityContext>create(jwkSetUri.toURL(),
						new DefaultResourceRetriever(patience, patience, MOST_BYTES))
				.cache(kept.toMillis(), 2 * PATIENCE.toMillis())
				.refreshAheadCache(false)
				.rateLimited(kept.dividedBy(LOOKS).toMillis())
				.outageTolerant(KEPT.plus(TokenRules.LONGEST_LIFE).plus(TokenRules.CLOCK_SKEW).toMillis())
				.build();
		}
		catch (MalformedURLException ex) {
			throw new IllegalArgumentException("njia.jwk-set-uri is not an address", ex);
		}
	}

}
