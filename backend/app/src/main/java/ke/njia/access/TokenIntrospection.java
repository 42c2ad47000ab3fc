package ke.njia.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.introspection.RestClientOpaqueTokenIntrospector;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/**
 * Asks the realm, now and then, whether a token still stands: a signed token would
 * otherwise be good for minutes after its owner was shut out. An answer is kept for
 * {@code njia.session-recheck}, so the realm is asked that rarely for one token; a realm
 * that does not answer is left alone for a moment, so its absence makes nobody wait.
 *
 * <p>
 * The cache keeps questions under way, not only answers, and asks on threads of its own:
 * a question asked under the lock of a map once made the cache's upkeep wait in the
 * common pool, without which the JDK's HTTP client hands over no answer (DECISIONS.md,
 * ask-the-realm-outside-the-cache).
 */
@Component
class TokenIntrospection implements DisposableBean {

	/** Longest from shutting somebody out to the API's refusal (SECURITY.md). */
	static final Duration WITHIN = Duration.ofSeconds(60);

	/** How long the realm is not asked again after it did not answer. */
	static final Duration LEFT_ALONE = Duration.ofSeconds(5);

	/** A busy realm is waited for: not knowing would let in who was shut out. */
	static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Duration REACHED_WITHIN = Duration.ofSeconds(2);

	/** A kilobyte each at most: more tokens than people will ever have at once. */
	private static final long MOST_KEPT = 20_000;

	private static final Logger log = LoggerFactory.getLogger(TokenIntrospection.class);

	private final OpaqueTokenIntrospector realm;

	private final Clock clock;

	private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();

	private final AsyncCache<String, Standing> standings;

	private volatile Instant notBefore = Instant.MIN;

	TokenIntrospection(PortalSettings settings, Clock clock) {
		this.realm = realm(settings);
		this.clock = clock;
		this.standings = Caffeine.newBuilder()
			.maximumSize(MOST_KEPT)
			.expireAfter(Expiry.creating((String token, Standing standing) -> kept(standing, settings)))
			.executor(this.asking)
			.buildAsync();
	}

	/** What the realm said of the token, at most {@code njia.session-recheck} ago. */
	Standing of(Jwt jwt) {
		return this.standings.get(Objects.requireNonNull(jwt.getId()), (id) -> ask(jwt.getTokenValue())).join();
	}

	@Override
	public void destroy() {
		this.asking.shutdownNow();
	}

	private Standing ask(String token) {
		if (this.clock.instant().isBefore(this.notBefore)) {
			return new Standing.Unknown();
		}
		try {
			OAuth2AuthenticatedPrincipal said = this.realm.introspect(token);
			return new Standing.Active(Claims.roles(said.getAttributes()),
					Set.copyOf(Claims.organizations(said.getAttributes())));
		}
		catch (BadOpaqueTokenException ex) {
			return new Standing.Ended();
		}
		catch (OAuth2IntrospectionException ex) {
			return unanswered(ex);
		}
	}

	/**
	 * Only a realm that is out of reach is left alone. A token that the realm fails on
	 * must not keep it from being asked about others.
	 */
	private Standing unanswered(OAuth2IntrospectionException failure) {
		if (failure.getCause() instanceof RestClientResponseException answer && isAboutTheToken(answer)) {
			return new Standing.Unvouched();
		}
		this.notBefore = this.clock.instant().plus(LEFT_ALONE);
		log.warn("The realm cannot say whether sessions still stand; revocation waits for the end of tokens: {}",
				NestedExceptionUtils.getMostSpecificCause(failure).getClass().getSimpleName());
		return new Standing.Unknown();
	}

	private static boolean isAboutTheToken(RestClientResponseException answer) {
		int status = answer.getStatusCode().value();
		return status == HttpStatus.INTERNAL_SERVER_ERROR.value() || status == HttpStatus.BAD_REQUEST.value();
	}

	/** What ended stays ended for as long as the token could be shown. */
	private static Duration kept(Standing standing, PortalSettings settings) {
		return switch (standing) {
			case Standing.Active active -> settings.sessionRecheck();
			case Standing.Ended ended -> TokenRules.LONGEST_LIFE.plus(TokenRules.CLOCK_SKEW);
			case Standing.Unvouched unvouched -> LEFT_ALONE;
			case Standing.Unknown unknown -> LEFT_ALONE;
		};
	}

	private static OpaqueTokenIntrospector realm(PortalSettings settings) {
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(REACHED_WITHIN);
		requests.setReadTimeout(PATIENCE);
		RestClient client = RestClient.builder()
			.requestFactory(requests)
			.defaultHeaders((headers) -> headers.setBasicAuth(settings.audience(), settings.apiSecret()))
			.build();
		return new RestClientOpaqueTokenIntrospector(settings.introspectionUri().toString(), client);
	}

}
