package ke.njia.access;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much may be asked at once, and in what form. The checks of graphql-cop, a
 * well-known list of 13, are among them.
 */
@PortalTest
class QuestionLimitsIT {

	private static final Duration SOON = Duration.ofSeconds(2);

	@Autowired
	Portal portal;

	@Test
	void asMuchAsIsAllowedIsAnsweredAndOneMoreIsNot() {
		assertThat(answered(roots(20))).isTrue();
		assertRefused(roots(21));
		assertThat(answered(aliases(20))).isTrue();
		assertRefused(aliases(21));
		assertThat(answered(deep(8))).isTrue();
		assertRefused(deep(9));
		assertThat(answered("{ me { " + "subject ".repeat(399) + "} }")).isTrue();
		assertRefused("{ me { " + "subject ".repeat(400) + "} }");
		assertRefused("{ me { " + "subject ".repeat(2_000) + "} }");
		assertRefused("{ me { subject } } #" + "x".repeat(16_384));
	}

	@Test
	void fragmentsThatStandForMillionsOfFieldsAreRefusedAtOnce() {
		String levels = IntStream.range(0, 40)
			.mapToObj((level) -> "fragment F%d on Viewer { ...F%d ...F%d ...F%d }".formatted(level, level + 1,
					level + 1, level + 1))
			.collect(Collectors.joining(" "));
		long asked = System.nanoTime();
		assertRefused("{ me { ...F0 } } " + levels + " fragment F40 on Viewer { subject }");
		assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SOON);
	}

	@Test
	void theWorstThatIsAdmittedIsAnsweredInASecondAndInAMegabyte() {
		String places = IntStream.range(0, QuestionShape.PAGES)
			.mapToObj((number) -> "a%d: organizations(first: 50) { edges { node { id name services { id name "
				.formatted(number)
					+ "serviceAtLocations { id languages { code name { en sw } } coverage mode openNow opensAt } } } } }")
			.collect(Collectors.joining(" "));
		String worst = "{ " + places + " }";
		assertRefused("{ " + places + " b: " + places.substring(4) + " }");
		this.portal.raw("coordinator", worst, Map.of());
		long asked = System.nanoTime();
		HttpResponse<String> answer = this.portal.raw("coordinator", worst, Map.of());
		Duration took = Duration.ofNanos(System.nanoTime() - asked);
		assertThat(answer.body()).doesNotContain("errors");
		System.out.printf("The worst answer: %,d characters in %d ms%n", answer.body().length(), took.toMillis());
		assertThat(answer.body().length()).isLessThan(1_000_000);
		assertThat(took).isLessThan(SOON);
	}

	@Test
	void onlyJsonIsTaken() {
		String question = this.portal.body("{ me { subject } }", Map.of());
		Map<String, Integer> types = new LinkedHashMap<>(
				Map.of("application/json", 200, "application/json;charset=utf-8", 200, "application/graphql", 415,
						"text/plain", 415, "application/x-www-form-urlencoded", 415, "multipart/form-data; boundary=x",
						415, "text/json", 415, "application/graphql-response+json", 415, "nonsense", 415, "", 415));
		types.forEach((type, status) -> assertThat(asked(type, "application/json", question).statusCode()).as(type)
			.isEqualTo(status));
		assertThat(types).hasSize(10);
		for (String accepted : new String[] { "application/json", "application/graphql-response+json" }) {
			assertThat(asked("application/json", accepted, question).headers().firstValue("Content-Type").orElse(""))
				.startsWith(accepted);
		}
		assertThat(asked("application/json", "text/html", question).statusCode()).isBetween(400, 499);
		assertThat(asked("application/json", "application/json", "[" + question + "]").statusCode()).isEqualTo(400);
	}

	@Test
	void theChecksOfGraphqlCopFindNothing() {
		Map<String, Predicate<Portal>> holes = new LinkedHashMap<>();
		holes.put("alias overloading",
				(one) -> answered(IntStream.range(0, 101)
					.mapToObj((number) -> "a%d: __typename ".formatted(number))
					.collect(Collectors.joining("", "{ ", "}"))));
		holes.put("array batching",
				(one) -> asked("application/json", "application/json",
						"[" + (this.portal.body("{ __typename }", Map.of()) + ",").repeat(9)
								+ this.portal.body("{ __typename }", Map.of()) + "]")
					.statusCode() == 200);
		holes.put("circular introspection", (one) -> answered(
				"{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"));
		holes.put("directive overloading", (one) -> answered("{ __typename" + " @aa".repeat(10) + " }"));
		holes.put("field duplication", (one) -> answered("{ " + "__typename ".repeat(500) + "}"));
		holes.put("field suggestions", (one) -> said("{ orgnizations }").contains("Did you mean"));
		holes.put("a mutation by GET", (one) -> got("mutation%7B__typename%7D") == 200);
		holes.put("a query by GET", (one) -> got("%7B__typename%7D") == 200);
		holes.put("GraphiQL", (one) -> this.portal.get("/graphiql").statusCode() == 200);
		holes.put("introspection", (one) -> answered("{ __schema { queryType { name } } }"));
		holes.put("a form", (one) -> asked("application/x-www-form-urlencoded", "*/*", "query=%7B__typename%7D")
			.statusCode() == 200);
		holes.put("tracing", (one) -> said("{ __typename }").contains("tracing"));
		holes.put("unhandled errors", (one) -> Watch.shows(said("qwerty cop { abc }")));
		assertThat(holes).hasSize(13).allSatisfy((name, open) -> assertThat(open.test(this.portal)).as(name).isFalse());
		assertThat(answered("{ __typename }")).as("the control").isTrue();
	}

	private static String roots(int number) {
		return "{ " + "__typename ".repeat(number - 1) + "me { subject } }";
	}

	private static String aliases(int number) {
		return IntStream.range(0, number)
			.mapToObj((alias) -> "a%d: subject".formatted(alias))
			.collect(Collectors.joining(" ", "{ me { ", " } }"));
	}

	/** Organizations have services, and those organizations. */
	private static String deep(int depth) {
		String pair = "services { organization { ";
		int pairs = (depth - 3) / 2;
		boolean odd = (depth - 3) % 2 == 1;
		return "{ me { organization { " + pair.repeat(pairs) + (odd ? "county { code }" : "id") + " } }".repeat(pairs)
				+ " } } }";
	}

	private boolean answered(String question) {
		return !this.portal.answer("coordinator", question, Map.of()).has("errors");
	}

	private String said(String question) {
		return this.portal.raw("coordinator", question, Map.of()).body();
	}

	private void assertRefused(String question) {
		HttpResponse<String> answer = this.portal.raw("coordinator", question, Map.of());
		assertThat(answer.statusCode()).isLessThan(500);
		assertThat(answer.body()).as(question.substring(0, Math.min(80, question.length())))
			.contains("\"code\":\"BAD_REQUEST\"");
	}

	private HttpResponse<String> asked(String type, String accept, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.portal.uri("/graphql"))
			.header("Authorization", "Bearer " + this.portal.token("coordinator"))
			.header("Accept", accept)
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (!type.isEmpty()) {
			request.header("Content-Type", type);
		}
		return this.portal.send(request.build());
	}

	private int got(String query) {
		return this.portal
			.send(HttpRequest.newBuilder(this.portal.uri("/graphql?query=" + query))
				.header("Authorization", "Bearer " + this.portal.token("coordinator"))
				.build())
			.statusCode();
	}

}
