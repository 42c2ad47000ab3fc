package ke.njia.notifications;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.ReferralScript;
import ke.njia.kernel.UnitOfWork;
import ke.njia.sealing.Opening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is told outside the portal, by a real mail server and a real listener: always the
 * same words, once, whoever tells it and whatever fails meanwhile.
 */
@PortalTest
class DeliveryIT {

	private static final String ADDRESS = "nobody@mail.example";

	private static final String SOON = "PT0.5S";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Delivery delivery;

	@Autowired
	NoticeAddresses points;

	@Autowired
	Messages messages;

	@Autowired
	UnitOfWork work;

	@Autowired
	ObjectProvider<Opening> opening;

	@Autowired
	ApplicationEventPublisher events;

	@Value("${spring.mail.port}")
	int port;

	private GreenMail mail = new GreenMail();

	@BeforeEach
	void begin() {
		clear();
		this.mail = new GreenMail(
				new ServerSetup(this.port, InetAddress.getLoopbackAddress().getHostAddress(), "smtp"));
		this.mail.start();
	}

	@AfterEach
	void end() {
		this.mail.stop();
		clear();
	}

	@Test
	void aRequestIsToldWithoutAWordOfIt() throws Exception {
		JsonNode added = add("partner-intake", "EMAIL", ADDRESS, "FIRST_CONTACT");
		assertThat(added.get("userErrors")).isEmpty();
		assertThat(added.get("secret").isNull()).isTrue();
		ReferralScript.sent(this.portal);
		assertThat(this.delivery.run(now())).isEqualTo(1);
		assertThat(this.delivery.run(now().plusSeconds(120))).as("once").isZero();
		assertThat(this.mail.getReceivedMessages()).hasSize(1);
		MimeMessage message = this.mail.getReceivedMessages()[0];
		assertThat(message.getSubject()).isEqualTo(MailCarrier.SUBJECT);
		assertThat(message.getContent().toString().replace("\r", "")).isEqualToIgnoringWhitespace(MailCarrier.TEXT);
		assertThat(message.getMessageID()).endsWith("@workspace>");
		assertThat(Collections.list(message.getAllHeaderLines()).toString()).doesNotContain("NJ-", "KE-", "referral",
				"njia", "arrest", "localhost:");
		JsonNode record = this.portal.ask("partner-intake", "{ noticeAddresses { messages { status attempts } } }")
			.at("/noticeAddresses/0/messages/0");
		assertThat(record.toString()).isEqualTo("{\"status\":\"TOLD\",\"attempts\":1}");
		assertThat(this.neo4j.query("MATCH (p:NoticeAddress) UNWIND keys(p) AS key RETURN DISTINCT key")
			.fetchAs(String.class)
			.all()).as("the address is sealed")
			.containsExactlyInAnyOrder("id", "organization", "person", "system", "addedAt", "audiences", "digest",
					"unsafe", "sealed", "lockedAt");
	}

	@Test
	void nothingIsLostWhileTheMailServerIsAwayAndNothingIsDoubled() throws Exception {
		add("partner-intake", "EMAIL", ADDRESS, "FIRST_CONTACT");
		ReferralScript.sent(this.portal);
		this.mail.stop();
		Instant now = now();
		assertThat(this.delivery.run(now)).isZero();
		assertThat(this.delivery.run(now.plusSeconds(10))).as("later, not at once").isZero();
		this.mail.start();
		try (ExecutorService backends = Executors.newFixedThreadPool(3)) {
			List<Future<Integer>> all = new ArrayList<>();
			for (int backend = 0; backend < 3; backend++) {
				all.add(backends.submit(() -> this.delivery.run(now.plus(Delivery.FIRST_PAUSE))));
			}
			int told = 0;
			for (Future<Integer> one : all) {
				told += one.get();
			}
			assertThat(told).isEqualTo(1);
		}
		assertThat(this.mail.getReceivedMessages()).hasSize(1);
	}

	/** Killed after the claim: the next one tells it, under the same identifier. */
	@Test
	void whoWasKilledLeavesItToTheNext() {
		add("partner-intake", "EMAIL", ADDRESS, "FIRST_CONTACT");
		ReferralScript.sent(this.portal);
		List<String> tried = new ArrayList<>();
		Instant now = now();
		delivery(tried, true).run(now);
		assertThat(delivery(tried, false).run(now.plusSeconds(30))).as("it is claimed").isZero();
		assertThat(delivery(tried, false).run(now.plus(Delivery.CLAIM))).isEqualTo(1);
		assertThat(delivery(tried, false).run(now.plus(Duration.ofDays(2)))).isZero();
		assertThat(tried).hasSize(2);
		assertThat(tried.getFirst()).as("whoever got it twice knows it").isEqualTo(tried.getLast());
	}

	/**
	 * A quiet hour and an unsafe phone; what is urgent comes through the one and not the
	 * other.
	 */
	@Test
	void anUnsafeDeviceIsNeverTold() {
		String point = add("partner-intake", "EMAIL", ADDRESS, "FIRST_CONTACT").at("/noticeAddress/id").asString();
		ReferralScript.sent(this.portal);
		JsonNode changed = act("partner-intake", "changeNoticeAddress", "ChangeNoticeAddressInput",
				Map.of("noticeAddress", point, "audiences", List.of("FIRST_CONTACT"), "unsafe", true));
		assertThat(changed.get("userErrors")).isEmpty();
		assertThat(this.delivery.run(now())).isZero();
		ReferralScript.sent(this.portal);
		assertThat(this.delivery.run(now())).isZero();
		assertThat(this.mail.getReceivedMessages()).isEmpty();
		assertThat(this.portal.ask("partner-intake", "{ noticeReach { audience people } }")
			.at("/noticeReach/0/people")
			.asInt()).as("nobody would hear: the screen must say so").isZero();
	}

	@Test
	void everyoneSeesTheirOwnAlone() {
		String point = add("partner-intake", "EMAIL", ADDRESS, "FIRST_CONTACT").at("/noticeAddress/id").asString();
		assertThat(this.portal.ask("partner-admin", "{ noticeAddresses { address } }").get("noticeAddresses"))
			.isEmpty();
		for (String username : List.of("partner-admin", "partner-other")) {
			assertThat(act(username, "removeNoticeAddress", "RemoveNoticeAddressInput", Map.of("noticeAddress", point))
				.at("/userErrors/0/code")
				.asString()).isEqualTo("NOT_FOUND");
		}
		assertThat(add("partner-intake", "EMAIL", ADDRESS, "DUTY_LEAD").at("/userErrors/0/facts/0/value").asString())
			.isEqualTo("of-your-own-work");
		act("partner-intake", "removeNoticeAddress", "RemoveNoticeAddressInput", Map.of("noticeAddress", point));
		ReferralScript.sent(this.portal);
		assertThat(this.delivery.run(now())).isZero();
	}

	@Test
	void aWebhookIsSignedTriedAgainAndNotLedElsewhere() throws Exception {
		List<Map<String, String>> heard = Collections.synchronizedList(new ArrayList<>());
		HttpServer listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		listener.createContext("/", (exchange) -> {
			Map<String, String> one = new HashMap<>();
			exchange.getRequestHeaders().forEach((name, values) -> one.put(name.toLowerCase(), values.getFirst()));
			one.put("path", exchange.getRequestURI().getPath());
			one.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			heard.add(one);
			exchange.getResponseHeaders().add("Location", "/elsewhere");
			exchange.sendResponseHeaders((heard.size() == 1) ? 302 : 204, -1);
			exchange.close();
		});
		listener.start();
		try {
			String url = "http://127.0.0.1:%d/hook".formatted(listener.getAddress().getPort());
			String secret = add("partner-admin", "WEBHOOK", url, "FIRST_CONTACT").get("secret").asString();
			ReferralScript.sent(this.portal);
			Instant now = now();
			assertThat(this.delivery.run(now)).as("led elsewhere: not told").isZero();
			assertThat(this.delivery.run(now.plus(Delivery.FIRST_PAUSE))).isEqualTo(1);
			assertThat(heard).extracting((one) -> one.get("path")).containsExactly("/hook", "/hook");
			assertThat(heard.get(0).get("webhook-id")).isEqualTo(heard.get(1).get("webhook-id"));
			Map<String, String> last = heard.getLast();
			assertThat(last.get("webhook-signature")).isEqualTo(WebhookSignature.of(secret, last.get("webhook-id"),
					Instant.ofEpochSecond(Long.parseLong(last.get("webhook-timestamp"))), last.get("body")));
			JsonNode event = JsonMapper.shared().readTree(last.get("body"));
			assertThat(event.propertyNames()).containsExactlyInAnyOrder("specversion", "id", "source", "type", "time");
			assertThat(last.get("body")).doesNotContain("NJ-", "referral");
		}
		finally {
			listener.stop(0);
		}
	}

	/** The portal's own settings ask for TLS: in clear it tells nobody anything. */
	@Test
	void withoutTlsNothingIsTold() {
		JavaMailSenderImpl strict = new JavaMailSenderImpl();
		strict.setHost("127.0.0.1");
		strict.setPort(this.port);
		Properties properties = new Properties();
		properties.putAll(Map.of("mail.smtp.starttls.enable", "true", "mail.smtp.starttls.required", "true"));
		strict.setJavaMailProperties(properties);
		MimeMessage message = strict.createMimeMessage();
		assertThatExceptionOfType(MailSendException.class).isThrownBy(() -> {
			message.setRecipients(jakarta.mail.Message.RecipientType.TO, ADDRESS);
			message.setText("In clear");
			strict.send(message);
		});
		assertThat(this.mail.getReceivedMessages()).isEmpty();
	}

	private Delivery delivery(List<String> tried, boolean killed) {
		Carrier carrier = new Carrier() {
			@Override
			public ContactSystem system() {
				return ContactSystem.EMAIL;
			}

			@Override
			public void carry(NoticeAddress point, String id, Instant now) throws IOException {
				tried.add(id);
				if (killed) {
					throw new Killed();
				}
			}
		};
		return new Delivery(this.points, this.messages, List.of(carrier), this.work, this.opening, this.events,
				Clock.systemUTC());
	}

	private JsonNode add(String username, String system, String address, String audience) {
		return act(username, "addNoticeAddress", "AddNoticeAddressInput",
				Map.of("system", system, "address", address, "audiences", List.of(audience)));
	}

	private JsonNode act(String username, String act, String type, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		String made = switch (act) {
			case "addNoticeAddress" -> "noticeAddress { id } secret";
			case "changeNoticeAddress" -> "noticeAddress { id }";
			default -> "removed";
		};
		return this.portal
			.ask(username,
					"mutation M($input: %s!) { %s(input: $input) { %s userErrors { code facts { value } } } }"
						.formatted(type, act, made),
					Map.of("input", input))
			.get(act);
	}

	private static Instant now() {
		return Instant.now().plus(Duration.parse(SOON));
	}

	private void clear() {
		this.neo4j.query("MATCH (n) WHERE n:NoticeAddress OR n:Message DETACH DELETE n").run();
	}

	private static final class Killed extends Error {

	}

}
