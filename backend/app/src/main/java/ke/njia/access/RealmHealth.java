package ke.njia.access;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Whether the realm answers. Without it nobody new can sign in; those signed in go on
 * until their token ends.
 */
@Component("keycloak")
class RealmHealth extends AbstractHealthIndicator {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

	private final HttpRequest question;

	RealmHealth(PortalSettings settings) {
		super("The realm did not answer");
		this.question = HttpRequest.newBuilder(settings.jwkSetUri()).timeout(PATIENCE).build();
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) throws InterruptedException {
		try {
			int status = this.http.send(this.question, HttpResponse.BodyHandlers.discarding()).statusCode();
			builder.status((status == HttpStatus.OK.value()) ? "UP" : "DOWN");
		}
		catch (IOException ex) {
			builder.down();
		}
	}

}
