package ke.njia.notifications;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.springframework.stereotype.Component;

/**
 * Calls to addresses that people named: only to public ones, without following redirects,
 * and without reading what is answered. The portal is no way into somebody's own network.
 */
@Component
class OutsideCall {

	/** How long a call may take. */
	static final Duration LONGEST = Duration.ofSeconds(10);

	private static final int FIRST_BYTE_OF_UNIQUE_LOCAL = 0xfc;

	private static final int MASK_OF_UNIQUE_LOCAL = 0xfe;

	private static final int SHARED_A = 100;

	private static final int SHARED_B_MASK = 0xc0;

	private static final int SHARED_B = 64;

	private final HttpClient http = HttpClient.newBuilder()
		.connectTimeout(LONGEST)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private final NotificationSettings settings;

	OutsideCall(NotificationSettings settings) {
		this.settings = settings;
	}

	/**
	 * Sends it once.
	 * @return the status of the answer, all that is looked at
	 */
	int send(HttpRequest request) throws IOException, InterruptedException {
		requirePublic(request.uri().getHost());
		HttpResponse<InputStream> answer = this.http.send(request, HttpResponse.BodyHandlers.ofInputStream());
		answer.body().close();
		return answer.statusCode();
	}

	/** Whether a status says that what was sent is taken. */
	static boolean isTaken(int status) {
		return status / 100 == 2;
	}

	/**
	 * Names are believed for half a minute by the platform, so what was looked at is what
	 * is called.
	 */
	private void requirePublic(String host) throws IOException {
		if (this.settings.localWebhooks()) {
			return;
		}
		for (InetAddress address : InetAddress.getAllByName(host)) {
			if (!isPublic(address)) {
				throw new IOException("Not a public address");
			}
		}
	}

	static boolean isPublic(InetAddress address) {
		byte[] bytes = address.getAddress();
		boolean uniqueLocal = bytes.length > 4 && (bytes[0] & MASK_OF_UNIQUE_LOCAL) == FIRST_BYTE_OF_UNIQUE_LOCAL;
		boolean shared = bytes.length == 4 && bytes[0] == SHARED_A && (bytes[1] & SHARED_B_MASK) == SHARED_B;
		return !(address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
				|| address.isSiteLocalAddress() || address.isMulticastAddress() || uniqueLocal || shared
				|| (bytes.length == 4 && bytes[0] == 0));
	}

}
