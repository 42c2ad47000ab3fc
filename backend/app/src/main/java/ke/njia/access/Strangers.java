package ke.njia.access;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * The answer to those without a good token. It is counted here, after the token failed:
 * whoever shares an address with a guesser is not shut out by them.
 */
final class Strangers implements AuthenticationEntryPoint {

	private final RateLimits limits;

	Strangers(RateLimits limits) {
		this.limits = limits;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		Duration wait = this.limits.stranger(request.getRemoteAddr());
		if (wait.isZero()) {
			DoorAnswer.unauthenticated(request, response);
		}
		else {
			DoorAnswer.tooMany(request, response, wait);
		}
	}

}
