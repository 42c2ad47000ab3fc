package ke.njia.notifications;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Webhooks: a CloudEvents 1.0 envelope without data, signed.
 */
@Component
class WebhookCarrier implements Carrier {

	private final JsonMapper json = JsonMapper.shared();

	private final OutsideCall outside;

	WebhookCarrier(OutsideCall outside) {
		this.outside = outside;
	}

	@Override
	public ContactSystem system() {
		return ContactSystem.WEBHOOK;
	}

	@Override
	public void carry(NoticeAddress point, String id, Instant now) throws Exception {
		String body = this.json.writeValueAsString(Map.of("specversion", "1.0", "id", id, "source", "/workspace",
				"type", "ke.njia.workspace.waiting", "time", now.toString()));
		HttpRequest request = HttpRequest.newBuilder(URI.create(point.address()))
			.timeout(OutsideCall.LONGEST)
			.header("Content-Type", "application/cloudevents+json")
			.header("webhook-id", id)
			.header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
			.header("webhook-signature", WebhookSignature.of(point.secret(), id, now, body))
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		int status = this.outside.send(request);
		if (!OutsideCall.isTaken(status)) {
			throw new IOException("Answered " + status);
		}
	}

}
