package ke.njia.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import ke.njia.ChangeStream;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.launcher.servers.RealmAdmin;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody is shut out at the realm while their token is still good: the portal refuses
 * them, and ends their stream, within its recheck. Somebody who is not shut out is the
 * control.
 */
@PortalTest
class RevocationIT {

	private static final Logger log = LoggerFactory.getLogger(RevocationIT.class);

	/** For a busy machine: the realm to write, the portal to ask, the test to look. */
	private static final Duration SLACK = Duration.ofSeconds(15);

	private static final String ME = "{ me { subject roles } }";

	@Autowired
	Portal portal;

	@Autowired
	PortalSettings settings;

	@Autowired
	Neo4jClient neo4j;

	private final Map<String, BiConsumer<String, String>> ways = new LinkedHashMap<>();

	@Test
	void whoIsShutOutIsRefusedWhileTheTokenIsStillGood() {
		RealmAdmin realm = this.portal.servers().realm().admin();
		this.ways.put("control", (person, organization) -> {
		});
		this.ways.put("disabled", (person, organization) -> change(realm, "/users/" + person, "enabled"));
		this.ways.put("deleted", (person, organization) -> realm.delete("/users/" + person));
		this.ways.put("left",
				(person, organization) -> realm.delete("/organizations/" + organization + "/members/" + person));
		this.ways.put("signed-out", (person, organization) -> realm.post("/users/" + person + "/logout", Map.of()));
		this.ways.put("organization-disabled",
				(person, organization) -> change(realm, "/organizations/" + organization, "enabled"));
		List<Shut> people = new ArrayList<>();
		this.ways.forEach((way, shutOut) -> people.add(person(realm, way)));
		assertThat(people).hasSize(6).allSatisfy((one) -> assertThat(status(one.token)).as(one.way).isEqualTo(200));
		people.forEach((one) -> this.ways.get(one.way).accept(one.id, one.organization));
		long shut = System.nanoTime();
		Duration longest = this.settings.sessionRecheck().plus(SLACK);
		Map<String, Duration> seen = new LinkedHashMap<>();
		while (seen.size() < people.size() - 1 && since(shut).compareTo(longest) < 0) {
			people.stream()
				.filter((one) -> !seen.containsKey(one.way) && status(one.token) == 401)
				.forEach((one) -> seen.put(one.way, since(shut)));
			pause();
		}
		log.warn("Refused after, with a recheck of {}: {}", this.settings.sessionRecheck(), seen);
		assertThat(seen).containsOnlyKeys("disabled", "deleted", "left", "signed-out", "organization-disabled");
		assertThat(seen.values()).allSatisfy((after) -> assertThat(after).isLessThan(longest));
		for (Shut one : people) {
			if (!one.way.equals("control")) {
				one.stream.awaitEnd();
			}
		}
		log.warn("All their streams had ended after {}", since(shut));
		assertThat(since(shut)).isLessThan(StandingStreams.longest(this.settings.sessionRecheck()).plus(SLACK));
		Shut control = people.getFirst();
		assertThat(status(control.token)).as("the control").isEqualTo(200);
		assertThat(control.stream.hasEnded()).as("the control").isFalse();
		people.forEach((one) -> one.stream.close());
	}

	@Test
	void aRoleTakenAwayIsGone() {
		RealmAdmin realm = this.portal.servers().realm().admin();
		String id = this.portal.servers().realm().addUser("loses-a-role", List.of("auditor", "duty-lead"), "khrc");
		String token = this.portal.servers().realm().freshToken("loses-a-role");
		String body = this.portal.body(ME, Map.of());
		assertThat(this.portal.post(token, body).body()).contains("DUTY_LEAD", "AUDITOR");
		realm.deleteWith("/users/" + id + "/role-mappings/realm", List.of(realm.get("/roles/duty-lead")));
		long taken = System.nanoTime();
		while (this.portal.post(token, body).body().contains("DUTY_LEAD")) {
			assertThat(since(taken)).isLessThan(this.settings.sessionRecheck().plus(SLACK));
			pause();
		}
		assertThat(this.portal.post(token, body).body()).contains("AUDITOR");
	}

	private Shut person(RealmAdmin realm, String way) {
		String alias = "revoked-" + way;
		String id = this.portal.servers().realm().addUser(alias, List.of("partner-intake"), alias);
		String organization = realm.get("/organizations?search=" + alias + "&exact=false").get(0).get("id").asString();
		String token = this.portal.servers().realm().freshToken(alias);
		ChangeStream stream = ChangeStream.open(this.portal, token, ChangeStream.CHANGES).listening(this.neo4j, alias);
		return new Shut(way, id, organization, token, stream);
	}

	private static void change(RealmAdmin realm, String path, String flag) {
		JsonNode now = realm.get(path);
		realm.put(path, ((ObjectNode) now).put(flag, false));
	}

	private int status(String token) {
		return this.portal.post(token, this.portal.body(ME, Map.of())).statusCode();
	}

	private static Duration since(long start) {
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private record Shut(String way, String id, String organization, String token, ChangeStream stream) {
	}

}
