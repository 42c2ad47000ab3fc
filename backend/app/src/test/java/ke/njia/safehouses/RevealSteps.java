package ke.njia.safehouses;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import ke.njia.HouseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.consent.ConsentDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The steps that lead to a way being shown, and the people who take them.
 */
@PortalTest
abstract class RevealSteps {

	static final Way WAY = new Way("Plot 4 (example)", "Past the well (example)", "Nobody (example)",
			"+254 000 000 001");

	@Autowired
	Portal portal;

	@Autowired
	RevealDesk desk;

	@Autowired
	WayDesk ways;

	@Autowired
	ConsentDesk consents;

	@Autowired
	Neo4jClient neo4j;

	final Actor asker = person("reveal-asker", Role.COORDINATOR, Role.DUTY_LEAD);

	final Actor lead = person("reveal-lead", Role.DUTY_LEAD);

	@BeforeEach
	void nobodyWasShownAnything() {
		this.neo4j.query("MATCH (a:RevealAllowance) DELETE a").run();
	}

	HouseScript accepted() {
		HouseScript script = HouseScript.accepted(this.portal);
		done(this.ways.write(script.house(), WAY, RandomId.next(), admin(script)));
		return script;
	}

	String asked(HouseScript script) {
		return done(this.desk.request(script.referral(), script.house(), RandomId.next(), this.asker)).id();
	}

	void approve(String reveal) {
		done(this.desk.approve(reveal, RandomId.next(), this.lead));
	}

	String approved(HouseScript script) {
		String reveal = asked(script);
		approve(reveal);
		return reveal;
	}

	RevealDesk.Shown shown(String reveal) {
		return done(this.desk.show(reveal, RandomId.next(), this.asker));
	}

	Void withdraw(HouseScript script) {
		done(this.consents.withdraw(script.consent(), RandomId.next(), this.asker));
		return null;
	}

	void endNow(String reveal) {
		this.neo4j.query("MATCH (v:Reveal {id: $id}) SET v.until = datetime() - duration('PT1S')")
			.bind(reveal)
			.to("id")
			.run();
	}

	long leaves(String reveal) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: 'house-way-shown', subject: $id}) RETURN count(l)")
			.bind(reveal)
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	static Actor admin(HouseScript script) {
		return new Actor("reveal-admin", Set.of(Role.PARTNER_ADMIN), script.organization(),
				Instant.parse("2099-01-01T00:00:00Z"), new Assurance(Assurance.Level.REVEAL, Instant.now()));
	}

	static Actor person(String subject, Role... roles) {
		return new Actor(subject, Set.of(roles), "khrc", Instant.parse("2099-01-01T00:00:00Z"),
				new Assurance(Assurance.Level.REVEAL, Instant.now()));
	}

	static Actor proved(Actor actor, Assurance.Level level, int minutesAgo) {
		return actor.with(new Assurance(level, Instant.now().minus(Duration.ofMinutes(minutesAgo))));
	}

	static <T> T done(Outcome<T> outcome) {
		return outcome.fold((value) -> value, (errors) -> {
			throw new AssertionError("Refused: " + errors);
		});
	}

	static List<UserError> errors(Outcome<?> outcome) {
		return outcome.fold((value) -> List.of(), (errors) -> errors);
	}

	static UserErrorCode code(Outcome<?> outcome) {
		return errors(outcome).getFirst().code();
	}

}
