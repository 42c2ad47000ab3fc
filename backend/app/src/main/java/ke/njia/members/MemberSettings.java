package ke.njia.members;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Where the realm is administered, and as whom. What that client may is in the realm file
 * and in SECURITY.md.
 *
 * @param adminUri the realm at Keycloak's Admin API: {@code …/admin/realms/njia}
 * @param clientId the client whose account keeps the people of partners
 * @param secret its secret
 */
@ConfigurationProperties("njia.members")
record MemberSettings(URI adminUri, @DefaultValue("njia-people") String clientId, String secret) {

	MemberSettings {
		Assert.hasText(secret, "njia.members.secret is missing: without it partners could not keep their own people");
	}

	/** Where the client is given a token. */
	String tokenUri() {
		return this.adminUri.toString().replace("/admin/realms/", "/realms/") + "/protocol/openid-connect/token";
	}

}
