package ke.njia.safehouses;

import java.util.ArrayList;
import java.util.List;

import ke.njia.HouseScript;
import ke.njia.cases.ErasureDesk;
import ke.njia.cases.ErasureReason;
import ke.njia.consent.BreakGlassReason;
import ke.njia.consent.DataItem;
import ke.njia.consent.EmergencyDesk;
import ke.njia.consent.NewBreakGlass;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserErrorCode;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way to a safe house is shown when nothing is missing, and refused when any one
 * thing is.
 */
class RevealIT extends RevealSteps {

	@Autowired
	EmergencyDesk emergencies;

	@Autowired
	ErasureDesk erasures;

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

}
