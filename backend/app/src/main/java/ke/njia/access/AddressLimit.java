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
 * Refuses an address that asks too often, before anything is read or verified. The
 * address is that of the connection; a forwarded one counts only where
 * {@code server.forward-headers-strategy} says that a proxy of ours stands in front.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AddressLimit extends OncePerRequestFilter {

	private final RateLimits limits;

	AddressLimit(RateLimits limits) {
		this.limits = limits;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Duration wait = this.limits.address(request.getRemoteAddr());
		if (wait.isZero()) {
			chain.doFilter(request, response);
		}
		else {
			DoorAnswer.tooMany(request, response, wait);
		}
	}

}
