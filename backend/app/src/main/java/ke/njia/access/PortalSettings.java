package ke.njia.access;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation decides about signing in.
 *
 * @param issuer the realm that signs tokens, as a browser reaches it
 * @param jwkSetUri where the portal itself fetches the realm's keys
 * @param clientId the web client's id; the only {@code azp} accepted
 * @param audience the {@code aud} a token must name
 * @param version the portal's version, shown at {@code /config.json}
 * @param trustedDocumentsOnly whether only the web client's own GraphQL documents are
 * answered; on in production
 */
@ConfigurationProperties("njia")
record PortalSettings(URI issuer, URI jwkSetUri, @DefaultValue("njia-web") String clientId,
		@DefaultValue("njia-api") String audience, @DefaultValue("dev") String version,
		@DefaultValue("true") boolean trustedDocumentsOnly) {
}
