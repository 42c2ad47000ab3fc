package ke.njia.access;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * What an installation decides about signing in.
 *
 * @param issuer the realm that signs tokens, as a browser reaches it
 * @param jwkSetUri where the portal itself fetches the realm's keys
 * @param introspectionUri where the portal asks whether a token still stands
 * @param apiSecret the secret of the portal's own client in the realm, named as the
 * audience is; it may ask that and nothing else
 * @param sessionRecheck how long the realm's answer is believed; with a fifth of it for
 * silent streams and a slow answer it must stay below a minute
 * @param clientId the web client's id; the only {@code azp} accepted
 * @param audience the {@code aud} a token must name
 * @param version the portal's version, shown at {@code /config.json}
 * @param rateFactor multiplies the rates at which people may ask; 1 except in tests,
 * which ask faster than people do
 * @param trustedDocumentsOnly whether only the web client's own GraphQL documents are
 * answered; on in production
 */
@ConfigurationProperties("njia")
record PortalSettings(URI issuer, URI jwkSetUri, URI introspectionUri, String apiSecret,
		@DefaultValue("45s") Duration sessionRecheck, @DefaultValue("njia-web") String clientId,
		@DefaultValue("njia-api") String audience, @DefaultValue("dev") String version,
		@DefaultValue("1") int rateFactor, @DefaultValue("true") boolean trustedDocumentsOnly) {

	PortalSettings {
		Assert.hasText(apiSecret, "njia.api-secret is missing: without it nobody could be shut out in time");
		Assert.isTrue(StandingStreams.longest(sessionRecheck).compareTo(TokenIntrospection.WITHIN) <= 0,
				"njia.session-recheck is too long: who is shut out must be out within a minute");
	}
}
