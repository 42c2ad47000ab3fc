package ke.njia.notifications;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import com.google.crypto.tink.apps.webpush.WebPushHybridDecrypt;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What a push service and a browser are told, without either.
 */
class WebPushTests {

	private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

	@TempDir
	Path directory;

	/** The example of RFC 8291, section 5: the library reads what the standard wrote. */
	@Test
	void theLibraryOpensTheExampleOfTheStandard() throws GeneralSecurityException {
		byte[] opened = new WebPushHybridDecrypt.Builder().withAuthSecret(bytes("BTBZMqHH6r4Tts7J_aSIgg"))
			.withRecipientPublicKey(
					bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"))
			.withRecipientPrivateKey(bytes("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"))
			.build()
			.decrypt(bytes("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLoc"
					+ "InmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexS"
					+ "gSxsj_Qulcy4a-fN"), null);
		assertThat(new String(opened, StandardCharsets.UTF_8)).isEqualTo("When I grow up, I want to be a watermelon");
	}

	@Test
	void onlyTheBrowserItIsForOpensIt() throws GeneralSecurityException {
		Browser browser = Browser.make();
		PushKeys keys = browser.subscribed("of the portal");
		byte[] first = keys.encrypt(PushCarrier.payload("a message"));
		byte[] second = keys.encrypt(PushCarrier.payload("another message, longer than the first"));
		assertThat(browser.open(first)).isEqualTo(PushCarrier.payload("a message"));
		assertThat(second).as("no length tells anything").hasSameSizeAs(first);
		Browser other = new Browser(browser.keys(), Browser.make().auth());
		assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> other.open(first));
	}

	@Test
	void whatIsNoKeyIsSeen() throws GeneralSecurityException {
		PushKeys good = Browser.make().subscribed("of the portal");
		assertThat(good.isSound()).as("control").isTrue();
		String offTheCurve = Browser.text(new byte[65]);
		assertThat(List.of(new PushKeys("", good.auth(), ""), new PushKeys(good.publicKey(), "", ""),
				new PushKeys(offTheCurve, good.auth(), ""), new PushKeys("!", good.auth(), ""),
				new PushKeys(good.publicKey(), good.publicKey(), "")))
			.noneMatch(PushKeys::isSound);
	}

	@Test
	void aTokenIsForOnePushServiceAndEndsWithinADay() throws Exception {
		ECKey key = new ECKeyGenerator(Curve.P_256).generate();
		VapidKeys keys = new VapidKeys(List.of(key), "workspace@mail.example");
		String publicKey = keys.current().orElseThrow();
		assertThat(bytes(publicKey)).hasSize(65).startsWith(4);
		String header = keys.authorization(publicKey, URI.create("https://push.example:8443/secret/token"), NOW);
		assertThat(header).startsWith("vapid t=").endsWith(", k=" + publicKey);
		SignedJWT token = SignedJWT.parse(header.substring("vapid t=".length(), header.indexOf(',')));
		assertThat(token.verify(new ECDSAVerifier(key.toPublicJWK()))).isTrue();
		assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("https://push.example:8443");
		assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("mailto:workspace@mail.example");
		assertThat(token.getJWTClaimsSet().getExpirationTime().toInstant()).isBefore(NOW.plus(Duration.ofDays(1)));
		assertThat(token.getJWTClaimsSet().getClaims()).containsOnlyKeys("aud", "exp", "sub");
		assertThatExceptionOfType(AddressGoneException.class)
			.isThrownBy(() -> keys.authorization("another", URI.create("https://push.example/"), NOW));
	}

	@Test
	void theKeyIsMadeOnceForItsOwnerAlone() throws Exception {
		List<ECKey> made = new VapidKeyFile(this.directory).open();
		assertThat(new VapidKeyFile(this.directory).open()).isEqualTo(made).hasSize(1);
		Path file = this.directory.resolve(VapidKeyFile.NAME);
		assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		try (var files = Files.list(this.directory)) {
			assertThat(files).as("no draft stays").containsExactly(file);
		}
	}

	/**
	 * A rotation: the new key for whoever subscribes now, the old one as long as it is
	 * there.
	 */
	@Test
	void aKeyThatWasReplacedStillTells() throws Exception {
		ECKey old = new VapidKeyFile(this.directory).open().getFirst();
		ECKey fresh = new ECKeyGenerator(Curve.P_256).generate();
		Files.writeString(this.directory.resolve(VapidKeyFile.NAME),
				"{\"keys\":[%s,%s]}".formatted(fresh.toJSONString(), old.toJSONString()));
		VapidKeys rotated = new VapidKeys(new VapidKeyFile(this.directory).open(), null);
		String before = new VapidKeys(List.of(old), null).current().orElseThrow();
		assertThat(rotated.current()).isEqualTo(new VapidKeys(List.of(fresh), null).current()).isNotEqualTo(before);
		assertThat(rotated.knows(before)).isTrue();
	}

	@Test
	void aFileThatIsNoKeyStopsTheStartAndIsNotQuoted() throws Exception {
		Path file = this.directory.resolve(VapidKeyFile.NAME);
		Files.writeString(file, "{\"keys\":[{\"kty\":\"EC\",\"d\":\"a-secret\"}]}");
		assertThatIllegalStateException().isThrownBy(() -> new VapidKeyFile(this.directory).open())
			.withMessageNotContaining("a-secret")
			.withNoCause();
		Files.writeString(file, "{\"keys\":[]}");
		assertThatIllegalStateException().isThrownBy(() -> new VapidKeyFile(this.directory).open());
	}

	@ParameterizedTest
	@CsvSource({ "fcm.googleapis.com, true", "updates.push.services.mozilla.com, true", "web.push.apple.com, true",
			"wns2-by3p.notify.windows.com, true", "notify.windows.com, false", "evil-notify.windows.com, false",
			"fcm.googleapis.com.example, false", "push.example, false", "127.0.0.1, false" })
	void onlyPushServicesAreCalled(String host, boolean known) {
		NotificationSettings settings = new NotificationSettings(null, false, null, List.of("fcm.googleapis.com",
				"*.push.services.mozilla.com", "*.push.apple.com", "*.notify.windows.com"));
		assertThat(settings.isPushHost(host)).isEqualTo(known);
	}

	private static byte[] bytes(String text) {
		return Base64.getUrlDecoder().decode(text);
	}

}
