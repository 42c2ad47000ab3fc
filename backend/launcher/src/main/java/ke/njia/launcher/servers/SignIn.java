package ke.njia.launcher.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs a person in as a browser would: Authorization Code with PKCE, the form, the
 * redirect, the exchange of the code. Every token of the tests comes this way, so no
 * shortcut has to exist in the realm.
 */
public final class SignIn {

	private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

	private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

	private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final Cookies cookies = new Cookies();

	private final String verifier = random();

	private final String issuer;

	private final String clientId;

	private final String redirectUri;

	/**
	 * One browser that is not signed in.
	 * @param issuer the realm
	 * @param clientId the public client
	 * @param redirectUri where the client receives the code; nothing is ever sent there
	 */
	public SignIn(String issuer, String clientId, String redirectUri) {
		this.issuer = issuer;
		this.clientId = clientId;
		this.redirectUri = redirectUri;
	}

	/**
	 * The whole way.
	 * @return the answer of the token endpoint: access token, refresh token, id token
	 * @throws ServerFailure if the person is not let in
	 */
	public JsonNode tokens(String username, String password) {
		return tokens(username, password, () -> "");
	}

	/**
	 * The whole way of somebody who may have a second factor.
	 * @param code asked for the code of the app when the realm asks for one
	 * @return the answer of the token endpoint
	 * @throws ServerFailure if the person is not let in
	 */
	public JsonNode tokens(String username, String password, Supplier<String> code) {
		HttpResponse<String> page = authorize(Map.of());
		HttpResponse<String> next = submit(page, Map.of("username", username, "password", password));
		if (next.body().contains("name=\"otp\"")) {
			next = submit(next, Map.of("otp", code.get()));
		}
		return tokens(next);
	}

	private JsonNode tokens(HttpResponse<String> signedIn) {
		String location = signedIn.headers().firstValue("Location").orElse("");
		Matcher code = CODE.matcher(location);
		if (!code.find()) {
			throw new ServerFailure("The sign-in was refused.");
		}
		HttpResponse<String> answer = exchange(code.group(1));
		if (answer.statusCode() != 200) {
			throw new ServerFailure("The code was refused.");
		}
		return JsonMapper.shared().readTree(answer.body());
	}

	/** Asks for the sign-in page; the parameters replace or add to the usual ones. */
	public HttpResponse<String> authorize(Map<String, String> parameters) {
		Map<String, String> query = new LinkedHashMap<>(Map.of("client_id", this.clientId, "redirect_uri",
				this.redirectUri, "response_type", "code", "scope", "openid", "state", "state", "code_challenge",
				challenge(this.verifier), "code_challenge_method", "S256"));
		query.putAll(parameters);
		query.values().removeIf(String::isEmpty);
		return send(HttpRequest.newBuilder(endpoint("auth?" + form(query))));
	}

	/** Fills in the form of a page that this browser has just received. */
	public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
		Matcher form = FORM.matcher(page.body());
		if (!form.find()) {
			throw new ServerFailure("Keycloak showed no form to fill in.");
		}
		return post(URI.create(form.group(1).replace("&amp;", "&")), fields);
	}

	/** Exchanges a code for tokens, with the verifier of this browser. */
	public HttpResponse<String> exchange(String code) {
		return post(endpoint("token"), Map.of("grant_type", "authorization_code", "client_id", this.clientId,
				"redirect_uri", this.redirectUri, "code", code, "code_verifier", this.verifier));
	}

	/** Sends a form to the token endpoint. */
	public HttpResponse<String> token(Map<String, String> fields) {
		return post(endpoint("token"), fields);
	}

	private HttpResponse<String> post(URI uri, Map<String, String> fields) {
		return send(HttpRequest.newBuilder(uri)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form(fields))));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		this.cookies.addTo(request);
		try {
			HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
			this.cookies.takeFrom(response);
			return response;
		}
		catch (IOException ex) {
			throw new ServerFailure("Keycloak does not answer.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerFailure("Interrupted while signing in.", ex);
		}
	}

	private URI endpoint(String rest) {
		return URI.create(this.issuer + "/protocol/openid-connect/" + rest);
	}

	private static String form(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + RealmAdmin.encode(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String challenge(String verifier) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String random() {
		byte[] bytes = new byte[48];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
