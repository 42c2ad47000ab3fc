package ke.njia.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets whoever waits go first. Tomcat goes on with a connection as long as its next
 * request is there already, and a virtual thread is never interrupted: a client that asks
 * again at once kept a processor to itself while others waited (DECISIONS.md,
 * a-turn-for-each-request).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FairTurns extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Thread.yield();
		chain.doFilter(request, response);
	}

}
