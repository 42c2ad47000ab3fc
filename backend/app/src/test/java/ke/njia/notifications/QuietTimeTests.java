package ke.njia.notifications;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;

import ke.njia.kernel.Notice.Audience;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a message may be told, and to which addresses a webhook may go. Nairobi is three
 * hours ahead of the instants here.
 */
class QuietTimeTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			// quiet over midnight: 22:00 to 06:00
			"22:00, 06:00, false, false, 2026-11-22T20:00:00Z, 2026-11-23T03:00:00Z",
			"22:00, 06:00, false, false, 2026-11-22T02:59:00Z, 2026-11-22T03:00:00Z",
			"22:00, 06:00, false, false, 2026-11-22T03:00:00Z, 2026-11-22T03:00:00Z",
			"22:00, 06:00, false, true, 2026-11-22T20:00:00Z, 2026-11-22T20:00:00Z",
			// quiet within a day: 12:00 to 14:00
			"12:00, 14:00, false, false, 2026-11-22T10:00:00Z, 2026-11-22T11:00:00Z",
			"12:00, 14:00, false, false, 2026-11-22T08:59:00Z, 2026-11-22T08:59:00Z",
			// once a day at 07:30
			"-, -, true, false, 2026-11-22T04:29:00Z, 2026-11-22T04:30:00Z",
			"-, -, true, false, 2026-11-22T04:31:00Z, 2026-11-23T04:30:00Z",
			"-, -, true, true, 2026-11-22T04:31:00Z, 2026-11-22T04:31:00Z",
			// a digest that falls into quiet hours
			"22:00, 08:00, true, false, 2026-11-22T20:00:00Z, 2026-11-23T05:00:00Z",
			"-, -, false, false, 2026-11-22T20:00:00Z, 2026-11-22T20:00:00Z" })
	void itWaitsUnlessItIsUrgent(@Nullable LocalTime from, @Nullable LocalTime until, boolean digest, boolean urgent,
			Instant now, Instant next) {
		NoticeAddress.Rule rule = new NoticeAddress.Rule(Set.of(Audience.COORDINATOR), digest, from, until, false);
		assertThat(QuietTime.next(rule, urgent, now, now)).isEqualTo(next);
	}

	/** Once its time has come it does not wait for another day. */
	@Test
	void aDigestIsToldOnce() {
		Instant happened = Instant.parse("2026-11-22T10:00:00Z");
		Instant morning = Instant.parse("2026-11-23T04:30:00Z");
		NoticeAddress.Rule rule = new NoticeAddress.Rule(Set.of(Audience.COORDINATOR), true, null, null, false);
		assertThat(QuietTime.next(rule, false, happened, happened)).isEqualTo(morning);
		assertThat(QuietTime.next(rule, false, happened, morning)).isEqualTo(morning);
	}

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, false", "10.1.2.3, false", "192.168.1.1, false", "172.16.0.1, false",
			"169.254.169.254, false", "100.64.0.1, false", "100.128.0.1, true", "0.0.0.0, false", "0.1.2.3, false",
			"224.0.0.1, false", "::1, false", "fe80::1, false", "fd00::1, false", "::ffff:10.0.0.1, false",
			"197.248.1.1, true", "2c0f:fe38::1, true" })
	void webhooksGoToPublicAddressesOnly(String address, boolean open) throws UnknownHostException {
		assertThat(OutsideCall.isPublic(InetAddress.getByName(address))).isEqualTo(open);
	}

	/** The example of the specification (Standard Webhooks 1.0). */
	@Test
	void aSignatureIsWhatTheStandardSays() {
		assertThat(WebhookSignature.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek",
				Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}"))
			.isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
	}

}
