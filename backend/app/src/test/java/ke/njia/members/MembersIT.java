package ke.njia.members;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.RandomId;
import ke.njia.launcher.servers.RealmAdmin;
import ke.njia.launcher.servers.SignIn;
import ke.njia.launcher.servers.TestRealm;
import ke.njia.sealing.StoredCanaries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A partner's administrator keeps the people of their own organization, through the
 * portal, at the real realm; and nobody else's.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class MembersIT extends MemberDoor {

	private static final String HOME = "members-home-example";

	private static final String OTHER = "members-other-example";

	private static final String PAIR = "members-pair-example";

	/** Acts on one person; each needs the second factor. */
	private static final List<String> ACTS = List.of("pauseMember", "resumeMember", "endMemberSessions", "removeMember",
			"giveMemberRole", "takeMemberRole", "renewFirstPassword");

	private String member = "";

	private String stranger = "";

	@BeforeAll
	void people() {
		prove("members-admin", List.of("partner-admin"), HOME);
		prove("members-first", List.of("partner-admin", "partner-intake"), PAIR);
		prove("members-second", List.of("partner-admin"), PAIR);
		this.member = realm().addUser("members-member", List.of("partner-intake"), HOME);
		this.stranger = realm().addUser("members-stranger", List.of("partner-intake"), OTHER);
		realm().addUser("members-of-khrc", List.of("partner-intake", "coordinator"), HOME);
	}

	@Test
	void somebodyIsLetInAndTakenOutAgain(CapturedOutput output) {
		LoggingSystem logging = LoggingSystem.get(MembersIT.class.getClassLoader());
		logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.DEBUG);
		JsonNode invited;
		try {
			invited = ask("members-admin", INVITE, newcomer("canary-given", "canary-family"));
		}
		finally {
			logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
		}
		JsonNode payload = invited.at("/data/inviteMember");
		assertThat(payload.get("userErrors")).isEmpty();
		String id = payload.at("/member/id").asString();
		String name = payload.at("/member/signInName").asString();
		String password = payload.get("firstPassword").asString();
		assertThat(payload.at("/member/waiting").asBoolean()).isTrue();
		assertThat(name).startsWith("members-").doesNotContain("canary");
		assertThat(output.getAll()).doesNotContain("canary-given", "canary-family", password);
		assertThat(new StoredCanaries(this.neo4j).search(List.of("canary-given", "canary-family", password)).places())
			.isEmpty();
		SignIn browser = realm().browser();
		assertThat(browser.submit(browser.authorize(Map.of()), Map.of("username", name, "password", password))
			.headers()
			.firstValue("Location")).as("who signs in for the first time is let in no further than to a duty")
			.hasValueSatisfying((next) -> assertThat(next).contains("required-action").doesNotContain("code="));

		assertThat(act("renewFirstPassword", id).at("/firstPassword").asString()).isNotEqualTo(password);
		assertThat(roles(act("giveMemberRole", id, "PARTNER_ADMIN"))).containsExactly("PARTNER_INTAKE",
				"PARTNER_ADMIN");
		assertThat(realmRoles(id)).contains("partner-intake", "partner-admin");
		assertThat(roles(act("takeMemberRole", id, "PARTNER_INTAKE"))).containsExactly("PARTNER_ADMIN");
		assertThat(realmRoles(id)).contains("partner-admin").doesNotContain("partner-intake");
		assertThat(act("pauseMember", id).at("/member/paused").asBoolean()).isTrue();
		assertThat(account(id).get("enabled").asBoolean()).isFalse();
		assertThat(act("resumeMember", id).at("/member/paused").asBoolean()).isFalse();
		assertThat(account(id).get("enabled").asBoolean()).isTrue();
		assertThat(act("removeMember", id).get("member").asString()).isEqualTo(id);
		assertThat(account(id).get("enabled").asBoolean()).isFalse();
		assertThat(realmRoles(id)).doesNotContain("partner-admin", "partner-intake");
		assertThat(ids("members-admin")).doesNotContain(id);
		assertThat(act("resumeMember", id).at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(leaves(id)).containsExactly("member-invited", "member-first-password", "member-role-given",
				"member-role-taken", "member-paused", "member-resumed", "member-removed");
	}

	@Test
	void theListIsOfOnesOwnAndOnRecord() {
		long before = size();
		JsonNode listed = this.portal.ask("members-admin", LIST).get("members");
		assertThat(listed.findValuesAsString("signInName")).contains("members-admin", "members-member")
			.doesNotContain("members-stranger", "members-of-khrc");
		assertThat(listed.valueStream().filter((one) -> one.get("me").asBoolean())).singleElement()
			.satisfies((me) -> assertThat(me.get("name").asString()).isEqualTo("members-admin (example)"));
		assertThat(size()).isEqualTo(before + 1);
		assertThat(leaves(HOME)).contains("members-listed");
	}

	/** Whoever is of another house, or of KHRC, is answered as who does not exist. */
	@Test
	void nobodyOfAnotherHouseIsThere() {
		List<String> elsewhere = List.of(this.stranger, "aeecbb28-3347-48e5-8f8e-60eee49eff1b", id("members-of-khrc"),
				id("service-account-njia-people"));
		int tried = 0;
		for (String act : ACTS) {
			String unknown = raw("members-admin", document(act), input(act, RandomId.next(), "PARTNER_ADMIN"));
			assertThat(unknown).contains("NOT_FOUND");
			for (String id : elsewhere) {
				assertThat(raw("members-admin", document(act), input(act, id, "PARTNER_ADMIN"))).as("%s %s", act, id)
					.isEqualTo(unknown);
				tried++;
			}
		}
		assertThat(tried).isEqualTo(28);
		for (String path : List.of("../" + this.member, this.member + "/logout", "%2e%2e", "")) {
			assertThat(act("pauseMember", path).at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
		}
		assertThat(account(this.stranger).get("enabled").asBoolean()).isTrue();
		assertThat(realmRoles(this.stranger)).doesNotContain("partner-admin");
		assertThat(act("endMemberSessions", this.member).get("userErrors")).as("the control").isEmpty();
	}

	@Test
	void noRoleOfKhrcIsGiven() {
		for (String role : List.of("COORDINATOR", "DUTY_LEAD", "AUDITOR", "ADMINISTRATOR", "BODY_READER")) {
			assertThat(act("giveMemberRole", this.member, role).at("/userErrors/0/code").asString())
				.isEqualTo("INVALID");
			Map<String, Object> newcomer = newcomer("Nobody", "Nowhere");
			newcomer.put("roles", List.of("PARTNER_INTAKE", role));
			assertThat(ask("members-admin", INVITE, newcomer).at("/data/inviteMember/userErrors/0/path/0").asString())
				.isEqualTo("roles");
		}
		assertThat(realmRoles(this.member)).doesNotContain("coordinator", "duty-lead", "auditor", "administrator");
	}

	@Test
	void withoutAFreshSecondFactorNothingHappens() {
		for (String act : ACTS) {
			String body = this.portal
				.raw("members-admin", document(act), Map.of("input", input(act, this.member, "PARTNER_ADMIN")))
				.body();
			assertThat(body).as(act).contains("STEP_UP_REQUIRED");
		}
		assertThat(this.portal.raw("members-admin", INVITE, Map.of("input", newcomer("A", "B"))).body())
			.contains("STEP_UP_REQUIRED");
		assertThat(account(this.member).get("enabled").asBoolean()).isTrue();
		assertThat(realmRoles(this.member)).doesNotContain("partner-admin");
	}

	@Test
	void theLastAdministratorCannotLockTheHouseOut() {
		String admin = id("members-admin");
		for (String act : List.of("pauseMember", "removeMember")) {
			assertThat(act(act, admin).at("/userErrors/0/facts/0/value").asString()).isEqualTo("last-administrator");
		}
		assertThat(act("takeMemberRole", admin, "PARTNER_ADMIN").at("/userErrors/0/facts/0/value").asString())
			.isEqualTo("last-administrator");
		assertThat(realmRoles(admin)).contains("partner-admin");
	}

	/** Each takes the other's role at the same moment: one of them is left. */
	@Test
	void twoAdministratorsCannotRemoveEachOther() throws Exception {
		String first = id("members-first");
		String second = id("members-second");
		List<JsonNode> answers = new ArrayList<>();
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<JsonNode> one = () -> actBy("members-first", "takeMemberRole", second, "PARTNER_ADMIN");
			Callable<JsonNode> other = () -> actBy("members-second", "takeMemberRole", first, "PARTNER_ADMIN");
			for (Future<JsonNode> answer : people.invokeAll(List.of(one, other))) {
				answers.add(answer.get());
			}
		}
		assertThat(List.of(realmRoles(first).contains("partner-admin"), realmRoles(second).contains("partner-admin")))
			.containsExactlyInAnyOrder(true, false);
		assertThat(answers).filteredOn((answer) -> answer.get("userErrors").isEmpty()).hasSize(1);
	}

	@Test
	void anInvitationRepeatedUnderItsKeyMakesNobodyTwice() {
		Map<String, Object> newcomer = newcomer("Once", "Only");
		JsonNode first = ask("members-admin", INVITE, newcomer).at("/data/inviteMember");
		JsonNode again = ask("members-admin", INVITE, newcomer).at("/data/inviteMember");
		assertThat(again.at("/member/id")).isEqualTo(first.at("/member/id"));
		assertThat(again.get("firstPassword").isNull()).isTrue();
		assertThat(names("members-admin")).filteredOn("Once Only"::equals).hasSize(1);
		JsonNode other = ask("members-admin", INVITE, newcomer("Once", "More")).at("/data/inviteMember");
		assertThat(other.at("/member/id")).as("the control: another key, another person")
			.isNotEqualTo(first.at("/member/id"));
	}

	/** By asking the realm about the token (RevocationIT), within its recheck. */
	@Test
	void whoIsPausedIsOutWithinAMinute() throws InterruptedException {
		String id = realm().addUser("members-paused", List.of("partner-intake"), HOME);
		String token = realm().freshToken("members-paused");
		String me = this.portal.body("{ me { subject } }", Map.of());
		assertThat(this.portal.post(token, me).statusCode()).isEqualTo(200);
		act("pauseMember", id);
		long paused = System.nanoTime();
		while (this.portal.post(token, me).statusCode() == 200) {
			assertThat(Duration.ofNanos(System.nanoTime() - paused)).isLessThan(Duration.ofSeconds(60));
			Thread.sleep(100);
		}
	}

}
