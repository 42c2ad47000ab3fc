package ke.njia.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.ReferralScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a browser is told by a real push service of this machine, which looks at
 * everything it is sent.
 */
@PortalTest
class PushIT {

	private static final String WHO = "partner-intake";

	/** What a push service may see beside the connection itself. */
	private static final Set<String> HEADERS = Set.of("authorization", "connection", "content-encoding",
			"content-length", "content-type", "host", "http2-settings", "topic", "ttl", "upgrade", "urgency",
			"user-agent");

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Delivery delivery;

	private PushEndpoint service;

	private Browser browser;

	@BeforeEach
	void begin() throws Exception {
		clear();
		this.service = PushEndpoint.start();
		this.browser = Browser.make();
	}

	@AfterEach
	void end() {
		this.service.close();
		clear();
	}

	@Test
	void aBrowserIsToldWithoutAWordOfIt() throws Exception {
		assertThat(subscribe(this.browser.input(serverKey())).get("userErrors")).isEmpty();
		ReferralScript.sent(this.portal);
		assertThat(this.delivery.run(now())).isEqualTo(1);
		assertThat(this.delivery.run(now().plusSeconds(120))).as("once").isZero();
		assertThat(this.service.heard()).hasSize(1);
		PushEndpoint.Sent sent = this.service.heard().getFirst();
		assertThat(new String(this.browser.open(sent.body()), StandardCharsets.US_ASCII))
			.as("a mark by which it is known again, and nothing else")
			.matches("[0-9a-f]{64}");
		assertThat(HEADERS).containsAll(sent.headers().keySet().stream().map(String::toLowerCase).toList());
		assertThat(sent.headers()).containsEntry("Topic", "waiting")
			.containsEntry("Urgency", "high")
			.containsEntry("TTL", "86400")
			.containsEntry("Content-Encoding", "aes128gcm");
		assertThat(sent.headers().toString()).doesNotContain("NJ-", "KE-", "referral", "njia", "arrest");
		verify(sent.headers().get("Authorization"), serverKey());
		assertThat(this.portal.ask(WHO, "{ noticeAddresses { system messages { status attempts } } }").toString())
			.isEqualTo(
					"{\"noticeAddresses\":[{\"system\":\"PUSH\",\"messages\":[{\"status\":\"TOLD\",\"attempts\":1}]}]}");
		assertThat(this.neo4j.query("MATCH (p:NoticeAddress) UNWIND keys(p) AS key RETURN DISTINCT key")
			.fetchAs(String.class)
			.all()).as("endpoint and keys are sealed")
			.containsExactlyInAnyOrder("id", "organization", "person", "system", "addedAt", "audiences", "digest",
					"unsafe", "sealed", "lockedAt");
	}

	@Test
	void whatMayHaveArrivedIsKnownAgain() throws Exception {
		subscribe(this.browser.input(serverKey()));
		ReferralScript.sent(this.portal);
		this.service.answering(503);
		Instant now = now();
		assertThat(this.delivery.run(now)).isZero();
		assertThat(this.delivery.run(now.plus(Delivery.FIRST_PAUSE))).isEqualTo(1);
		List<PushEndpoint.Sent> heard = this.service.heard();
		assertThat(heard).hasSize(2);
		assertThat(this.browser.open(heard.get(0).body())).isEqualTo(this.browser.open(heard.get(1).body()));
		assertThat(heard.get(0).body()).as("encrypted anew").isNotEqualTo(heard.get(1).body());
		ReferralScript.sent(this.portal);
		this.delivery.run(now());
		assertThat(this.browser.open(heard.get(2).body())).as("another message has another mark")
			.isNotEqualTo(this.browser.open(heard.get(1).body()));
	}

	@Test
	void aSubscriptionThatEndedIsForgotten() throws Exception {
		for (int status : new int[] { 410, 404 }) {
			subscribe(this.browser.input(serverKey()));
			ReferralScript.sent(this.portal);
			this.service.answering(status);
			assertThat(this.delivery.run(now())).isZero();
			assertThat(this.portal.ask(WHO, "{ noticeAddresses { id } }").get("noticeAddresses")).isEmpty();
		}
		assertThat(this.neo4j.query("MATCH (m:Message) RETURN count(m)").fetchAs(Long.class).one()).contains(0L);
		assertThat(this.portal.ask("auditor",
				"{ auditTrail(first: 2, filter: { action: \"notice-address-gone\" }) { edges { node { action } } } }")
			.at("/auditTrail/edges")).as("on record").hasSize(2);
	}

	@Test
	void aBrowserThatSubscribesAgainIsToldOnce() throws Exception {
		subscribe(this.browser.input(serverKey()));
		this.browser = Browser.make();
		subscribe(this.browser.input(serverKey()));
		ReferralScript.sent(this.portal);
		assertThat(this.delivery.run(now())).isEqualTo(1);
		assertThat(this.service.heard()).hasSize(1);
		assertThat(this.browser.open(this.service.heard().getFirst().body())).hasSize(64);
	}

	/** Whoever leaves knows of their browser what it is told at, and nothing else. */
	@Test
	void aBrowserThatIsLeftIsForgottenByItsAddress() throws Exception {
		JsonNode added = subscribe(this.browser.input(serverKey()));
		assertThat(added.get("userErrors")).isEmpty();
		String id = added.at("/noticeAddress/id").asString();
		Map<String, Object> leaving = Map.of("idempotencyKey", Portal.newKey(), "address", this.service.endpoint());
		assertThat(removed("coordinator", leaving).at("/userErrors/0/code").asString()).as("another person's")
			.isEqualTo("NOT_FOUND");
		for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of("idempotencyKey", Portal.newKey()),
				Map.of("idempotencyKey", Portal.newKey(), "address", this.service.endpoint(), "noticeAddress", id))) {
			assertThat(rule(removed(WHO, wrong))).isEqualTo("either-of-both");
		}
		assertThat(removed(WHO, leaving).get("removed").asString()).isEqualTo(id);
		assertThat(removed(WHO, leaving).get("removed").asString()).as("the same key again").isEqualTo(id);
		assertThat(this.portal.ask(WHO, "{ noticeAddresses { id } }").get("noticeAddresses")).isEmpty();
		ReferralScript.sent(this.portal);
		assertThat(this.delivery.run(now())).isZero();
		assertThat(this.service.heard()).isEmpty();
	}

	private JsonNode removed(String who, Map<String, Object> input) {
		return this.portal.ask(who,
				"mutation R($input: RemoveNoticeAddressInput!) { removeNoticeAddress(input: $input) { removed userErrors { code facts { name value } } } }",
				Map.of("input", input))
			.get("removeNoticeAddress");
	}

	@Test
	void anUnsafeDeviceHearsNothing() throws Exception {
		Map<String, Object> unsafe = contact(this.service.endpoint(), this.browser.input(serverKey()));
		unsafe.put("unsafe", true);
		assertThat(add(unsafe).get("userErrors")).isEmpty();
		ReferralScript.sent(this.portal);
		assertThat(this.delivery.run(now())).isZero();
		assertThat(this.service.heard()).isEmpty();
	}

	@Test
	void onlyAPushServiceAndOnlyKeysAreTaken() throws Exception {
		Map<String, String> good = this.browser.input(serverKey());
		Map<String, String> stranger = this.browser.input(Browser.make().subscribed("").publicKey());
		assertThat(rule(add(contact("https://inside.example/send", good)))).isEqualTo("a-push-service");
		assertThat(rule(add(contact("https://127.0.0.1@inside.example/send", good)))).isEqualTo("a-push-service");
		assertThat(rule(add(contact("https://127.0.0.1/" + "a".repeat(1_000), good)))).isEqualTo("a-push-service");
		assertThat(rule(subscribe(stranger))).isEqualTo("push-keys");
		Map<String, String> broken = new HashMap<>(good);
		broken.put("auth", "AAAA");
		assertThat(rule(subscribe(broken))).isEqualTo("push-keys");
		Map<String, Object> without = contact(this.service.endpoint(), good);
		without.remove("push");
		assertThat(rule(add(without))).isEqualTo("push-keys");
		assertThat(this.portal.ask(WHO, "{ noticeAddresses { id } }").get("noticeAddresses")).isEmpty();
		assertThat(subscribe(good).get("userErrors")).as("control").isEmpty();
	}

	private void verify(String authorization, String serverKey) throws Exception {
		assertThat(authorization).startsWith("vapid t=").endsWith(", k=" + serverKey);
		SignedJWT token = SignedJWT.parse(authorization.substring("vapid t=".length(), authorization.indexOf(',')));
		byte[] point = Base64.getUrlDecoder().decode(serverKey);
		ECKey key = new ECKey.Builder(Curve.P_256, Base64URL.encode(Arrays.copyOfRange(point, 1, 33)),
				Base64URL.encode(Arrays.copyOfRange(point, 33, 65)))
			.build();
		assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
		assertThat(token.getJWTClaimsSet().getAudience()).containsExactly(this.service.origin());
		assertThat(token.getJWTClaimsSet().getExpirationTime().toInstant())
			.isBefore(Instant.now().plus(Duration.ofDays(1)));
		assertThat(token.getJWTClaimsSet().getClaims()).containsOnlyKeys("aud", "exp", "sub");
	}

	private String serverKey() {
		return this.portal.ask(WHO, "{ pushKey }").get("pushKey").asString();
	}

	private JsonNode subscribe(Map<String, String> keys) {
		return add(contact(this.service.endpoint(), keys));
	}

	private static Map<String, Object> contact(String endpoint, Map<String, String> keys) {
		return new HashMap<>(
				Map.of("system", "PUSH", "address", endpoint, "push", keys, "audiences", List.of("FIRST_CONTACT")));
	}

	private JsonNode add(Map<String, Object> input) {
		input.put("idempotencyKey", Portal.newKey());
		return this.portal.ask(WHO,
				"mutation M($input: AddNoticeAddressInput!) { addNoticeAddress(input: $input) { noticeAddress { id } userErrors { code facts { value } } } }",
				Map.of("input", input))
			.get("addNoticeAddress");
	}

	private static String rule(JsonNode payload) {
		return payload.at("/userErrors/0/facts/0/value").asString();
	}

	private static Instant now() {
		return Instant.now().plusMillis(500);
	}

	private void clear() {
		this.neo4j.query("MATCH (n) WHERE n:NoticeAddress OR n:Message DETACH DELETE n").run();
	}

}
