package ke.njia.access;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every header of every kind of answer. One more, or one less, is a decision. (Caddy adds
 * Strict-Transport-Security, which means nothing without TLS.)
 */
@PortalTest
class HeadersIT {

	/** They say when and how long, not what. */
	private static final Set<String> OF_THE_TRANSPORT = Set.of("date", "content-length", "transfer-encoding",
			"last-modified", "etag", "keep-alive", "connection", "accept-ranges", ":status");

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'self'; connect-src 'self' REALM; manifest-src 'self'; worker-src 'self'; "
			+ "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; "
			+ "require-trusted-types-for 'script'; trusted-types waiting";

	private static final Map<String, String> ALWAYS = Map.of("content-security-policy", POLICY,
			"cross-origin-opener-policy", "same-origin-allow-popups", "cross-origin-resource-policy", "same-origin",
			"permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
			"referrer-policy", "no-referrer", "x-content-type-options", "nosniff", "x-frame-options", "DENY",
			"x-xss-protection", "0");

	private static final Map<String, String> NOT_KEPT = Map.of("cache-control",
			"no-cache, no-store, max-age=0, must-revalidate", "pragma", "no-cache", "expires", "0");

	@Autowired
	Portal portal;

	@Test
	void areExactlyThese() {
		HttpResponse<String> page = this.portal.get("/");
		String asset = page.body().replaceAll("(?s).*src=\"(/assets/[^\"]+\\.js)\".*", "$1");
		assertThat(asset).startsWith("/assets/");
		HttpResponse<String> graphql = this.portal.raw("coordinator", "{ me { subject } }", Map.of());
		HttpResponse<String> refused = this.portal.post("", this.portal.body("{ me { subject } }", Map.of()));
		Map<String, Map<String, String>> seen = new TreeMap<>();
		seen.put("page", headers(page));
		seen.put("a page of the client", headers(this.portal.get("/board")));
		seen.put("asset", headers(this.portal.get(asset)));
		seen.put("neutral page", headers(this.portal.get("/notes.html")));
		seen.put("graphql", headers(graphql));
		seen.put("graphql without a token", headers(refused));
		seen.put("graphql by GET",
				headers(this.portal.send(HttpRequest.newBuilder(this.portal.uri("/graphql"))
					.header("Authorization", "Bearer " + this.portal.token("coordinator"))
					.build())));
		seen.put("config.json", headers(this.portal.get("/config.json")));
		seen.put("health", headers(this.portal.get("/actuator/health")));
		seen.put("404", headers(this.portal.get("/nothing.js")));
		assertThat(seen).hasSize(10).allSatisfy((kind, headers) -> {
			assertThat(headers).as(kind).containsAllEntriesOf(ALWAYS);
			assertThat(without(headers)).as(kind).isEqualTo(expected(kind));
		});
	}

	/**
	 * Its page could send a question only if this one let it, and could read no answer.
	 */
	@Test
	void noOtherSiteIsLetIn() {
		for (String path : List.of("/graphql", "/imports", "/hsds/services", "/exports/hsds.zip", "/config.json")) {
			HttpResponse<String> asked = this.portal
				.send(from("https://elsewhere.example", path).header("Access-Control-Request-Method", "POST")
					.header("Access-Control-Request-Headers", "authorization,content-type")
					.method("OPTIONS", HttpRequest.BodyPublishers.noBody())
					.build());
			HttpResponse<String> answer = this.portal.send(from("https://elsewhere.example", path)
				.header("Authorization", "Bearer " + this.portal.token("administrator"))
				.build());
			assertThat(List.of(asked, answer)).as(path)
				.allSatisfy((one) -> assertThat(headers(one).keySet())
					.noneMatch((name) -> name.startsWith("access-control-")));
		}
	}

	private HttpRequest.Builder from(String origin, String path) {
		return HttpRequest.newBuilder(this.portal.uri(path)).header("Origin", origin);
	}

	private static Map<String, String> expected(String kind) {
		return switch (kind) {
			case "page", "a page of the client" -> Map.of("content-type", "text/html;charset=UTF-8", "content-language",
					"en", "cache-control", "no-cache");
			case "neutral page" ->
				Map.of("content-type", "text/html", "cache-control", "no-cache", "clear-site-data", "\"cache\"");
			case "asset" -> Map.of("content-type", "text/javascript", "cache-control",
					"max-age=31536000, public, immutable", "vary", "accept-encoding");
			case "config.json" ->
				Map.of("content-type", "application/json", "cache-control", "no-store", "vary", "accept-encoding");
			case "graphql without a token" ->
				Map.of("content-type", "application/json", "cache-control", "no-store", "www-authenticate", "Bearer");
			case "graphql" -> notKept("content-type", "application/json");
			case "graphql by GET" -> notKept("allow", "POST");
			case "health" -> notKept("content-type", "application/vnd.spring-boot.actuator.v3+json");
			default ->
				notKept("content-type", "application/problem+json", "content-disposition", "inline;filename=f.txt");
		};
	}

	private static Map<String, String> notKept(String... more) {
		Map<String, String> headers = new TreeMap<>(NOT_KEPT);
		for (int index = 0; index < more.length; index += 2) {
			headers.put(more[index], more[index + 1]);
		}
		return headers;
	}

	private static Map<String, String> without(Map<String, String> headers) {
		Map<String, String> rest = new TreeMap<>(headers);
		rest.keySet().removeAll(ALWAYS.keySet());
		return rest;
	}

	private Map<String, String> headers(HttpResponse<String> answer) {
		String issuer = this.portal.servers().keycloak().baseUri();
		return answer.headers()
			.map()
			.entrySet()
			.stream()
			.filter((header) -> !OF_THE_TRANSPORT.contains(header.getKey()))
			.collect(Collectors.toMap((header) -> header.getKey(), (
					header) -> header.getValue().stream().collect(Collectors.joining(" | ")).replace(issuer, "REALM")));
	}

}
