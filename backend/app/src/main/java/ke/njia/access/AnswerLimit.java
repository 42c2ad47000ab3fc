package ke.njia.access;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address that posts to answer links too often: nobody there has shown a
 * token, so they are counted with the strangers. To look at the page, as mail scanners
 * do, costs nobody anything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class AnswerLimit extends OncePerRequestFilter {

	/** Below it is the secret of a link. */
	private static final String PATH = "/answer/";

	private final RateLimits limits;

	AnswerLimit(RateLimits limits) {
		this.limits = limits;
	}

	/** Whether something is posted to an answer link, however its path is spelt. */
	static boolean isAnswer(HttpServletRequest request) {
		return "POST".equals(request.getMethod()) && request.getServletPath().startsWith(PATH);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Duration wait = isAnswer(request) ? this.limits.stranger(request.getRemoteAddr()) : Duration.ZERO;
		if (wait.isZero()) {
			chain.doFilter(request, response);
		}
		else {
			DoorAnswer.tooMany(request, response, wait);
		}
	}

}
