package ke.njia.launcher.servers;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static ke.njia.launcher.servers.RealmIT.code;
import static ke.njia.launcher.servers.RealmIT.credentials;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the realm refuses. Each refusal differs from an accepted sign-in in one thing
 * only, and the accepted one is the control.
 */
class SignInRulesIT {

	private final TestRealm realm = Shared.servers().realm();

	@Test
	void showsTheFormToARightQuestion() {
		assertThat(this.realm.browser().authorize(Map.of()).statusCode()).isEqualTo(200);
		assertThat(this.realm.freshToken("coordinator")).isNotEmpty();
	}

	@Test
	void refusesAQuestionWithoutAChallenge() {
		assertSentBack(Map.of("code_challenge", "", "code_challenge_method", ""), "invalid_request");
	}

	@Test
	void refusesAPlainChallenge() {
		assertSentBack(Map.of("code_challenge_method", "plain"), "invalid_request");
	}

	@Test
	void refusesTheImplicitFlow() {
		assertSentBack(Map.of("response_type", "token"), "unauthorized_client");
	}

	@Test
	void refusesSessionsThatOutliveTheBrowser() {
		assertSentBack(Map.of("scope", "openid offline_access"), "invalid_scope");
	}

	@Test
	void refusesEveryOtherAddressToReturnTo() {
		for (String address : List.of("http://localhost:8080/other", "http://localhost:8080", "http://localhost:9999/",
				"https://example.org/", "http://localhost:8080/?a=b", "http://localhost:8080.example.org/")) {
			HttpResponse<String> answer = this.realm.browser().authorize(Map.of("redirect_uri", address));
			assertThat(answer.statusCode()).as(address).isEqualTo(400);
			assertThat(answer.headers().firstValue("Location")).isEmpty();
		}
	}

	@Test
	void refusesPasswordsWithoutABrowser() {
		Map<String, String> form = Map.of("grant_type", "password", "client_id", "njia-web", "username", "coordinator",
				"password", this.realm.password());
		HttpResponse<String> answer = this.realm.browser().token(form);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).doesNotContain("access_token");
		HttpResponse<String> console = this.realm.browser()
			.token(Map.of("grant_type", "password", "client_id", "admin-cli", "username", "coordinator", "password",
					this.realm.password()));
		assertThat(console.statusCode()).isBetween(400, 401);
	}

	@Test
	void refusesACodeWithAnotherVerifierAndACodeThatWasUsed() {
		SignIn browser = this.realm.browser();
		String stolen = code(
				browser.submit(browser.authorize(Map.of()), credentials("auditor", this.realm.password())));
		assertThat(this.realm.browser().exchange(stolen).body()).contains("invalid_grant");
		SignIn other = this.realm.browser();
		String code = code(other.submit(other.authorize(Map.of()), credentials("auditor", this.realm.password())));
		assertThat(other.exchange(code).statusCode()).isEqualTo(200);
		assertThat(other.exchange(code).body()).contains("invalid_grant");
	}

	@Test
	void endsTheSessionWhenARefreshTokenIsUsedTwice() {
		SignIn browser = this.realm.browser();
		String first = browser.tokens("auditor", this.realm.password()).get("refresh_token").asString();
		HttpResponse<String> renewed = refresh(browser, first);
		assertThat(renewed.statusCode()).isEqualTo(200);
		String second = JsonMapper.shared().readTree(renewed.body()).get("refresh_token").asString();
		assertThat(refresh(browser, first).body()).contains("invalid_grant");
		assertThat(refresh(browser, second).body()).contains("invalid_grant");
	}

	@Test
	void locksAfterFiveWrongPasswordsAndSaysTheSame() {
		this.realm.addUser("forgetful", List.of("auditor"), "khrc");
		SignIn browser = this.realm.browser();
		HttpResponse<String> page = browser.authorize(Map.of());
		for (int attempt = 0; attempt < 5; attempt++) {
			page = browser.submit(page, credentials("forgetful", "wrong password " + attempt));
			assertThat(page.statusCode()).isEqualTo(200);
		}
		HttpResponse<String> right = browser.submit(page, credentials("forgetful", this.realm.password()));
		assertThat(right.statusCode()).isEqualTo(200);
		assertThat(message(right)).isNotEmpty().isEqualTo(message(page));
		SignIn stranger = this.realm.browser();
		HttpResponse<String> unknown = stranger.submit(stranger.authorize(Map.of()),
				credentials("nobody-at-all", "wrong"));
		assertThat(message(unknown)).isEqualTo(message(page));
	}

	@Test
	void refusesWeakPasswordsButNotStrongOnes() {
		String person = this.realm.addUser("chooses-a-password", List.of("auditor"), "khrc");
		String path = "/users/" + person + "/reset-password";
		for (String weak : List.of("short", "thirteen-char", "hakunamatata123", "chooses-a-password")) {
			org.assertj.core.api.Assertions.assertThatExceptionOfType(ServerFailure.class)
				.as(weak)
				.isThrownBy(() -> this.realm.admin().put(path, password(weak)));
		}
		this.realm.admin().put(path, password("seven lanterns by the river"));
	}

	@Test
	void refusesPlainHttpWhereTheRealmIsNotLocal() {
		this.realm.admin().put("", Map.of("realm", "njia", "sslRequired", "all"));
		try {
			assertThat(this.realm.browser().authorize(Map.of()).body()).contains("HTTPS required");
		}
		finally {
			this.realm.admin().put("", Map.of("realm", "njia", "sslRequired", "external"));
		}
		assertThat(this.realm.browser().authorize(Map.of()).statusCode()).isEqualTo(200);
	}

	private void assertSentBack(Map<String, String> change, String error) {
		HttpResponse<String> answer = this.realm.browser().authorize(change);
		assertThat(answer.headers().firstValue("Location").orElse(answer.body())).contains("error=" + error);
	}

	private static HttpResponse<String> refresh(SignIn browser, String token) {
		return browser.token(Map.of("grant_type", "refresh_token", "client_id", "njia-web", "refresh_token", token));
	}

	private static Map<String, Object> password(String value) {
		return Map.of("type", "password", "value", value, "temporary", false);
	}

	private static String message(HttpResponse<String> page) {
		return page.body().replaceAll("(?s).*id=\"input-error[^>]*>(.*?)</span>.*", "$1").strip();
	}

}
