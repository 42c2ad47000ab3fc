package ke.njia.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal makes of a realm that answers, fails on one token, or is away.
 */
class TokenIntrospectionTests {

	private static final String ACTIVE = """
			{"active":true,"realm_access":{"roles":["auditor"]},"organization":["khrc"]}""";

	private final AtomicInteger asked = new AtomicInteger();

	private final HttpServer realm = answering();

	private final MovedClock clock = new MovedClock();

	private final TokenIntrospection introspection = new TokenIntrospection(
			Settings.of("http://127.0.0.1:" + this.realm.getAddress().getPort()), this.clock);

	@AfterEach
	void stop() {
		this.realm.stop(0);
	}

	@Test
	void anAnswerIsKept() {
		for (int time = 0; time < 5; time++) {
			assertThat(of("good")).isEqualTo(new Standing.Active(Set.of(Role.AUDITOR), Set.of("khrc")));
			assertThat(of("gone")).isEqualTo(new Standing.Ended());
		}
		assertThat(this.asked).hasValue(2);
	}

	@Test
	void aTokenThatTheRealmFailsOnIsRefusedAndHidesNobodyElses() {
		for (String odd : new String[] { "500", "400" }) {
			assertThat(of(odd)).isEqualTo(new Standing.Unvouched());
		}
		assertThat(of("good")).isInstanceOf(Standing.Active.class);
	}

	@Test
	void aRealmThatIsAwayIsLeftAloneForAMoment() {
		for (String away : new String[] { "503", "401" }) {
			assertThat(of(away)).isEqualTo(new Standing.Unknown());
			int before = this.asked.get();
			assertThat(of("good while away from " + away)).isEqualTo(new Standing.Unknown());
			assertThat(this.asked).hasValue(before);
			this.clock.now = this.clock.now.plus(TokenIntrospection.LEFT_ALONE);
			assertThat(of("good after " + away)).isInstanceOf(Standing.Active.class);
		}
		this.realm.stop(0);
		assertThat(of("good but nobody is there")).isEqualTo(new Standing.Unknown());
	}

	private Standing of(String token) {
		return this.introspection.of(Jwt.withTokenValue(token).header("alg", "ES256").jti(token).build());
	}

	private HttpServer answering() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/", (exchange) -> {
				this.asked.incrementAndGet();
				String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
				String token = form.replaceAll(".*token=([^&]*).*", "$1");
				byte[] body = (token.startsWith("good") ? ACTIVE : "{\"active\":false}")
					.getBytes(StandardCharsets.UTF_8);
				exchange.getResponseHeaders().add("Content-Type", "application/json");
				exchange.sendResponseHeaders(token.matches("\\d{3}") ? Integer.parseInt(token) : 200, body.length);
				exchange.getResponseBody().write(body);
				exchange.close();
			});
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class MovedClock extends Clock {

		private Instant now = Instant.parse("2026-11-21T02:00:00Z");

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
