package ke.njia.answerlinks;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands in the way of a link, the answer is one and the same; and of many at
 * once exactly one gets through.
 */
@PortalTest
class AnswerLinkRefusalsIT {

	private static final int AT_ONCE = 8;

	private static final int ROUNDS = 3;

	private static final String OVER = """
			MATCH (l:AnswerLink)-[:ANSWERS]->(:Referral {id: $referral})
			SET l.until = datetime() - duration('PT1S')
			""";

	private static final String FORM_OVER = """
			MATCH (l:AnswerLink)-[:ANSWERS]->(:Referral {id: $referral})
			SET l.formUntil = datetime() - duration('PT1S')
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void everyRefusalIsTheSame() {
		Map<String, HttpResponse<String>> refusals = new LinkedHashMap<>();
		Map<String, Duration> times = new HashMap<>();
		ways().forEach((way, refused) -> {
			long begun = System.nanoTime();
			refusals.put(way, refused.get());
			times.put(way, Duration.ofNanos(System.nanoTime() - begun));
		});
		assertThat(refusals).hasSize(17);
		HttpResponse<String> unknown = refusals.get("unknown");
		AnswerLinkIT.assertIsAPage(unknown, 403);
		refusals.forEach((way, refusal) -> {
			assertThat(refusal.statusCode()).as(way).isEqualTo(403);
			assertThat(refusal.body()).as(way).isEqualTo(unknown.body());
			assertThat(headers(refusal)).as(way).isEqualTo(headers(unknown));
			assertThat(times.get(way)).as(way).isGreaterThanOrEqualTo(AnswerController.SOONEST);
		});
		HttpResponse<String> shown = LinkDoor.made(this.portal).read();
		assertThat(shown.body()).as("the control: what is not refused is told apart").isNotEqualTo(unknown.body());
	}

	/** Everything is prepared first, so that each takes the time of its refusal alone. */
	private Map<String, Supplier<HttpResponse<String>>> ways() {
		Map<String, Supplier<HttpResponse<String>>> ways = new LinkedHashMap<>();
		LinkDoor first = LinkDoor.made(this.portal);
		ways.put("unknown", () -> LinkDoor.post(this.portal, "/answer/" + "A".repeat(43), Map.of("pin", first.pin())));
		ways.put("no token", () -> LinkDoor.post(this.portal, "/answer/x", Map.of("pin", first.pin())));
		ways.put("wrong PIN", () -> first.read(first.wrongPin()));
		ways.put("no PIN", () -> first.read(""));
		ways.put("no act", () -> first.post(Map.of("form", "A".repeat(43))));
		ways.put("form before it was read", () -> first.accept("A".repeat(43)));
		LinkDoor used = LinkDoor.made(this.portal);
		String form = LinkDoor.form(used.read());
		ways.put("read before", used::read);
		ways.put("another's form", () -> used.accept("A".repeat(43)));
		ways.put("an unknown reason", () -> used.post(Map.of("form", form, "act", "decline", "reason", "X")));
		ways.put("a question too long",
				() -> used.post(Map.of("form", form, "act", "ask", "question", "OTHER", "text", "x".repeat(301))));
		LinkDoor late = LinkDoor.made(this.portal);
		String lateForm = LinkDoor.form(late.read());
		this.neo4j.query(FORM_OVER).bind(late.referral()).to("referral").run();
		ways.put("answered too late", () -> late.accept(lateForm));
		LinkDoor over = LinkDoor.made(this.portal);
		this.neo4j.query(OVER).bind(over.referral()).to("referral").run();
		ways.put("over", over::read);
		LinkDoor ended = LinkDoor.made(this.portal);
		ended.act("coordinator", "endAnswerLinks", "EndAnswerLinksInput", Map.of("referral", ended.referral()));
		ways.put("taken back", ended::read);
		LinkDoor recalled = LinkDoor.made(this.portal);
		recalled.act("coordinator", "cancelReferral", "CancelReferralInput", Map.of("referral", recalled.referral()));
		ways.put("called back", recalled::read);
		LinkDoor withdrawn = LinkDoor.made(this.portal);
		String withdrawnForm = LinkDoor.form(withdrawn.read());
		withdrawn.withdraw();
		ways.put("consent taken back after it was read", () -> withdrawn.accept(withdrawnForm));
		LinkDoor unread = LinkDoor.made(this.portal);
		unread.withdraw();
		ways.put("consent taken back", unread::read);
		LinkDoor account = LinkDoor.made(this.portal);
		account.act("partner-intake", "acceptReferral", "AnswerReferralInput", Map.of("referral", account.referral()));
		ways.put("answered by somebody signed in", account::read);
		return ways;
	}

	@Test
	void fiveWrongPinsLockIt() {
		LinkDoor four = LinkDoor.made(this.portal);
		for (int time = 0; time < 4; time++) {
			assertThat(four.read(four.wrongPin()).statusCode()).isEqualTo(403);
		}
		assertThat(four.read().statusCode()).as("the control: four do not").isEqualTo(200);
		LinkDoor five = LinkDoor.made(this.portal);
		List<HttpResponse<String>> guesses = atOnce(12, () -> five.read(five.wrongPin()));
		assertThat(guesses).hasSize(12).allSatisfy((guess) -> assertThat(guess.statusCode()).isEqualTo(403));
		assertThat(five.read().statusCode()).isEqualTo(403);
		assertThat(five.asLead().at("/answerLinks/0/state").asString()).isEqualTo("LOCKED");
		assertThat(wrong(five)).as("twelve at once are counted one by one").isEqualTo(5);
		assertThat(this.neo4j.query("""
				MATCH (a:AnswerLink)-[:ANSWERS]->(:Referral {id: $referral})
				MATCH (l:AuditLeaf {action: 'answer-link-locked', subject: a.id}) RETURN count(l)
				""").bind(five.referral()).to("referral").fetchAs(Long.class).one()).contains(1L);
		LinkDoor another = five.another();
		assertThat(another.read().statusCode()).as("a new link leads there").isEqualTo(200);
	}

	@Test
	void ofManyReadersOneReads() {
		for (int round = 0; round < ROUNDS; round++) {
			LinkDoor link = LinkDoor.made(this.portal);
			List<HttpResponse<String>> readers = atOnce(AT_ONCE, link::read);
			assertThat(readers).hasSize(AT_ONCE).filteredOn((reader) -> reader.statusCode() == 200).hasSize(1);
			String form = readers.stream()
				.filter((reader) -> reader.statusCode() == 200)
				.map(LinkDoor::form)
				.findFirst()
				.orElseThrow();
			assertThat(atOnce(AT_ONCE, () -> link.accept(form))).filteredOn((answer) -> answer.statusCode() == 200)
				.hasSize(1);
			assertThat(acceptances(link)).isEqualTo(1);
		}
	}

	@Test
	void ofLinkAndAccountOneAccepts() {
		int byLink = 0;
		for (int round = 0; round < ROUNDS; round++) {
			LinkDoor link = LinkDoor.made(this.portal);
			String form = LinkDoor.form(link.read());
			Callable<Boolean> signedIn = () -> this.portal.ask("partner-intake",
					"mutation A($input: AnswerReferralInput!) { acceptReferral(input: $input) { userErrors { code } } }",
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", link.referral())))
				.at("/acceptReferral/userErrors")
				.isEmpty();
			List<Boolean> won = race(List.of(() -> link.accept(form).statusCode() == 200, signedIn));
			assertThat(won).containsExactlyInAnyOrder(true, false);
			assertThat(acceptances(link)).isEqualTo(1);
			assertThat(link.asLead().at("/answerLinks/0/state").asString().equals("ANSWERED"))
				.isEqualTo(won.getFirst());
			byLink += won.getFirst() ? 1 : 0;
		}
		System.out.printf("%d of %d accepted by link%n", byLink, ROUNDS);
	}

	private long acceptances(LinkDoor link) {
		return count("MATCH (a:Acceptance {referral: $referral}) RETURN count(a)", link);
	}

	private long wrong(LinkDoor link) {
		return count("MATCH (l:AnswerLink)-[:ANSWERS]->(:Referral {id: $referral}) RETURN l.wrong", link);
	}

	private long count(String query, LinkDoor link) {
		return this.neo4j.query(query).bind(link.referral()).to("referral").fetchAs(Long.class).one().orElseThrow();
	}

	private static <T> List<T> atOnce(int many, Callable<T> act) {
		return race(IntStream.range(0, many).mapToObj((number) -> act).toList());
	}

	private static <T> List<T> race(List<Callable<T>> acts) {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService people = Executors.newFixedThreadPool(acts.size())) {
			List<Future<T>> answers = acts.stream().map((act) -> people.submit(() -> {
				start.await();
				return act.call();
			})).toList();
			start.countDown();
			List<T> all = new ArrayList<>();
			for (Future<T> answer : answers) {
				all.add(answer.get());
			}
			return all;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, List<String>> headers(HttpResponse<String> answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
		headers.keySet().removeAll(List.of("date", "connection", "keep-alive"));
		return headers;
	}

}
