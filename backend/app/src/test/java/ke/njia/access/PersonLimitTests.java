package ke.njia.access;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import io.github.bucket4j.TimeMeter;
import ke.njia.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Behind the check of the token: a person who asks too often waits, whoever comes without
 * one is not counted here.
 */
class PersonLimitTests {

	private final PersonLimit limit = new PersonLimit(new RateLimits(1, new TimeMeter() {

		@Override
		public long currentTimeNanos() {
			return 1;
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	}));

	@AfterEach
	void nobody() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void aPersonGoesThroughUntilTheBurstIsUsedUp() throws Exception {
		Jwt jwt = new Jwt("token", Instant.EPOCH, Instant.MAX, Map.of("alg", "ES256"),
				Map.of("sub", "somebody", "exp", Instant.MAX));
		SecurityContextHolder.getContext().setAuthentication(new ActorToken(jwt, actor()));
		for (int request = 0; request < RateLimits.PERSON_BURST; request++) {
			assertThat(passes(new MockHttpServletResponse())).isTrue();
		}
		MockHttpServletResponse refused = new MockHttpServletResponse();
		assertThat(passes(refused)).isFalse();
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
	}

	@Test
	void whoeverHasNoTokenIsNotCountedHere() throws Exception {
		for (int request = 0; request < 2 * RateLimits.PERSON_BURST; request++) {
			assertThat(passes(new MockHttpServletResponse())).isTrue();
		}
	}

	private boolean passes(MockHttpServletResponse response) throws Exception {
		MockFilterChain chain = new MockFilterChain();
		this.limit.doFilter(new MockHttpServletRequest(), response, chain);
		return chain.getRequest() != null;
	}

	private static Actor actor() {
		return new Actor("somebody", Set.of(), "khrc", Instant.MAX);
	}

}
