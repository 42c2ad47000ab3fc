package ke.njia.launcher.servers;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static ke.njia.launcher.servers.RealmIT.code;
import static ke.njia.launcher.servers.RealmIT.credentials;
import static ke.njia.launcher.servers.RealmIT.part;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The three levels of a sign-in: password, second factor, second factor again.
 */
class SecondFactorIT {

	private final TestRealm realm = Shared.servers().realm();

	@Test
	void asksForACodeWhenThePortalAsksForASecondFactor() {
		personWithAnApp("has-an-app");
		SignIn browser = this.realm.browser();
		HttpResponse<String> page = password(browser, "has-an-app", "mfa");
		assertThat(code(page)).isEmpty();
		HttpResponse<String> wrong = browser.submit(page, Map.of("otp", "000000"));
		assertThat(code(wrong)).isEmpty();
		JsonNode claims = claims(browser, browser.submit(wrong, Map.of("otp", TestRealm.code(Instant.now()))));
		assertThat(claims.get("acr").asString()).isEqualTo("mfa");
	}

	@Test
	void asksAgainBeforeSomethingIsRevealed() throws InterruptedException {
		personWithAnApp("reveals");
		SignIn browser = this.realm.browser();
		HttpResponse<String> page = password(browser, "reveals", "mfa");
		Instant now = Instant.now();
		JsonNode before = claims(browser, browser.submit(page, Map.of("otp", TestRealm.code(now))));
		Thread.sleep(Duration.ofMillis(1100));
		JsonNode single = claims(browser, browser.authorize(Map.of("acr_values", "mfa")));
		assertThat(single.get("auth_time")).as("nothing was proved anew").isEqualTo(before.get("auth_time"));
		HttpResponse<String> again = browser.authorize(Map.of("acr_values", "reveal"));
		assertThat(code(again)).isEmpty();
		HttpResponse<String> used = browser.submit(again, Map.of("otp", TestRealm.code(now)));
		assertThat(code(used)).as("a code that was used").isEmpty();
		JsonNode after = claims(browser, browser.submit(used, Map.of("otp", TestRealm.code(now.plusSeconds(30)))));
		assertThat(after.get("acr").asString()).isEqualTo("reveal");
		assertThat(after.get("sid")).isEqualTo(before.get("sid"));
		assertThat(after.get("auth_time").asLong()).isGreaterThan(before.get("auth_time").asLong());
	}

	@Test
	void provesTwiceFromNothingToReveal() {
		personWithAnApp("reveals-at-once");
		JsonNode claims = part(this.realm.revealToken("reveals-at-once"), 1);
		assertThat(claims.get("acr").asString()).isEqualTo("reveal");
		assertThat(Instant.ofEpochSecond(claims.get("auth_time").asLong())).isAfter(Instant.now().minusSeconds(60));
		assertThat(claims.get("organization").toString()).isEqualTo("[\"khrc\"]");
	}

	@Test
	void takesARecoveryCodeOnceAndNotBeforeAReveal() throws NoSuchAlgorithmException {
		this.realm.addUserWith(codes("AAAA1111BBBB", "CCCC2222DDDD"), "lost-the-phone", List.of("auditor"), "khrc");
		SignIn browser = this.realm.browser();
		HttpResponse<String> page = password(browser, "lost-the-phone", "mfa");
		HttpResponse<String> wrong = browser.submit(page, Map.of("recoveryCodeInput", "AAAA1111BBBC"));
		assertThat(code(wrong)).isEmpty();
		JsonNode claims = claims(browser, browser.submit(wrong, Map.of("recoveryCodeInput", "AAAA1111BBBB")));
		assertThat(claims.get("acr").asString()).isEqualTo("mfa");
		SignIn again = this.realm.browser();
		HttpResponse<String> used = again.submit(password(again, "lost-the-phone", "mfa"),
				Map.of("recoveryCodeInput", "AAAA1111BBBB"));
		assertThat(code(used)).as("a code that was used").isEmpty();
		HttpResponse<String> reveal = browser.authorize(Map.of("acr_values", "reveal"));
		assertThat(code(reveal)).isEmpty();
		assertThat(reveal.body()).doesNotContain("recoveryCodeInput");
		assertThat(reveal.headers().firstValue("Location").orElse("")).as("a new app is set up first, on record")
			.contains("CONFIGURE_TOTP");
	}

	private static Map<String, Object> codes(String... codes) throws NoSuchAlgorithmException {
		List<Map<String, Object>> hashed = new ArrayList<>();
		for (String code : codes) {
			byte[] hash = MessageDigest.getInstance("SHA-512").digest(code.getBytes(StandardCharsets.UTF_8));
			hashed.add(Map.of("number", hashed.size() + 1, "encodedHashedValue",
					Base64.getEncoder().encodeToString(hash)));
		}
		JsonMapper json = JsonMapper.shared();
		return Map.of("type", "recovery-authn-codes", "secretData", json.writeValueAsString(Map.of("codes", hashed)),
				"credentialData", json.writeValueAsString(
						Map.of("algorithm", "SHA-512", "totalCodes", codes.length, "remainingCodes", codes.length)));
	}

	@Test
	void letsSomebodyWithoutOneSetItUpNow() {
		this.realm.addUser("has-no-app-yet", List.of("auditor"), "khrc");
		HttpResponse<String> answer = password(this.realm.browser(), "has-no-app-yet", "mfa");
		assertThat(code(answer)).isEmpty();
		assertThat(answer.headers().firstValue("Location").orElse("")).contains("required-action", "CONFIGURE_TOTP");
	}

	@Test
	void cannotBeAskedForLessWhereTheRealmIsNotLocal() {
		this.realm.addUser("wants-less", List.of("auditor"), "khrc");
		ObjectNode client = (ObjectNode) this.realm.admin().client("njia-web");
		demand(client, "mfa");
		try {
			for (String wish : List.of("", "standard", "unknown")) {
				assertThat(code(password(this.realm.browser(), "wants-less", wish))).as(wish).isEmpty();
			}
		}
		finally {
			demand(client, "");
		}
		assertThat(code(password(this.realm.browser(), "wants-less", ""))).isNotEmpty();
	}

	/**
	 * The demand is the client's, so it is everybody's: also of people of bodies outside,
	 * who read appeals.
	 */
	@Test
	void sparesNoRole() {
		ObjectNode client = (ObjectNode) this.realm.admin().client("njia-web");
		List<String> roles = this.realm.admin()
			.get("/clients/" + client.get("id").asString() + "/scope-mappings/realm")
			.valueStream()
			.map((role) -> role.get("name").asString())
			.toList();
		assertThat(roles).hasSize(12).contains("body-reader");
		demand(client, "mfa");
		try {
			for (String role : roles) {
				this.realm.addUser("only-a-password-" + role, List.of(role), "khrc");
				HttpResponse<String> answer = password(this.realm.browser(), "only-a-password-" + role, "");
				assertThat(code(answer)).as(role).isEmpty();
				assertThat(answer.headers().firstValue("Location").orElse("")).as(role).contains("CONFIGURE_TOTP");
			}
		}
		finally {
			demand(client, "");
		}
	}

	private void demand(ObjectNode client, String level) {
		client.withObject("/attributes").put("minimum.acr.value", level);
		this.realm.admin().put("/clients/" + client.get("id").asString(), client);
	}

	private HttpResponse<String> password(SignIn browser, String username, String level) {
		HttpResponse<String> page = browser.authorize(Map.of("acr_values", level));
		return browser.submit(page, credentials(username, this.realm.password()));
	}

	private static JsonNode claims(SignIn browser, HttpResponse<String> answer) {
		JsonNode tokens = JsonMapper.shared().readTree(browser.exchange(code(answer)).body());
		return part(tokens.get("access_token").asString(), 1);
	}

	private void personWithAnApp(String username) {
		this.realm.addUserWithApp(username, List.of("auditor"), "khrc");
	}

}
