package ke.njia.launcher.servers;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page itself: neutral, in two languages, small, and from one server only.
 */
class SignInPageIT {

	private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

	private final LocalServers servers = Shared.servers();

	private final TestRealm realm = this.servers.realm();

	@Test
	void saysInTheTitleOnlyThatOneSignsIn() {
		assertThat(this.realm.browser().authorize(Map.of()).body()).contains("<title>Sign in</title>")
			.contains("Username or email", "Sign in");
	}

	@Test
	void speaksKiswahili() {
		assertThat(this.realm.browser().authorize(Map.of("ui_locales", "sw")).body()).contains("lang=\"sw\"")
			.contains("<title>Ingia</title>", "Nenosiri", "Jina la mtumiaji au barua pepe")
			.doesNotContain("Password");
	}

	@Test
	void saysTheSameInBothLanguagesToAWrongPassword() {
		SignIn browser = this.realm.browser();
		Map<String, String> wrong = RealmIT.credentials("nobody", "wrong");
		assertThat(browser.submit(browser.authorize(Map.of()), wrong).body()).contains("do not go together");
		SignIn other = this.realm.browser();
		assertThat(other.submit(other.authorize(Map.of("ui_locales", "sw")), wrong).body()).contains("havilingani");
	}

	@Test
	void loadsLittleAndAllOfItFromItsOwnServer() throws Exception {
		String page = this.realm.browser().authorize(Map.of()).body();
		List<String> addresses = ADDRESS.matcher(page).results().map((found) -> found.group(1)).toList();
		assertThat(addresses).hasSizeGreaterThanOrEqualTo(3).allMatch((address) -> address.startsWith("/resources/"));
		int bytes = page.length();
		for (String address : addresses) {
			HttpResponse<byte[]> answer = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(this.servers.keycloak().baseUri() + address)).build(),
						HttpResponse.BodyHandlers.ofByteArray());
			assertThat(answer.statusCode()).as(address).isEqualTo(200);
			bytes += answer.body().length;
		}
		assertThat(bytes).isLessThan(40_000);
	}

	@Test
	void cannotBeFramedAndSendsNoReferrer() {
		var headers = this.realm.browser().authorize(Map.of()).headers();
		assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
	}

}
