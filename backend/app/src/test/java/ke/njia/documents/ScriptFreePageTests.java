package ke.njia.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import ke.njia.documents.ScriptFreePage.Use;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page without a script allows exactly the style that it carries, and escapes what it
 * shows.
 */
class ScriptFreePageTests {

	private static final ScriptFreePage PAGE = ScriptFreePage.of("/campaigns/published.mustache",
			"/campaigns/published.css", Use.READING);

	@Test
	void itAllowsTheStyleItCarriesAndNoOther() throws Exception {
		String page = PAGE.draw(Map.of("lang", "en", "shown", false));
		String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
		byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
		assertThat(policy(PAGE))
			.contains("default-src 'none'", "style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'",
					"sandbox", "form-action 'none'")
			.doesNotContain("script-src", "unsafe");
	}

	@Test
	void whoeverHasTheAddressAnswersAndNobodyFindsIt() {
		ScriptFreePage answering = ScriptFreePage.of("/answerlinks/page.mustache", "/answerlinks/page.css",
				Use.ANSWERING);
		assertThat(policy(answering)).contains("form-action 'self'").doesNotContain("sandbox");
		assertThat(headers(answering).getFirst("X-Robots-Tag")).contains("noindex");
		assertThat(headers(answering).getCacheControl()).isEqualTo("no-store");
		assertThat(headers(PAGE).getFirst("X-Robots-Tag")).isEqualTo("noarchive");
	}

	@Test
	void whatItShowsIsEscaped() {
		Map<String, Object> shown = Map.of("title", "<script>x</script>", "texts", List.of(), "day", "today", "signed",
				List.of());
		assertThat(PAGE.draw(Map.of("lang", "en", "shown", shown))).contains("&lt;script&gt;")
			.doesNotContain("<script>");
	}

	private static String policy(ScriptFreePage page) {
		return Objects.requireNonNull(headers(page).getFirst("Content-Security-Policy"));
	}

	private static HttpHeaders headers(ScriptFreePage page) {
		return page.answer(HttpStatus.OK).build().getHeaders();
	}

}
