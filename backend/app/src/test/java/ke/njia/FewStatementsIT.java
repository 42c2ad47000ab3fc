package ke.njia;

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

	private static final int FEW = 2;

	private static final int MANY = 12;

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

	@Test
	void aBoardOfManyCasesAsksAsOftenAsOneOfFew() {
		assertThat(statements("coordinator", BOARD, MANY)).isEqualTo(statements("coordinator", BOARD, FEW))
			.isBetween(3, 12);
	}

	@Test
	void anInboxOfManyRequestsAsksAsOftenAsOneOfFew() {
		int few = statements("partner-intake", INBOX, FEW);
		assertThat(statements("partner-intake", INBOX, MANY)).isEqualTo(few);
		assertThat(few).isBetween(3, 20);
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

	private int statements(String username, String document, int first) {
		return statements(username, document, Map.of("first", first));
	}

	/**
	 * What other threads ask meanwhile, such as the reading of the outbox, is left out.
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
			.count();
	}

}
