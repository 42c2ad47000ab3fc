package ke.njia;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rates as they are shipped; all other tests ask much faster than a person would. It
 * shares the portal of {@link FaultsIT}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FaultsIT.ChildProcesses.class)
@ActiveProfiles("local")
@Import(Portal.class)
class RateLimitIT {

	private static final int BURST = 40;

	private static final int REFUSED = 429;

	@Autowired
	Portal portal;

	@Test
	void aPersonWhoAsksTooOftenIsToldToWaitAndNobodyElseIs() {
		String token = this.portal.token("auditor");
		String body = this.portal.body("{ me { subject } }", Map.of());
		List<HttpResponse<String>> answers = Stream.generate(() -> this.portal.post(token, body)).limit(200).toList();
		List<HttpResponse<String>> refused = answers.stream().filter((one) -> one.statusCode() == REFUSED).toList();
		assertThat(answers.subList(0, BURST / 2)).allMatch((one) -> one.statusCode() == 200);
		assertThat(refused).isNotEmpty().allSatisfy((one) -> {
			assertThat(one.headers().firstValueAsLong("Retry-After").orElse(0)).isEqualTo(1);
			assertThat(one.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
			assertThat(one.body()).contains("TOO_MANY_REQUESTS").doesNotContain("subject");
		});
		assertThat(this.portal.post(this.portal.token("partner-intake"), body).statusCode()).isEqualTo(200);
	}

	@Test
	void guessingIsSlowedAndThoseAtTheSameAddressAreNot() {
		String body = this.portal.body("{ me { subject } }", Map.of());
		List<Integer> answers = Stream.generate(() -> this.portal.post("a.guess.ed", body).statusCode())
			.limit(60)
			.toList();
		assertThat(answers).contains(401, REFUSED).containsOnly(401, REFUSED);
		assertThat(this.portal.post("", body).statusCode()).as("without a token").isEqualTo(REFUSED);
		assertThat(this.portal.post(this.portal.token("partner-other"), body).statusCode()).isEqualTo(200);
	}

}
