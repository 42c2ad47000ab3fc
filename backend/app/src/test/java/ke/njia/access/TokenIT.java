package ke.njia.access;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tokens against the running portal. That a good one is taken is the control.
 */
@PortalTest
class TokenIT {

	@Autowired
	Portal portal;

	@Test
	void onlyTheRealTokenGetsIn() {
		String body = this.portal.body("{ me { subject } }", Map.of());
		String good = this.portal.servers().realm().token("coordinator");
		assertThat(this.portal.post(good, body).statusCode()).isEqualTo(200);
		Map<String, String> bad = forged(good);
		bad.forEach((why, token) -> assertThat(this.portal.post(token, body).statusCode()).as(why).isEqualTo(401));
		assertThat(bad).hasSize(7);
	}

	@Test
	void questionsThatAreTooLargeOrMalformedAreAnsweredWithACode() {
		String token = this.portal.servers().realm().token("coordinator");
		assertThat(this.portal.post(token, "x".repeat(70_000)).statusCode()).isEqualTo(413);
		String deep = "{ me " + "{ organization ".repeat(14) + "{ id }" + "}".repeat(14) + " }";
		for (String question : new String[] { "{ nonsense", "{ unknownField }", deep,
				"{ county(code: \"seven\") { name } }", "{ __schema { types { name } } }" }) {
			String answer = this.portal.post(token, this.portal.body(question, Map.of())).body();
			assertThat(answer).as(question)
				.contains("BAD_REQUEST")
				.doesNotContain("unknownField")
				.doesNotContain("seven");
		}
	}

	private Map<String, String> forged(String good) {
		String[] parts = good.split("\\.");
		Map<String, String> tokens = new LinkedHashMap<>();
		tokens.put("of another client", this.portal.servers().realm().directToken("coordinator"));
		tokens.put("without a signature", parts[0] + "." + parts[1] + ".");
		tokens.put("algorithm none", encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".");
		tokens.put("another algorithm", encoded("{\"alg\":\"HS256\"}") + "." + parts[1] + "." + parts[2]);
		tokens.put("changed claims", parts[0] + "." + changed(parts[1]) + "." + parts[2]);
		tokens.put("garbage", "garbage");
		tokens.put("another's signature",
				parts[0] + "." + parts[1] + "." + this.portal.servers().realm().token("auditor").split("\\.")[2]);
		return tokens;
	}

	private static String changed(String payload) {
		String claims = new String(Base64.getUrlDecoder().decode(payload));
		return encoded(claims.replace("\"coordinator\"", "\"administrator\""));
	}

	private static String encoded(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
	}

}
