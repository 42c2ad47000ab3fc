package ke.njia.safehouses;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import ke.njia.HouseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.cases.ErasureDesk;
import ke.njia.cases.ErasureReason;
import ke.njia.consent.BreakGlassReason;
import ke.njia.consent.ConsentDesk;
import ke.njia.consent.DataItem;
import ke.njia.consent.EmergencyDesk;
import ke.njia.consent.NewBreakGlass;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way to a safe house is shown when nothing is missing, and refused when any one
 * thing is.
 */
@PortalTest
class RevealIT {

	private static final Way WAY = new Way("Plot 4 (example)", "Past the well (example)", "Nobody (example)",
			"+254 000 000 001");

	private static final int AT_ONCE = 16;

	private static final int ROUNDS = 8;

	/** What a hurried programmer would write: count, then add. */
	private static final String HURRIED = """
			OPTIONAL MATCH (s:HurriedShown)
			WITH count(s) AS before
			WHERE before < 5
			CREATE (:HurriedShown)
			RETURN before
			""";

	@Autowired
	Portal portal;

	@Autowired
	RevealDesk desk;

	@Autowired
	WayDesk ways;

	@Autowired
	ConsentDesk consents;

	@Autowired
	EmergencyDesk emergencies;

	@Autowired
	ErasureDesk erasures;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Driver driver;

	private final Actor asker = person("reveal-asker", Role.COORDINATOR, Role.DUTY_LEAD);

	private final Actor lead = person("reveal-lead", Role.DUTY_LEAD);

	@BeforeEach
	void nobodyWasShownAnything() {
		this.neo4j.query("MATCH (a:RevealAllowance) DELETE a").run();
	}

	@Test
	void nothingMissingShowsTheWay() {
		HouseScript script = accepted();
		assertThat(shown(approved(script)).way()).isEqualTo(WAY);
	}

	/** Each row lacks one thing and nothing else: the test above is the control. */
	@Test
	void eachThingMissingAloneIsRefusedWithItsOwnCode() {
		List<UserErrorCode> codes = new ArrayList<>();
		HouseScript open = HouseScript.asked(this.portal);
		codes.add(code(this.desk.request(open.referral(), open.house(), RandomId.next(), this.asker)));

		HouseScript script = accepted();
		String asked = asked(script);
		codes.add(code(this.desk.show(asked, RandomId.next(), this.asker)));
		codes.add(code(this.desk.approve(asked, RandomId.next(), this.asker)));
		codes.add(code(this.desk.refuse(asked, RandomId.next(), this.asker)));
		codes.add(code(this.desk.approve(asked, RandomId.next(), proved(this.lead, Assurance.Level.MFA, 0))));
		approve(asked);
		codes.add(code(this.desk.show(asked, RandomId.next(), proved(this.asker, Assurance.Level.MFA, 0))));
		codes.add(code(this.desk.show(asked, RandomId.next(), proved(this.asker, Assurance.Level.REVEAL, 6))));
		codes.add(code(this.desk.show(asked, RandomId.next(), person("reveal-colleague", Role.COORDINATOR))));
		codes.add(code(this.desk.approve(asked, RandomId.next(), this.lead)));
		endNow(asked);
		codes.add(code(this.desk.show(asked, RandomId.next(), this.asker)));

		String refused = asked(script);
		done(this.desk.refuse(refused, RandomId.next(), this.lead));
		codes.add(code(this.desk.show(refused, RandomId.next(), this.asker)));
		String late = asked(script);
		endNow(late);
		codes.add(code(this.desk.approve(late, RandomId.next(), this.lead)));

		String unwritten = approved(script);
		done(this.ways.remove(script.house(), RandomId.next(), admin(script)));
		codes.add(code(this.desk.show(unwritten, RandomId.next(), this.asker)));
		done(this.ways.write(script.house(), WAY, RandomId.next(), admin(script)));

		HouseScript uncovered = accepted();
		String covered = approved(uncovered);
		this.neo4j.query("MATCH (k:Consent {id: $id}) SET k.until = datetime() - duration('PT1M')")
			.bind(uncovered.consent())
			.to("id")
			.run();
		codes.add(code(this.desk.show(covered, RandomId.next(), this.asker)));
		done(this.emergencies.breakGlass(new NewBreakGlass(uncovered.script().id(), uncovered.organization(),
				List.of(DataItem.NEEDS), BreakGlassReason.LIFE_IN_DANGER), RandomId.next(), this.asker));
		codes.add(code(this.desk.show(covered, RandomId.next(), this.asker)));

		assertThat(codes).containsExactly(UserErrorCode.ILLEGAL_TRANSITION, UserErrorCode.SECOND_PERSON_REQUIRED,
				UserErrorCode.SECOND_PERSON_REQUIRED, UserErrorCode.SECOND_PERSON_REQUIRED,
				UserErrorCode.STEP_UP_REQUIRED, UserErrorCode.STEP_UP_REQUIRED, UserErrorCode.STEP_UP_REQUIRED,
				UserErrorCode.NOT_FOUND, UserErrorCode.ALREADY_DECIDED, UserErrorCode.APPROVAL_ENDED,
				UserErrorCode.ALREADY_DECIDED, UserErrorCode.APPROVAL_ENDED, UserErrorCode.WAY_UNKNOWN,
				UserErrorCode.CONSENT_MISSING, UserErrorCode.CONSENT_MISSING);
		assertThat(this.neo4j.query("MATCH (a:RevealAllowance) RETURN count(a)").fetchAs(Long.class).one())
			.as("a refusal takes nothing of the allowance")
			.hasValue(0L);
	}

	@Test
	void whatIsTakenBackErasedOrRecalledEndsItAtOnce() {
		HouseScript withdrawn = accepted();
		String first = approved(withdrawn);
		withdraw(withdrawn);
		assertThat(code(this.desk.show(first, RandomId.next(), this.asker)))
			.isEqualTo(UserErrorCode.ILLEGAL_TRANSITION);

		HouseScript erased = accepted();
		String second = approved(erased);
		shown(second);
		done(this.erasures.request(erased.script().id(), ErasureReason.PERSON_ASKED, RandomId.next(), this.asker));
		done(this.erasures.approve(erased.script().id(), RandomId.next(), this.lead));
		assertThat(code(this.desk.show(second, RandomId.next(), this.asker))).isEqualTo(UserErrorCode.NOT_FOUND);
		assertThat(this.ways.showings(admin(erased)).getFirst())
			.as("the house goes on knowing that it was shown, nobody for which case")
			.satisfies((showing) -> {
				assertThat(showing.organization()).isEqualTo("khrc");
				assertThat(showing.reference()).isNull();
			});
	}

	@Test
	void aRepeatedKeyCountsAgain() {
		String reveal = approved(accepted());
		String key = RandomId.next();
		for (int time = 0; time < RevealAllowances.MOST; time++) {
			done(this.desk.show(reveal, key, this.asker));
		}
		assertThat(code(this.desk.show(reveal, key, this.asker))).isEqualTo(UserErrorCode.REVEAL_LIMIT);
		assertThat(leaves(reveal)).isEqualTo(RevealAllowances.MOST);
	}

	/** Three cases, so that no lock of a case makes them wait for one another. */
	@Test
	void theSixthInAnHourIsRefusedWhateverTheRace() throws Exception {
		List<String> reveals = List.of(approved(accepted()), approved(accepted()), approved(accepted()));
		List<Outcome<RevealDesk.Shown>> outcomes = atOnce(
				(number) -> this.desk.show(reveals.get(number % reveals.size()), RandomId.next(), this.asker));
		List<UserError> refusals = outcomes.stream().flatMap((outcome) -> errors(outcome).stream()).toList();
		assertThat(refusals).hasSize(AT_ONCE - RevealAllowances.MOST).allSatisfy((error) -> {
			assertThat(error.code()).isEqualTo(UserErrorCode.REVEAL_LIMIT);
			assertThat(error.facts()).extracting(Fact::name).containsExactly("limit", "againAt");
			assertThat(Instant.parse(error.facts().get(1).value())).isBetween(Instant.now().plusSeconds(3_400),
					Instant.now().plusSeconds(3_600));
		});
		assertThat(reveals.stream().mapToLong(this::leaves).sum()).isEqualTo(RevealAllowances.MOST);
		this.neo4j.query("MATCH (a:RevealAllowance) SET a.at = [at IN a.at | at - duration('PT61M')]").run();
		shown(reveals.getFirst());
	}

	@Test
	void theHurriedWayCountsWrong() throws Exception {
		List<Boolean> taken = atOnce((number) -> {
			try (Session session = this.driver.session()) {
				return session.executeWrite((tx) -> tx.run(HURRIED).hasNext());
			}
		});
		this.neo4j.query("MATCH (s:HurriedShown) DELETE s").run();
		assertThat(taken.stream().filter(Boolean::booleanValue).count()).as("the control must fail")
			.isGreaterThan(RevealAllowances.MOST);
	}

	/** Whoever comes first, nothing is shown once the consent is taken back. */
	@Test
	void takingBackWhileItIsShownEndsUnshown() throws Exception {
		int shownFirst = 0;
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int round = 0; round < ROUNDS; round++) {
				HouseScript script = accepted();
				String reveal = approved(script);
				Actor fresh = this.asker;
				Callable<Outcome<RevealDesk.Shown>> shows = () -> this.desk.show(reveal, RandomId.next(), fresh);
				Future<Outcome<RevealDesk.Shown>> shown = people.submit(shows);
				people.submit(() -> withdraw(script)).get();
				List<UserError> refused = errors(shown.get());
				shownFirst += refused.isEmpty() ? 1 : 0;
				assertThat(refused).extracting(UserError::code).isSubsetOf(UserErrorCode.ILLEGAL_TRANSITION);
				assertThat(code(this.desk.show(reveal, RandomId.next(), this.asker)))
					.isEqualTo(UserErrorCode.ILLEGAL_TRANSITION);
				nobodyWasShownAnything();
			}
		}
		System.out.printf("%d rounds, shown first in %d%n", ROUNDS, shownFirst);
	}

	private HouseScript accepted() {
		HouseScript script = HouseScript.accepted(this.portal);
		done(this.ways.write(script.house(), WAY, RandomId.next(), admin(script)));
		return script;
	}

	private String asked(HouseScript script) {
		return done(this.desk.request(script.referral(), script.house(), RandomId.next(), this.asker)).id();
	}

	private void approve(String reveal) {
		done(this.desk.approve(reveal, RandomId.next(), this.lead));
	}

	private String approved(HouseScript script) {
		String reveal = asked(script);
		approve(reveal);
		return reveal;
	}

	private RevealDesk.Shown shown(String reveal) {
		return done(this.desk.show(reveal, RandomId.next(), this.asker));
	}

	private Void withdraw(HouseScript script) {
		done(this.consents.withdraw(script.consent(), RandomId.next(), this.asker));
		return null;
	}

	private void endNow(String reveal) {
		this.neo4j.query("MATCH (v:Reveal {id: $id}) SET v.until = datetime() - duration('PT1S')")
			.bind(reveal)
			.to("id")
			.run();
	}

	private long leaves(String reveal) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: 'house-way-shown', subject: $id}) RETURN count(l)")
			.bind(reveal)
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private static <T> List<T> atOnce(Act<T> act) throws Exception {
		List<T> answers = new ArrayList<>();
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<T>> all = IntStream.range(0, AT_ONCE).mapToObj((number) -> people.submit(() -> {
				start.await();
				return act.make(number);
			})).toList();
			start.countDown();
			for (Future<T> one : all) {
				answers.add(one.get());
			}
		}
		return answers;
	}

	private static Actor admin(HouseScript script) {
		return new Actor("reveal-admin", Set.of(Role.PARTNER_ADMIN), script.organization(),
				Instant.parse("2099-01-01T00:00:00Z"), new Assurance(Assurance.Level.REVEAL, Instant.now()));
	}

	private static Actor person(String subject, Role... roles) {
		return new Actor(subject, Set.of(roles), "khrc", Instant.parse("2099-01-01T00:00:00Z"),
				new Assurance(Assurance.Level.REVEAL, Instant.now()));
	}

	private static Actor proved(Actor actor, Assurance.Level level, int minutesAgo) {
		return actor.with(new Assurance(level, Instant.now().minus(Duration.ofMinutes(minutesAgo))));
	}

	private static <T> T done(Outcome<T> outcome) {
		return outcome.fold((value) -> value, (errors) -> {
			throw new AssertionError("Refused: " + errors);
		});
	}

	private static List<UserError> errors(Outcome<?> outcome) {
		return outcome.fold((value) -> List.of(), (errors) -> errors);
	}

	private static UserErrorCode code(Outcome<?> outcome) {
		return errors(outcome).getFirst().code();
	}

	private interface Act<T> {

		T make(int number) throws Exception;

	}

}
