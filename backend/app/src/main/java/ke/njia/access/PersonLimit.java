package ke.njia.access;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a person, or a whole organization, that asks too often. It stands behind the
 * check of the token, so nobody can use up what is another's.
 */
final class PersonLimit extends OncePerRequestFilter {

	private final RateLimits limits;

	PersonLimit(RateLimits limits) {
		this.limits = limits;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Duration wait = (SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken token)
				? this.limits.person(token.actor()) : Duration.ZERO;
		if (wait.isZero()) {
			chain.doFilter(request, response);
		}
		else {
			DoorAnswer.tooMany(request, response, wait);
		}
	}

}
