package ke.njia.notifications;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

import ke.njia.kernel.Sha256;

import org.springframework.stereotype.Component;

/**
 * Web push (RFC 8030, 8291, 8292). The push service learns that this portal told a
 * browser something, always in the same way: urgent or not does not show. What it brings
 * is encrypted, of one length, and holds nothing but the mark by which the browser knows
 * what it has had before.
 */
@Component
class PushCarrier implements Carrier {

	/** How long a push service keeps it for a phone that is off. */
	static final Duration KEPT = Duration.ofDays(1);

	/** Of several that wait for a phone that is off, one is enough: they say the same. */
	static final String TOPIC = "waiting";

	/** What a push service answers when the browser has ended its subscription. */
	private static final Set<Integer> GONE = Set.of(404, 410);

	private final VapidKeys keys;

	private final OutsideCall outside;

	PushCarrier(VapidKeys keys, OutsideCall outside) {
		this.keys = keys;
		this.outside = outside;
	}

	@Override
	public ContactSystem system() {
		return ContactSystem.PUSH;
	}

	@Override
	public void carry(NoticeAddress point, String id, Instant now) throws Exception {
		PushKeys push = Objects.requireNonNull(point.push());
		URI endpoint = URI.create(point.address());
		HttpRequest request = HttpRequest.newBuilder(endpoint)
			.timeout(OutsideCall.LONGEST)
			.header("Authorization", this.keys.authorization(push.serverKey(), endpoint, now))
			.header("Content-Type", "application/octet-stream")
			.header("Content-Encoding", "aes128gcm")
			.header("TTL", String.valueOf(KEPT.toSeconds()))
			.header("Urgency", "high")
			.header("Topic", TOPIC)
			.POST(HttpRequest.BodyPublishers.ofByteArray(push.encrypt(payload(id))))
			.build();
		int status = this.outside.send(request);
		if (GONE.contains(status)) {
			throw new AddressGoneException(status);
		}
		if (!OutsideCall.isTaken(status)) {
			throw new IOException("Answered " + status);
		}
	}

	/**
	 * The mark of a message: the same however often it is sent, and nobody can tell from
	 * it for whom else it is.
	 */
	static byte[] payload(String id) {
		return Sha256.of(id).getBytes(StandardCharsets.US_ASCII);
	}

}
