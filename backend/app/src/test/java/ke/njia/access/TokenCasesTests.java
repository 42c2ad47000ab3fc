package ke.njia.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tokens that the portal must not take, against the decoder that it uses, with a key of
 * the realm where the forger is given one. That the good one is taken is the control.
 */
class TokenCasesTests {

	private static final Object REMOVED = new Object();

	private final ECKey key = key(Curve.P_256, "realm");

	private final HttpServer server = serving(new JWKSet(this.key.toPublicJWK()).toString());

	private final String issuer = "http://127.0.0.1:" + this.server.getAddress().getPort() + "/realms/njia";

	private final JwtDecoder decoder = new SecurityConfiguration().jwtDecoder(Settings.of(this.issuer),
			Clock.systemUTC());

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void noneIsTaken() throws JOSEException {
		assertThat(this.decoder.decode(with(Map.of())).getSubject()).as("the control").isEqualTo("somebody");
		Map<String, String> cases = new LinkedHashMap<>();
		forged(cases);
		otherHeaders(cases);
		otherClaims(cases);
		cases.forEach((why, token) -> assertThatExceptionOfType(JwtException.class).as(why)
			.isThrownBy(() -> this.decoder.decode(token)));
		assertThat(cases).hasSizeGreaterThanOrEqualTo(48);
	}

	private void forged(Map<String, String> cases) throws JOSEException {
		String good = with(Map.of());
		String[] parts = good.split("\\.");
		String pem = "-----BEGIN PUBLIC KEY-----\n"
				+ Base64.getMimeEncoder().encodeToString(this.key.toECPublicKey().getEncoded())
				+ "\n-----END PUBLIC KEY-----\n";
		cases.put("no algorithm", encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".");
		cases.put("no algorithm, spelt otherwise", encoded("{\"alg\":\"NoNe\"}") + "." + parts[1] + ".");
		cases.put("the public key as a secret", hmac(pem.getBytes(StandardCharsets.US_ASCII)));
		cases.put("a coordinate as a secret", hmac(this.key.getX().decode()));
		cases.put("zeros as a secret", hmac(new byte[32]));
		cases.put("another key", signed(header(), claims(Map.of()), new ECDSASigner(key(Curve.P_256, "realm"))));
		cases.put("another curve", signed(new JWSHeader.Builder(JWSAlgorithm.ES384).keyID("realm").build(),
				claims(Map.of()), new ECDSASigner(key(Curve.P_384, "realm"))));
		cases.put("RSA", rsa(JWSAlgorithm.RS256));
		cases.put("RSA-PSS", rsa(JWSAlgorithm.PS256));
		cases.put("a stripped signature", parts[0] + "." + parts[1] + ".");
		cases.put("two parts", parts[0] + "." + parts[1]);
		cases.put("four parts", good + ".x");
		cases.put("five parts", good + ".x.y");
		cases.put("a zero signature",
				parts[0] + "." + parts[1] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]));
		cases.put("changed claims", parts[0] + "." + encoded("{\"sub\":\"other\"}") + "." + parts[2]);
		cases.put("garbage", "garbage");
		cases.put("nothing", "..");
	}

	private void otherHeaders(Map<String, String> cases) throws JOSEException {
		ECKey own = key(Curve.P_256, "own");
		JWSSigner forger = new ECDSASigner(own);
		Map<String, Object> claims = claims(Map.of());
		cases.put("its own key within",
				signed(new JWSHeader.Builder(JWSAlgorithm.ES256).jwk(own.toPublicJWK()).build(), claims, forger));
		cases.put("an address of its own keys",
				signed(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("own")
					.jwkURL(URI.create("http://127.0.0.1:1/keys"))
					.build(), claims, forger));
		for (String id : List.of("../../../dev/null", "' OR 1=1 --", "k".repeat(3_000), "unknown", "\u0000", "")) {
			cases.put("a key named " + id.substring(0, Math.min(20, id.length())),
					signed(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(id).build(), claims, forger));
		}
		JWSSigner realm = new ECDSASigner(this.key);
		cases.put("a demand that nobody knows",
				signed(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("realm")
					.criticalParams(Set.of("unknown"))
					.customParam("unknown", true)
					.build(), claims, realm));
		for (String type : List.of("logout+jwt", "dpop+jwt", "secevent+jwt")) {
			cases.put("of the type " + type, signed(
					new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("realm").type(new JOSEObjectType(type)).build(),
					claims, realm));
		}
	}

	private void otherClaims(Map<String, String> cases) {
		long now = Instant.now().getEpochSecond();
		changed(cases, "iss", "http://elsewhere.example.org/realms/njia", this.issuer + "/", REMOVED);
		changed(cases, "aud", "account", List.of("account", "njia-web"), "", REMOVED);
		changed(cases, "typ", "ID", "Refresh", "Logout", "bearer", REMOVED);
		changed(cases, "azp", "admin-cli", "account-console", "njia-api", REMOVED);
		changed(cases, "exp", now - 31, now + 315_360_000L, now + 700, 0, REMOVED);
		changed(cases, "iat", now + 86_400, now + 60, now - 601, REMOVED);
		changed(cases, "nbf", now + 600);
		changed(cases, "sub", "", " ", REMOVED);
		changed(cases, "sid", "", REMOVED);
		changed(cases, "jti", "", REMOVED);
		changed(cases, "cnf", Map.of("jkt", "abc"));
	}

	private void changed(Map<String, String> cases, String claim, Object... values) {
		for (Object value : values) {
			cases.put(claim + " " + ((value == REMOVED) ? "left out" : value), with(Map.of(claim, value)));
		}
	}

	private String with(Map<String, Object> changed) {
		return signed(header(), claims(changed), signer(this.key));
	}

	private Map<String, Object> claims(Map<String, Object> changed) {
		long now = Instant.now().getEpochSecond();
		Map<String, Object> claims = new HashMap<>(Map.of("iss", this.issuer, "aud", "njia-api", "typ", "Bearer", "azp",
				"njia-web", "sub", "somebody", "sid", "session", "jti", "token", "iat", now, "exp", now + 300));
		claims.putAll(changed);
		claims.values().removeIf((value) -> value == REMOVED);
		return claims;
	}

	private static JWSHeader header() {
		return new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("realm").type(JOSEObjectType.JWT).build();
	}

	private String hmac(byte[] secret) throws JOSEException {
		return signed(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("realm").build(), claims(Map.of()),
				new MACSigner((secret.length < 32) ? new byte[32] : secret));
	}

	private String rsa(JWSAlgorithm algorithm) throws JOSEException {
		return signed(new JWSHeader.Builder(algorithm).keyID("realm").build(), claims(Map.of()),
				new RSASSASigner(new RSAKeyGenerator(2048).generate()));
	}

	private static String signed(JWSHeader header, Map<String, Object> claims, JWSSigner signer) {
		try {
			JWSObject token = new JWSObject(header, new Payload(JSONObjectUtils.toJSONString(claims)));
			token.sign(signer);
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static JWSSigner signer(ECKey key) {
		try {
			return new ECDSASigner(key);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ECKey key(Curve curve, String id) {
		try {
			return new ECKeyGenerator(curve).keyID(id).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HttpServer serving(String keys) {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/", (exchange) -> {
				byte[] body = keys.getBytes(StandardCharsets.UTF_8);
				exchange.getResponseHeaders().add("Content-Type", "application/json");
				exchange.sendResponseHeaders(200, body.length);
				exchange.getResponseBody().write(body);
				exchange.close();
			});
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

}
