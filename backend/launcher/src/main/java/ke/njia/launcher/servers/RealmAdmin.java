package ke.njia.launcher.servers;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keycloak's Admin REST API for our realm, spoken by the launcher's service account or by
 * an administrator.
 */
public final class RealmAdmin {

	private static final JsonMapper JSON = JsonMapper.shared();

	static final Duration PATIENCE = Duration.ofSeconds(30);

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

	private final String base;

	private final AdminToken token;

	RealmAdmin(String base, String secret) {
		this(base, AdminToken.ofLauncher(base, secret));
	}

	private RealmAdmin(String base, AdminToken token) {
		this.base = base;
		this.token = token;
	}

	/**
	 * An administrator of any Keycloak.
	 * @param base its address, without a path
	 * @param code what their app shows, or nothing if they have none
	 */
	static RealmAdmin ofPerson(String base, String name, String password, String code) {
		return new RealmAdmin(base, AdminToken.ofPerson(base, name, password, code));
	}

	/** Reads a resource; the path starts after {@code /admin/realms/njia}. */
	public JsonNode get(String path) {
		return JSON.readTree(send("GET", path, null).body());
	}

	/**
	 * Creates a resource.
	 * @return the last part of its address, which is its id, or nothing
	 */
	public String post(String path, Object body) {
		String location = send("POST", path, body).headers().firstValue("Location").orElse("");
		return location.substring(location.lastIndexOf('/') + 1);
	}

	/** Reads a resource of the realm of administrators, {@code master}. */
	JsonNode getOfMaster(String path) {
		return JSON.readTree(send("GET", "master", path, null).body());
	}

	/** Creates or removes something there. */
	void changeMaster(String method, String path, @Nullable Object body) {
		send(method, "master", path, body);
	}

	/** The whole realm without its people, in the shape of the realm file. */
	JsonNode export() {
		return JSON.readTree(send("POST", "/partial-export?exportClients=true&exportGroupsAndRoles=true", null).body());
	}

	public void put(String path, Object body) {
		send("PUT", path, body);
	}

	public void delete(String path) {
		send("DELETE", path, null);
	}

	/** As {@link #delete}, of the things that a body names. */
	public void deleteWith(String path, Object body) {
		send("DELETE", path, body);
	}

	/** The client of that name, as the API represents it. */
	public JsonNode client(String clientId) {
		return get("/clients?clientId=" + encode(clientId)).get(0);
	}

	/** The ids of the organizations by alias. */
	Map<String, String> organizations() {
		Map<String, String> ids = new TreeMap<>();
		get("/organizations?first=0&max=1000").forEach(
				(organization) -> ids.put(organization.path("alias").asString(), organization.path("id").asString()));
		return ids;
	}

	/** Text as it may stand in an address. */
	static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private HttpResponse<String> send(String method, String path, @Nullable Object body) {
		return send(method, KeycloakServer.REALM, path, body);
	}

	private HttpResponse<String> send(String method, String realm, String path, @Nullable Object body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + "/admin/realms/" + realm + path))
			.timeout(PATIENCE)
			.header("Authorization", "Bearer " + this.token.get(this::exchange))
			.header("Content-Type", "application/json")
			.method(method, (body != null) ? HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))
					: HttpRequest.BodyPublishers.noBody());
		HttpResponse<String> response = exchange(request.build());
		if (response.statusCode() >= 300) {
			throw new ServerFailure(
					"Keycloak answered " + response.statusCode() + " to " + method + " " + path.split("\\?")[0]);
		}
		return response;
	}

	private HttpResponse<String> exchange(HttpRequest request) {
		try {
			return this.http.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new ServerFailure("Keycloak does not answer.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerFailure("Interrupted while talking to Keycloak.", ex);
		}
	}

}
