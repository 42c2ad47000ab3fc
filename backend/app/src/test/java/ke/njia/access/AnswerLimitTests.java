package ke.njia.access;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is posted to answer links: counted with the strangers, short, and a form.
 */
class AnswerLimitTests {

	private static final String LINK = "/answer/anything";

	private static final String FORM = "application/x-www-form-urlencoded";

	private final AnswerLimit limit = new AnswerLimit(new RateLimits(1, new TimeMeter() {

		@Override
		public long currentTimeNanos() {
			return 1;
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	}));

	@Test
	void whoeverTriesOftenWaits() throws Exception {
		for (int time = 0; time < RateLimits.STRANGER_BURST; time++) {
			assertThat(status(this.limit, request("POST", LINK, FORM, 10))).isEqualTo(200);
		}
		assertThat(status(this.limit, request("POST", LINK, FORM, 10))).isEqualTo(429);
		assertThat(status(this.limit, request("POST", "/answer/another", FORM, 10))).as("whichever link")
			.isEqualTo(429);
		assertThat(status(this.limit, request("GET", LINK, FORM, 0))).as("to look costs nothing").isEqualTo(200);
		assertThat(status(this.limit, request("POST", "/graphql", FORM, 10))).as("the control").isEqualTo(200);
	}

	/** As the container decoded it, so that no spelling goes round. */
	@Test
	void thePathIsTheOneThatIsAnswered() {
		MockHttpServletRequest spelt = request("POST", LINK, FORM, 10);
		spelt.setRequestURI("/%61nswer/anything");
		assertThat(AnswerLimit.isAnswer(spelt)).isTrue();
	}

	@Test
	void anAnswerIsShortAndAForm() throws Exception {
		BodyLimit body = new BodyLimit();
		int most = (int) BodyLimit.ANSWER_BYTES;
		assertThat(status(body, request("POST", LINK, FORM, most))).isEqualTo(200);
		assertThat(status(body, request("POST", LINK, FORM, most + 1))).isEqualTo(413);
		assertThat(status(body, request("POST", "/graphql", FORM, most + 1))).as("the control").isEqualTo(200);
		QuestionFormat format = new QuestionFormat();
		assertThat(status(format, request("POST", LINK, FORM, 1))).isEqualTo(200);
		assertThat(status(format, request("POST", LINK, "application/json", 1))).isEqualTo(415);
		assertThat(status(format, request("POST", "/graphql", FORM, 1))).as("nowhere else").isEqualTo(415);
	}

	private static int status(Filter filter, MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(request, response, new MockFilterChain());
		return response.getStatus();
	}

	private static MockHttpServletRequest request(String method, String path, String type, int bytes) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setServletPath(path);
		request.setContentType(type);
		request.setContent(new byte[bytes]);
		return request;
	}

}
