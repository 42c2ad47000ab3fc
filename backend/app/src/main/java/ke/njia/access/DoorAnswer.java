package ke.njia.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What the door says to those it does not let through: the same to everybody and for
 * every reason, in GraphQL's own form.
 */
final class DoorAnswer {

	private static final String BODY = """
			{"errors":[{"message":"%s","extensions":{"code":"%s"}}]}""";

	private DoorAnswer() {
	}

	/** Somebody who asks too often, and how long to wait. */
	static void tooMany(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
		answer(request, response, HttpStatus.TOO_MANY_REQUESTS,
				BODY.formatted("Too many questions at once. Wait a moment.", "TOO_MANY_REQUESTS"));
	}

	/** A file larger than any register. */
	static void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
		answer(request, response, HttpStatus.CONTENT_TOO_LARGE,
				BODY.formatted("The file is larger than is taken.", "FILE_TOO_LARGE"));
	}

	/**
	 * Somebody without a good token. What is wrong with it is not said: it would help
	 * only who forges one.
	 */
	static void unauthenticated(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		answer(request, response, HttpStatus.UNAUTHORIZED, BODY.formatted("Sign in first.", "UNAUTHENTICATED"));
	}

	private static void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String body)
			throws IOException {
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(mediaType(request.getHeader(HttpHeaders.ACCEPT)));
		response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
	}

	private static String mediaType(@Nullable String accept) {
		String graphql = MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE;
		return (accept != null && accept.contains(graphql)) ? graphql : MediaType.APPLICATION_JSON_VALUE;
	}

}
