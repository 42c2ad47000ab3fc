package ke.njia.members;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;

import ke.njia.kernel.CodedFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * The Admin API of the realm, spoken as the portal's own narrow account. What that
 * account may not see is answered as what does not exist.
 */
@Component
class RealmClient {

	private static final Duration REACHED_WITHIN = Duration.ofSeconds(2);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/** The realm gives a minute. */
	private static final Duration TOKEN_KEPT = Duration.ofSeconds(40);

	private static final Logger log = LoggerFactory.getLogger(RealmClient.class);

	private final RestClient http;

	private final MemberSettings settings;

	private final Clock clock;

	private String token = "";

	private Instant renewAt = Instant.MIN;

	RealmClient(MemberSettings settings, Clock clock) {
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(REACHED_WITHIN);
		requests.setReadTimeout(PATIENCE);
		this.http = RestClient.builder().requestFactory(requests).build();
		this.settings = settings;
		this.clock = clock;
	}

	/** Reads a resource; a missing node when it is not there, or not for us. */
	JsonNode get(String path, Object... variables) {
		JsonNode found = exchange(HttpMethod.GET, null, path, variables, (response) -> response.body(JsonNode.class));
		return (found != null) ? found : MissingNode.getInstance();
	}

	/**
	 * Changes something.
	 * @return whether it was there, and ours to change
	 */
	boolean send(HttpMethod method, @Nullable Object body, String path, Object... variables) {
		return exchange(method, body, path, variables, (response) -> response.toBodilessEntity()) != null;
	}

	private <T> @Nullable T exchange(HttpMethod method, @Nullable Object body, String path, Object[] variables,
			Function<RestClient.ResponseSpec, @Nullable T> read) {
		try {
			RestClient.RequestBodySpec request = this.http.method(method)
				.uri(this.settings.adminUri() + path, variables)
				.headers((headers) -> headers.setBearerAuth(token()));
			if (body != null) {
				request.contentType(MediaType.APPLICATION_JSON).body(body);
			}
			return read.apply(request.retrieve());
		}
		catch (RestClientResponseException ex) {
			if (isAnswer(ex.getStatusCode())) {
				return null;
			}
			throw new CodedFailure(CodedFailure.Code.REALM_UNAVAILABLE);
		}
		catch (ResourceAccessException ex) {
			throw new CodedFailure(CodedFailure.Code.REALM_UNAVAILABLE);
		}
	}

	/** A refused token is our own fault, and no answer about a person. */
	private static boolean isAnswer(HttpStatusCode status) {
		return status.is4xxClientError() && status.value() != 401;
	}

	private synchronized String token() {
		Instant now = this.clock.instant();
		if (!now.isBefore(this.renewAt)) {
			this.token = freshToken();
			this.renewAt = now.plus(TOKEN_KEPT);
		}
		return this.token;
	}

	private String freshToken() {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("grant_type", "client_credentials");
		try {
			JsonNode answer = this.http.post()
				.uri(this.settings.tokenUri())
				.headers((headers) -> headers.setBasicAuth(this.settings.clientId(), this.settings.secret()))
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.body(form)
				.retrieve()
				.body(JsonNode.class);
			return Objects.requireNonNull(answer).get("access_token").asString();
		}
		catch (RestClientException ex) {
			log.warn("The realm gives the portal no token to keep people with: {}", ex.getClass().getSimpleName());
			throw new CodedFailure(CodedFailure.Code.REALM_UNAVAILABLE);
		}
	}

}
