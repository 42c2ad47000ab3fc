package ke.njia;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of many rows asks the database no more often than a page of few: one statement
 * for each row, and a single board keeps every connection busy.
 */
@PortalTest
class FewStatementsIT {

	private static final int FEW = 6;

	private static final int MANY = 14;

	/**
	 * What only later rows have, such as a request, is asked for once more for all of
	 * them: which rows come first depends on what else is in the record.
	 */
	private static final int PARTS = 2;

	/**
	 * Whoever writes a leaf asks for the head of the record where somebody else moved it
	 * on meanwhile, the portal's own clock perhaps: the few may have met that.
	 */
	private static final int HEAD = 1;

	private static final String GARISSA_PARALEGALS = "garissa-paralegals-example";

	private static final String BOARD = """
			query Board($first: Int!) { page: caseFiles(first: $first) { edges { node {
			  id nextClock { dueAt } thresholds { code } consents { id }
			  referrals { id status receiver { id } needs { id } } } } } }""";

	private static final String INBOX = """
			query Inbox($first: Int!) { page: inbox(first: $first) { edges { node {
			  id status disclosed { pseudonym needs { deadline } county { code } } } } } }""";

	/** The control: each case by itself is another statement for each. */
	private static final String CASE = "query Case($id: ID!) { caseFile(id: $id) { id } }";

	private static final String ROUTE = """
			query Route($id: ID!, $needs: [ID!]) { caseFile(id: $id) { needs { id } routePlan(needs: $needs) {
			  feasible routes { steps { chain { id } } } } } }""";

	/**
	 * The case with its leaf (two), and again with its consents, the glass broken for it,
	 * the roads, today's hand-overs and the places handed out, and the leaf of the
	 * planning (seven).
	 */
	private static final int OF_A_ROUTE = 9;

	/** How a statement begins in the log; what the database remarks on one does not. */
	private static final String STATEMENT = "Executing:";

	private static final String REVISION = "MATCH (r:NetworkRevision {id: 'network'})";

	private final Logger statements = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");

	private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

	@Autowired
	Portal portal;

	@BeforeAll
	static void manyCases(@Autowired Portal portal) {
		IntStream.range(0, MANY)
			.forEach((number) -> CaseScript.arrestInGarissa(portal, "coordinator", "paralegal")
				.consented()
				.referredTo(GARISSA_PARALEGALS));
		portal.ask("partner-intake", INBOX, Map.of("first", 50));
	}

	/** The rules of clocks are read once a minute: before anything is counted. */
	@Test
	void aBoardOfManyCasesAsksAsOftenAsOneOfFew() {
		statements("coordinator", BOARD, FEW);
		int few = statements("coordinator", BOARD, FEW);
		List<String> asked = asked();
		int many = statements("coordinator", BOARD, MANY);
		assertThat(many).as("%s beside %s", asked(), asked).isBetween(few - HEAD, few + PARTS);
		assertThat(few).isBetween(3, 12);
	}

	@Test
	void anInboxOfManyRequestsAsksAsOftenAsOneOfFew() {
		int few = statements("partner-intake", INBOX, FEW);
		assertThat(statements("partner-intake", INBOX, MANY)).isBetween(few - HEAD, few + PARTS);
		assertThat(few).isBetween(3, 20);
	}

	/**
	 * All of the network is read from memory: what is asked is the case, and what
	 * changes.
	 */
	@Test
	void aRouteAsksAsOftenForAWholeCaseAsForOneNeed() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal", "legal-representation")
			.consented();
		String need = this.portal.ask("coordinator", ROUTE, Map.of("id", script.id()))
			.at("/caseFile/needs/0/id")
			.asString();
		int one = fewest(Map.of("id", script.id(), "needs", List.of(need)));
		assertThat(one).as("%s", asked()).isBetween(OF_A_ROUTE - PARTS, OF_A_ROUTE);
		assertThat(fewest(Map.of("id", script.id()))).as("%s", asked()).isEqualTo(one);
	}

	/** What is read once a minute, or anew after a change, may fall into one of them. */
	private int fewest(Map<String, ?> route) {
		return IntStream.range(0, 3).map((again) -> statements("coordinator", ROUTE, route)).min().orElseThrow();
	}

	@Test
	void oneByOneWouldBeNoticed() {
		JsonNode rows = this.portal.ask("coordinator", BOARD, Map.of("first", MANY)).at("/page/edges");
		assertThat(rows.size()).isEqualTo(MANY);
		int asked = 0;
		for (JsonNode row : rows) {
			asked += statements("coordinator", CASE, Map.of("id", row.at("/node/id").asString()));
		}
		assertThat(asked).isGreaterThan(MANY);
	}

	/** What was asked last, each by its beginning. */
	private List<String> asked() {
		return this.heard.list.stream()
			.map((statement) -> statement.getThreadName() + ": "
					+ statement.getFormattedMessage().strip().lines().limit(3).toList())
			.toList();
	}

	private int statements(String username, String document, int first) {
		return statements(username, document, Map.of("first", first));
	}

	/**
	 * What other threads ask meanwhile, such as the reading of the outbox, is left out,
	 * and what the database remarks on a statement, such as that nothing has a property
	 * yet; so is the look at the network's revision, which a list takes when its last is
	 * a second old: whether that falls into the counted answer is chance.
	 */
	private int statements(String username, String document, Map<String, ?> variables) {
		Level usual = this.statements.getLevel();
		this.statements.setLevel(Level.DEBUG);
		this.statements.addAppender(this.heard);
		this.heard.list.clear();
		this.heard.start();
		this.portal.ask(username, document, variables);
		this.heard.stop();
		this.statements.detachAppender(this.heard);
		this.statements.setLevel(usual);
		return (int) this.heard.list.stream()
			.filter((statement) -> !statement.getThreadName().startsWith("scheduling"))
			.filter((statement) -> statement.getFormattedMessage().startsWith(STATEMENT))
			.filter((statement) -> !statement.getFormattedMessage().contains(REVISION))
			.count();
	}

}
