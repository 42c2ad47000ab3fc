package ke.njia.launcher.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * The page on which a server says that it is well.
 */
final class HealthPage {

	private static final int OK = 200;

	private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private HealthPage() {
	}

	/** Whether the page on this machine answers, and says yes. */
	static boolean isGood(int port, String path) {
		URI page = URI.create("http://127.0.0.1:" + port + path);
		try {
			HttpRequest question = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
			return HTTP.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
