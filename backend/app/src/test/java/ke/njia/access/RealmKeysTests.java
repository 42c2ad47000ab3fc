package ke.njia.access;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RealmKeysTests {

	private static final Duration HARDLY_KEPT = Duration.ofMillis(20);

	private final AtomicInteger asked = new AtomicInteger();

	private HttpServer realm;

	private ECKey key;

	RealmKeysTests() throws IOException, JOSEException {
		this.realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.key = new ECKeyGenerator(Curve.P_256).keyID("today").generate();
	}

	@BeforeEach
	void start() {
		byte[] keys = new JWKSet(this.key).toString(true).getBytes(StandardCharsets.UTF_8);
		this.realm.createContext("/certs", (exchange) -> {
			this.asked.incrementAndGet();
			exchange.sendResponseHeaders(200, keys.length);
			try (OutputStream body = exchange.getResponseBody()) {
				body.write(keys);
			}
		});
		this.realm.start();
	}

	@AfterEach
	void stop() {
		this.realm.stop(0);
	}

	@Test
	void keysStayGoodWhileTheRealmIsAway() throws Exception {
		JWKSource<SecurityContext> keys = RealmKeys.of(address(), HARDLY_KEPT);
		assertThat(keys.get(named("today"), null)).hasSize(1);
		this.realm.stop(0);
		Thread.sleep(HARDLY_KEPT.multipliedBy(5));
		assertThat(keys.get(named("today"), null)).hasSize(1);
	}

	@Test
	void withoutEverHavingSeenAKeyNoneIsGood() {
		this.realm.stop(0);
		assertThatExceptionOfType(JOSEException.class)
			.isThrownBy(() -> RealmKeys.of(address(), HARDLY_KEPT).get(named("today"), null));
	}

	@Test
	void keysNobodyHasDoNotFloodTheRealm() throws Exception {
		JWKSource<SecurityContext> keys = RealmKeys.of(address(), RealmKeys.KEPT);
		for (int forged = 0; forged < 200; forged++) {
			assertThat(keys.get(named("forged-" + forged), null)).isEmpty();
		}
		assertThat(this.asked).hasValueLessThan(5);
		assertThat(keys.get(named("today"), null)).hasSize(1);
	}

	private URI address() {
		return URI.create("http://localhost:" + this.realm.getAddress().getPort() + "/certs");
	}

	private static JWKSelector named(String id) {
		return new JWKSelector(new JWKMatcher.Builder().keyID(id).build());
	}

}
