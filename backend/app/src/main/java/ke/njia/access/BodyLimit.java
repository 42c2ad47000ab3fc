package ke.njia.access;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is too large, or whose size is not told, before anything reads it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

	/** Bytes of a request's body. */
	static final long BYTES = 64 * 1024;

	/** The paths that take files, and take them only from who may bring them in. */
	static final Set<String> FILES = Set.of("/imports", "/evidence", "/advocacy/recommendations");

	/**
	 * Bytes of a file: the facility list of the whole country is four million, as JSON
	 * twenty.
	 */
	static final long FILE_BYTES = 32 * 1024 * 1024;

	/** Bytes of an answer given by link: a question of 300 characters and two secrets. */
	static final long ANSWER_BYTES = 4 * 1024;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		boolean sends = "POST".equals(request.getMethod());
		boolean file = sends && FILES.contains(request.getRequestURI());
		if (file && length > FILE_BYTES) {
			DoorAnswer.tooLarge(request, response);
		}
		else if (!file && length > (AnswerLimit.isAnswer(request) ? ANSWER_BYTES : BYTES)) {
			response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
		}
		else if (sends && length < 0) {
			response.setStatus(HttpStatus.LENGTH_REQUIRED.value());
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
