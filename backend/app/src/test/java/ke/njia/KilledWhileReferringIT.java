package ke.njia;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import ke.njia.launcher.servers.Neo4jServer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The portal and its database are killed again and again while referrals flow: nothing
 * acknowledged is lost, nothing is half-written, nobody is told twice, and it serves
 * again within a minute. Everything is looked at before anything fails: the whole takes
 * most of an hour. With the Maven profile {@code proof} only; {@code njia.proof.kills}
 * says how often each is killed.
 */
@EnabledIfSystemProperty(named = "njia.proof", matches = "true")
class KilledWhileReferringIT {

	private static final int KILLS = Integer.getInteger("njia.proof.kills", 50);

	/** 20,000 acknowledged writes for 50 kills of each. */
	private static final long WRITES = 400L * KILLS;

	private static final Duration AGAIN = Duration.ofSeconds(60);

	private static final Duration LONGEST = Duration.ofMinutes(3L * KILLS + 10);

	private static final int PEOPLE = 6;

	private static final String WAITING = "MATCH (m:Message {status: 'WAITING'}) RETURN count(m) AS n";

	/** Where the next kill comes is left to chance, the same chance each time. */
	private final Random random = new Random(20_261_122);

	private final Acknowledged acknowledged = new Acknowledged();

	private final AtomicBoolean stopped = new AtomicBoolean();

	private final Neo4jServer neo4j = RunningServers.servers().neo4j();

	@Test
	void nothingIsLostHalfWrittenOrToldTwice() throws Exception {
		GreenMail mail = new GreenMail(
				new ServerSetup(Integer.parseInt(RunningServers.properties().get("spring.mail.port")),
						InetAddress.getLoopbackAddress().getHostAddress(), "smtp"));
		mail.start();
		try (PortalProcess process = new PortalProcess("referring",
				Map.of("spring.neo4j.uri", this.neo4j.boltUri(), "spring.neo4j.authentication.password",
						this.neo4j.password(), "njia.notifications.every", "1s", "njia.audit.head-interval", "PT20S"));
				Driver driver = GraphDatabase.driver(this.neo4j.boltUri(),
						AuthTokens.basic(Neo4jServer.USER, this.neo4j.password()))) {
			process.start();
			process.awaitHealth();
			Portal portal = new Portal(process::port);
			new PatientClient(portal).act("partner-intake",
					"""
							mutation M($input: AddNoticeAddressInput!) { addNoticeAddress(input: $input) { userErrors { code } } }""",
					Map.of("system", "EMAIL", "address", "nobody@mail.example", "audiences", List.of("FIRST_CONTACT")));
			long before = Acknowledged.number(driver, "MATCH (c:CaseFile) RETURN count(c)");
			List<Duration> again = flow(portal, process);
			System.out.printf("%d acknowledged writes, %d kills; serving again after %s at most, %s in the middle%n",
					this.acknowledged.count(), again.size(), again.getLast(), again.get(again.size() / 2));

			SoftAssertions.assertSoftly((all) -> {
				all.assertThat(this.acknowledged.count()).isGreaterThanOrEqualTo(WRITES);
				all.assertThat(again).hasSize(2 * KILLS).allMatch((took) -> took.compareTo(AGAIN) <= 0);
				all.assertThat(this.acknowledged.faults(driver)).isEmpty();
				all.assertThat(Acknowledged.number(driver, "MATCH (c:CaseFile) RETURN count(c)") - before)
					.as("cases nobody asked for")
					.isEqualTo(this.acknowledged.count("case-opened"));
				all.assertThatCode(() -> assertTold(driver, mail)).doesNotThrowAnyException();
				all.assertThat(new PatientClient(portal)
					.ask("auditor", "mutation { verifyAudit { verification { sound heads } userErrors { code } } }",
							Map.of())
					.at("/verifyAudit/verification/sound")
					.asBoolean()).isTrue();
			});
			assertTheLedgerSees(driver);
		}
		finally {
			mail.stop();
			if (!this.neo4j.alive()) {
				this.neo4j.start();
				this.neo4j.awaitReady();
			}
		}
	}

	/** How long each kill kept people waiting, the shortest first. */
	private List<Duration> flow(Portal portal, PortalProcess process) throws Exception {
		List<Duration> again = new ArrayList<>();
		long until = System.nanoTime() + LONGEST.toNanos();
		try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
			List<Future<?>> flows = new ArrayList<>();
			for (int person = 0; person < PEOPLE; person++) {
				flows.add(people.submit(new ReferralFlow(portal, this.acknowledged, this.stopped)));
			}
			try {
				for (int kill = 0; kill < 2 * KILLS; kill++) {
					LockSupport.parkNanos(Duration.ofMillis(1_500 + this.random.nextInt(4_000)).toNanos());
					again.add((kill % 2 == 0) ? killed(portal, process::kill, process::start)
							: killed(portal, this.neo4j::kill, this.neo4j::start));
				}
				while (this.acknowledged.count() < WRITES && System.nanoTime() < until
						&& flows.stream().noneMatch(Future::isDone)) {
					LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
				}
			}
			finally {
				this.stopped.set(true);
			}
			for (Future<?> flow : flows) {
				flow.get();
			}
		}
		Collections.sort(again);
		return again;
	}

	/** From the kill until somebody is served who asks what only the database knows. */
	private static Duration killed(Portal portal, Runnable kill, Runnable start) {
		kill.run();
		long since = System.nanoTime();
		start.run();
		new PatientClient(portal).ask("coordinator", "{ caseFiles(first: 1) { edges { cursor } } }", Map.of());
		return Duration.ofNanos(System.nanoTime() - since);
	}

	/**
	 * A message is told once more after a kill under the same identifier, never under
	 * another.
	 */
	private void assertTold(Driver driver, GreenMail mail) throws MessagingException {
		long until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
		while (Acknowledged.number(driver, WAITING) > 0 && System.nanoTime() < until) {
			LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
		}
		assertThat(Acknowledged.number(driver, WAITING)).as("messages that nobody was told").isZero();
		assertThat(Acknowledged.number(driver, "MATCH (m:Message) RETURN count(m) AS n"))
			.isGreaterThanOrEqualTo(this.acknowledged.count("referral-sent"));
		MimeMessage[] told = mail.getReceivedMessages();
		Set<String> known = new HashSet<>();
		for (MimeMessage message : told) {
			known.add(message.getMessageID());
		}
		System.out.printf("%d mails, %d of them known already%n", told.length, told.length - known.size());
		assertThat(known).isNotEmpty();
		assertThat(told.length - known.size()).isLessThanOrEqualTo(2 * KILLS);
		assertThat(Acknowledged.number(driver, "MATCH (m:Message) RETURN count(m) - count(DISTINCT m.id) AS n"))
			.isZero();
	}

	/**
	 * The control: an act that never happened, a leaf too many and half a case are seen.
	 */
	private void assertTheLedgerSees(Driver driver) {
		this.acknowledged.add("referral-accepted", "never");
		driver.executableQuery("CREATE (:CaseFile {id: 'half'}), (:Acceptance {referral: 'none'})").execute();
		assertThat(this.acknowledged.faults(driver)).hasSize(3);
		driver.executableQuery("MATCH (n) WHERE n.id = 'half' OR n.referral = 'none' DELETE n").execute();
	}

}
