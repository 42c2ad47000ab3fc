package ke.njia.answerlinks;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.cases.CaseErased;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole way of a partner without an account, over plain HTTP.
 */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class AnswerLinkIT {

	/** Bytes of a page, before compression. */
	private static final int LARGEST = 15_000;

	/** What would run, load or lead elsewhere. */
	private static final Pattern NOT_HERE = Pattern
		.compile("(?i)<script|javascript:|\\son[a-z]+=|https?:|src=|<link|<iframe|@import|url\\(");

	private static final String ABOUT = """
			MATCH (l:AuditLeaf) WHERE l.about = $case
			RETURN l.actor + ' ' + l.organization + ' ' + l.action ORDER BY l.index
			""";

	private static final String HOLDING = """
			MATCH (n) UNWIND keys(n) AS key
			WITH n, CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN n[key] ELSE [n[key]] END AS values
			WHERE any(value IN values WHERE toStringOrNull(value) CONTAINS $word)
			RETURN DISTINCT labels(n)[0]
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	UnitOfWork work;

	@Autowired
	ErasedAnswerLinks erased;

	/** Whoever looks for a fault at night turns this on; it must not tell more. */
	@BeforeEach
	void everythingIsLogged() {
		LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.DEBUG);
	}

	@AfterEach
	void asBefore() {
		LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
	}

	@Test
	void aPartnerWithoutAnAccountAccepts(CapturedOutput output) {
		LinkDoor link = LinkDoor.made(this.portal);
		HttpResponse<String> entry = link.get();
		assertIsAPage(entry, 200);
		assertThat(entry.body()).doesNotContain("KHRC", "paralegal", link.token(), link.pin());

		HttpResponse<String> told = link.read(link.pin().substring(0, 4) + " - " + link.pin().substring(4));
		assertIsAPage(told, 200);
		assertThat(told.body()).contains("Request for help: Critical", "Paralegal", "Garissa", "Somali")
			.doesNotContain("Arbitrary arrest", "KE-", link.referral(), link.caseFile(), link.token());
		assertThat(link.asLead().get("status").asString()).isEqualTo("RECEIVED");
		assertThat(link.asLead().at("/answerLinks/0/state").asString()).isEqualTo("READ");

		String form = LinkDoor.form(told);
		HttpResponse<String> answered = link.accept(form);
		assertIsAPage(answered, 200);
		assertThat(answered.body()).contains("Accepted. Thank you.", "Arbitrary arrest").doesNotContain("<form");
		JsonNode lead = link.asLead();
		assertThat(lead.get("status").asString()).isEqualTo("ACCEPTED");
		assertThat(lead.at("/answerLinks/0/state").asString()).isEqualTo("ANSWERED");
		String receipt = lead.at("/answerLinks/0/receipt").asString();
		assertThat(receipt).hasSize(8);
		assertThat(answered.body()).contains(receipt);
		assertThat(receiptOf(answered)).contains("(Nairobi time)").doesNotContain("NJ-", "Garissa", "Paralegal");

		assertOnRecord(link, lead.at("/answerLinks/0/id").asString());
		List.of(link.token(), link.pin(), form).forEach((secret) -> {
			assertThat(output.getAll()).doesNotContain(secret);
			assertThat(holding(secret)).isEmpty();
		});
		LoggerFactory.getLogger(getClass()).debug("The control: what is logged is captured");
		assertThat(output.getAll()).contains("what is logged is captured");
		assertThat(holding(receipt)).as("the control: what is kept is found").containsExactly("AnswerLink");
	}

	/** Who made the link, who acted, and that it was by link. */
	private void assertOnRecord(LinkDoor link, String id) {
		List<String> leaves = List
			.copyOf(this.neo4j.query(ABOUT).bind(link.caseFile()).to("case").fetchAs(String.class).all());
		String partner = "link-" + id + " " + LinkDoor.PARTNER + " ";
		assertThat(leaves.stream().filter((leaf) -> leaf.startsWith("link-"))).containsExactly(
				partner + "referral-seen", partner + "disclosure-made", partner + "answer-link-read",
				partner + "referral-accepted", partner + "answer-link-answered", partner + "disclosure-made");
		assertThat(leaves).anyMatch((leaf) -> leaf.endsWith(" khrc answer-link-made"));
		assertThat(this.neo4j.query("""
				MATCH (l:AuditLeaf {action: 'answer-link-made', subject: $id}), (a:AnswerLink {id: $id})
				RETURN l.actor = a.madeBy
				""").bind(id).to("id").fetchAs(Boolean.class).one()).contains(true);
		JsonNode told = this.portal.ask("coordinator",
				"query T($id: ID!) { caseFile(id: $id) { told { recipient { id } items } } }",
				Map.of("id", link.caseFile()));
		assertThat(told.at("/caseFile/told/0/recipient/id").asString()).isEqualTo(LinkDoor.PARTNER);
		assertThat(told.at("/caseFile/told/0/items").toString()).contains("VIOLATION");
		assertThat(this.neo4j.query("MATCH (e:OutboxEntry {referral: $id}) RETURN count(e)")
			.bind(link.referral())
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow()).as("the lead hears of each").isGreaterThanOrEqualTo(5);
	}

	/**
	 * What is typed there is for the two of them: no log, no clear place of the store.
	 */
	@Test
	void aPartnerDeclinesOrAsks(CapturedOutput output) {
		LinkDoor declined = LinkDoor.made(this.portal);
		HttpResponse<String> no = declined
			.post(Map.of("form", LinkDoor.form(declined.read()), "act", "decline", "reason", "AT_CAPACITY"));
		assertThat(no.body()).contains("Declined. Thank you").doesNotContain("What you see of the case");
		assertThat(declined.asLead().get("status").asString()).isEqualTo("REJECTED");

		LinkDoor asks = LinkDoor.made(this.portal);
		String form = LinkDoor.form(asks.read());
		String words = "Is there <b>room</b> & time? canary-9t2w";
		assertThat(asks.post(Map.of("form", form, "act", "ask", "question", "OTHER", "text", words)).body())
			.contains("Asked. A new link");
		assertThat(asks.accept(form).statusCode()).as("one answer for a link").isEqualTo(403);
		String question = this.portal
			.ask("coordinator", "query Q($id: ID!) { referral(id: $id) { questions { id text } } }",
					Map.of("id", asks.referral()))
			.at("/referral/questions/0/id")
			.asString();
		asks.act("coordinator", "answerQuestion", "AnswerQuestionInput",
				Map.of("referral", asks.referral(), "question", question, "answer", "Yes, both"));
		LinkDoor again = asks.another();
		HttpResponse<String> told = LinkDoor.post(this.portal, again.path() + "?lang=sw", Map.of("pin", again.pin()));
		assertIsAPage(told, 200);
		assertThat(told.body()).contains("lang=\"sw\"", "Ombi la msaada", "Yes, both",
				"Is there &lt;b&gt;room&lt;/b&gt; &amp; time? canary-9t2w");
		assertThat(holding("canary-9t2w")).isEmpty();
		assertThat(output.getAll()).doesNotContain("canary-9t2w");
		assertThat(again.accept(LinkDoor.form(told)).statusCode()).isEqualTo(200);
	}

	/** What mail scanners and previews of chats do to an address. */
	@Test
	void lookingTellsNothingAndTakesNothing() {
		LinkDoor link = LinkDoor.made(this.portal);
		String page = this.portal.get("/answer/" + "A".repeat(43)).body();
		for (int time = 0; time < 10; time++) {
			assertThat(link.get().body()).isEqualTo(page);
			HttpResponse<String> head = this.portal.send(HttpRequest.newBuilder(this.portal.uri(link.path()))
				.method("HEAD", HttpRequest.BodyPublishers.noBody())
				.build());
			assertThat(head.statusCode()).isEqualTo(200);
			assertThat(head.body()).isEmpty();
		}
		for (String typed : List.of("", " ", "1234", "abcdefgh", "123456789", "x".repeat(2_000))) {
			assertThat(link.read(typed).statusCode()).isEqualTo(403);
		}
		assertThat(link.read("x".repeat(4_096)).statusCode()).as("a body of more than 4 kB is not read").isEqualTo(413);
		assertThat(link.asLead().at("/answerLinks/0/state").asString()).isEqualTo("WAITING");
		assertThat(link.read().statusCode()).as("the control: it still leads somewhere").isEqualTo(200);
	}

	@Test
	void bothHalvesAreToldOnce() {
		LinkDoor link = LinkDoor.made(this.portal);
		String key = Portal.newKey();
		JsonNode first = link.make(key);
		JsonNode again = link.make(key);
		assertThat(first.get("path").asString()).startsWith("/answer/").hasSize(51);
		assertThat(first.get("pin").asString()).matches("[0-9]{8}");
		assertThat(again.at("/answerLink/id")).isEqualTo(first.at("/answerLink/id"));
		assertThat(again.get("path").isNull() && again.get("pin").isNull()).isTrue();
		assertThat(link.read().statusCode()).as("a newer link ended it").isEqualTo(403);
		assertThat(link.asLead().get("answerLinks").size()).isEqualTo(2);
		assertThat(LinkDoor.post(this.portal, first.get("path").asString(), Map.of("pin", first.get("pin").asString()))
			.statusCode()).isEqualTo(200);
	}

	@Test
	void aLinkIsMadeOnlyForWhatWaits() {
		LinkDoor link = LinkDoor.made(this.portal);
		link.act("coordinator", "cancelReferral", "CancelReferralInput", Map.of("referral", link.referral()));
		assertThat(link.make(Portal.newKey()).at("/userErrors/0/code").asString()).isEqualTo("ILLEGAL_TRANSITION");
	}

	@Test
	void anErasedCaseTakesItsLinksAlong() {
		LinkDoor link = LinkDoor.made(this.portal);
		LinkDoor other = LinkDoor.made(this.portal);
		CaseErased event = new CaseErased(link.caseFile(), Actor.portal("khrc", Instant.EPOCH), Instant.EPOCH);
		this.work.perform(() -> {
			this.erased.remove(event);
			return event;
		});
		assertThat(link.asLead().get("answerLinks")).isEmpty();
		assertThat(other.asLead().get("answerLinks").size()).as("the control").isEqualTo(1);
	}

	private List<String> holding(String word) {
		return List.copyOf(this.neo4j.query(HOLDING).bind(word).to("word").fetchAs(String.class).all());
	}

	private static String receiptOf(HttpResponse<String> page) {
		String body = page.body();
		return body.substring(body.indexOf("<section aria-labelledby=\"receipt\">"), body.indexOf("</section>"));
	}

	static void assertIsAPage(HttpResponse<String> page, int status) {
		assertThat(page.statusCode()).isEqualTo(status);
		assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
		assertThat(NOT_HERE.matcher(page.body()).find()).isFalse();
		assertThat(NOT_HERE.matcher("<script>").find()).as("the control").isTrue();
		assertThat(page.headers().firstValue("content-security-policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-")
				.doesNotContain("script", "unsafe"));
		assertThat(page.headers().allValues("content-security-policy")).hasSize(1);
		assertThat(page.headers().firstValue("cache-control"))
			.hasValueSatisfying((value) -> assertThat(value).contains("no-store"));
		assertThat(page.headers().firstValue("referrer-policy")).contains("no-referrer");
		assertThat(page.headers().firstValue("x-robots-tag"))
			.hasValueSatisfying((value) -> assertThat(value).contains("noindex"));
		assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
		assertThat(page.headers().firstValue("set-cookie")).isEmpty();
	}

}
