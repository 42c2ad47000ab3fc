package ke.njia.notifications;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

import com.google.crypto.tink.apps.webpush.WebPushHybridDecrypt;
import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import com.google.crypto.tink.subtle.Random;

/**
 * What a browser does of web push: makes keys for a subscription, and opens what it is
 * sent.
 *
 * @param keys of the subscription
 * @param auth its secret
 */
record Browser(KeyPair keys, byte[] auth) {

	static Browser make() throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(new ECGenParameterSpec("secp256r1"));
		return new Browser(generator.generateKeyPair(), Random.randBytes(16));
	}

	PushKeys subscribed(String serverKey) throws GeneralSecurityException {
		byte[] point = EllipticCurves.pointEncode(CurveType.NIST_P256, PointFormatType.UNCOMPRESSED,
				((ECPublicKey) this.keys.getPublic()).getW());
		return new PushKeys(text(point), text(this.auth), serverKey);
	}

	Map<String, String> input(String serverKey) throws GeneralSecurityException {
		PushKeys push = subscribed(serverKey);
		return Map.of("publicKey", push.publicKey(), "auth", push.auth(), "serverKey", push.serverKey());
	}

	byte[] open(byte[] body) throws GeneralSecurityException {
		return new WebPushHybridDecrypt.Builder().withAuthSecret(this.auth)
			.withRecipientPublicKey((ECPublicKey) this.keys.getPublic())
			.withRecipientPrivateKey((ECPrivateKey) this.keys.getPrivate())
			.build()
			.decrypt(body, null);
	}

	static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
