package ke.njia.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import com.sun.net.httpserver.HttpServer;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the portal makes of a realm that answers, fails on one token, or is away.
 */
class TokenIntrospectionTests {

	private static final String ACTIVE = """
			{"active":true,"realm_access":{"roles":["auditor"]},"organization":["khrc"]}""";

	private final AtomicInteger asked = new AtomicInteger();

	private volatile Duration pause = Duration.ZERO;

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
	void anAnswerNeedsNoThreadThatOthersCanHold() throws Exception {
		CountDownLatch let = new CountDownLatch(1);
		int workers = ForkJoinPool.commonPool().getParallelism();
		for (int worker = 0; worker < 2 * workers; worker++) {
			ForkJoinPool.commonPool().execute(() -> awaited(let));
		}
		try {
			long asked = System.nanoTime();
			assertThat(of("good while others wait")).isInstanceOf(Standing.Active.class);
			assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(4));
			HttpClient jdk = HttpClient.newHttpClient();
			CompletableFuture<?> other = jdk.sendAsync(
					HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.realm.getAddress().getPort())).build(),
					HttpResponse.BodyHandlers.discarding());
			assertThatExceptionOfType(TimeoutException.class).as("the control: this client does need one")
				.isThrownBy(() -> other.get(2, TimeUnit.SECONDS));
		}
		finally {
			let.countDown();
		}
	}

	@Test
	void aSlowAnswerHoldsUpNoOther() {
		this.pause = Duration.ofSeconds(2);
		Thread slow = Thread.startVirtualThread(() -> of("good but slow"));
		while (this.asked.get() == 0) {
			Thread.onSpinWait();
		}
		this.pause = Duration.ZERO;
		for (int other = 0; other < 50; other++) {
			assertThat(of("good and quick " + other)).isInstanceOf(Standing.Active.class);
		}
		assertThat(slow.isAlive()).isTrue();
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

	private static void awaited(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private HttpServer answering() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/", (exchange) -> {
				Duration before = this.pause;
				this.asked.incrementAndGet();
				LockSupport.parkNanos(before.toNanos());
				String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
				String token = form.replaceAll(".*token=([^&]*).*", "$1");
				byte[] body = (token.startsWith("good") ? ACTIVE : "{\"active\":false}")
					.getBytes(StandardCharsets.UTF_8);
				exchange.getResponseHeaders().add("Content-Type", "application/json");
				exchange.sendResponseHeaders(token.matches("\\d{3}") ? Integer.parseInt(token) : 200, body.length);
				exchange.getResponseBody().write(body);
				exchange.close();
			});
			server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
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
