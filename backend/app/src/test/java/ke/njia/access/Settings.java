package ke.njia.access;

import java.net.URI;
import java.time.Duration;

/**
 * Settings of a portal that no test starts.
 */
final class Settings {

	private Settings() {
	}

	static PortalSettings of(String issuer) {
		return of(issuer, Duration.ofSeconds(45), "a secret");
	}

	static PortalSettings of(String issuer, Duration recheck, String secret) {
		URI uri = URI.create(issuer);
		return new PortalSettings(uri, uri, uri, secret, recheck, "njia-web", "njia-api", "1", 1, true);
	}

}
