package ke.njia.notifications;

import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.apps.webpush.WebPushHybridEncrypt;

/**
 * What a browser gave with its push subscription (RFC 8291), unpadded base64url. The
 * names of the components are what is stored, sealed.
 *
 * @param publicKey the browser's point on P-256, uncompressed: 65 bytes
 * @param auth the secret that proves to the browser who encrypted: 16 bytes
 * @param serverKey the portal's public key the subscription was made for (RFC 8292)
 */
public record PushKeys(String publicKey, String auth, String serverKey) {

	/** Whether something can be encrypted for it. */
	boolean isSound() {
		try {
			encrypt(new byte[0]);
			return true;
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return false;
		}
	}

	/** Encrypts for the browser alone, as {@code aes128gcm}. */
	byte[] encrypt(byte[] payload) throws GeneralSecurityException {
		return new WebPushHybridEncrypt.Builder().withAuthSecret(bytes(this.auth))
			.withRecipientPublicKey(bytes(this.publicKey))
			.build()
			.encrypt(payload, null);
	}

	private static byte[] bytes(String text) {
		return Base64.getUrlDecoder().decode(text);
	}

}
