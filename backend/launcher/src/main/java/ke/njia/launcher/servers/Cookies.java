package ke.njia.launcher.servers;

import java.net.HttpCookie;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The cookies of one browser at one Keycloak. Browsers send secure cookies to localhost
 * without TLS, which Java's own cookie store does not.
 */
final class Cookies {

	private final Map<String, String> values = new TreeMap<>();

	void addTo(HttpRequest.Builder request) {
		if (!this.values.isEmpty()) {
			request.header("Cookie",
					this.values.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
	}

	void takeFrom(HttpResponse<?> response) {
		response.headers()
			.allValues("Set-Cookie")
			.stream()
			.flatMap((line) -> HttpCookie.parse(line).stream())
			.forEach((cookie) -> {
				if (cookie.getMaxAge() == 0) {
					this.values.remove(cookie.getName());
				}
				else {
					this.values.put(cookie.getName(), cookie.getValue());
				}
			});
	}

}
