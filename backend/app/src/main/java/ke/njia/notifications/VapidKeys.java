package ke.njia.notifications;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;

/**
 * By which push services know the portal (VAPID, RFC 8292). A browser subscribes for one
 * key; after a rotation the portal still signs with that one, as long as it is in the
 * file.
 */
final class VapidKeys {

	/** How long a token stands; RFC 8292 allows a day. */
	static final Duration STANDS = Duration.ofHours(12);

	private final List<ECKey> keys;

	private final @Nullable String contact;

	/**
	 * @param keys the one for new subscriptions first; none where push is not set up
	 * @param contact an e-mail address by which push services reach whoever runs the
	 * portal; null for none
	 */
	VapidKeys(List<ECKey> keys, @Nullable String contact) {
		this.keys = List.copyOf(keys);
		this.contact = contact;
	}

	/** The public key that browsers subscribe for now, as they want it. */
	Optional<String> current() {
		return this.keys.stream().findFirst().map(VapidKeys::publicKey);
	}

	/** Whether what was subscribed for that public key can still be told. */
	boolean knows(String publicKey) {
		return find(publicKey).isPresent();
	}

	/** The header by which the push service of that endpoint knows the portal. */
	String authorization(String publicKey, URI endpoint, Instant now) throws JOSEException, AddressGoneException {
		ECKey key = find(publicKey).orElseThrow(() -> new AddressGoneException(0));
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().audience(origin(endpoint))
			.expirationTime(Date.from(now.plus(STANDS)));
		if (this.contact != null) {
			claims.subject("mailto:" + this.contact);
		}
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).type(JOSEObjectType.JWT).build(),
				claims.build());
		token.sign(new ECDSASigner(key));
		return "vapid t=%s, k=%s".formatted(token.serialize(), publicKey);
	}

	private Optional<ECKey> find(String publicKey) {
		return this.keys.stream().filter((key) -> publicKey(key).equals(publicKey)).findFirst();
	}

	private static String origin(URI endpoint) {
		return endpoint.getScheme() + "://" + endpoint.getAuthority();
	}

	/** The uncompressed point: 4, x, y. */
	private static String publicKey(ECKey key) {
		byte[] x = key.getX().decode();
		byte[] y = key.getY().decode();
		byte[] point = new byte[1 + x.length + y.length];
		point[0] = 4;
		System.arraycopy(x, 0, point, 1, x.length);
		System.arraycopy(y, 0, point, 1 + x.length, y.length);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(point);
	}

}
