package ke.njia.bench;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What both sides are asked in turn, and what is to be reached.
 *
 * @param name as it is printed
 * @param portal bodies for the portal
 * @param bare bodies for the bare server, one for each of the portal's
 * @param path of the bare server
 * @param ours what is compared of an answer of the portal; null when the questions differ
 * @param theirs what is compared of an answer of the bare server
 * @param faster least ratio of requests a second
 * @param sooner greatest ratio of p99
 */
record Match(String name, List<String> portal, List<String> bare, String path,
		@Nullable Function<JsonNode, Object> ours, Function<JsonNode, Object> theirs, double faster, double sooner) {

	/** More questions than a round has answers. */
	private static final int MANY_TIMES = 20;

	/** The directory: everything that is answered must be equal. */
	static Match directory(List<Question> questions, double faster) {
		return new Match("directory", questions.stream().map(Question::asGraphQl).toList(),
				questions.stream().map(Question::asParameters).toList(), "/directory",
				(answer) -> answer.at("/data/organizations"), (answer) -> answer.get("organizations"), faster, 0.4);
	}

	/** The soonest way for one need. */
	static Match route(List<RouteQuestion> questions) {
		return new Match("route", questions.stream().map(RouteQuestion::asGraphQl).toList(),
				questions.stream().map(RouteQuestion::asParameters).toList(), "/route", RouteQuestion::soonest,
				RouteQuestion::bare, 8, 0.3);
	}

	/** A plan of six needs, against three hand-offs for one of them. */
	static Match plan(List<RouteQuestion> questions) {
		return new Match("plan",
				questions.stream().map(RouteQuestion::ofWholeCase).map(RouteQuestion::asGraphQl).toList(),
				questions.stream().map(RouteQuestion::asParameters).toList(), "/three-hops", null, RouteQuestion::bare,
				0, 0.5);
	}

	/** The same, none of the portal's questions being one it was asked before. */
	static Match newPlan(List<RouteQuestion> questions) {
		List<RouteQuestion> asked = Collections.nCopies(MANY_TIMES, questions).stream().flatMap(List::stream).toList();
		return new Match("plan never asked before",
				IntStream.range(0, asked.size()).mapToObj((at) -> asked.get(at).asGraphQlWithout(at)).toList(),
				asked.stream().map(RouteQuestion::asParameters).toList(), "/three-hops", null, RouteQuestion::bare, 0,
				Double.POSITIVE_INFINITY);
	}

	/** Whole requests for the portal. */
	List<byte[]> portalRequests(URI portal, String token) {
		return this.portal.stream().map((body) -> Connection.request(portal, token, body)).toList();
	}

	/** Whole requests for the bare server. */
	List<byte[]> bareRequests(URI bare) {
		return this.bare.stream().map((body) -> Connection.request(bare, "", body)).toList();
	}

}
