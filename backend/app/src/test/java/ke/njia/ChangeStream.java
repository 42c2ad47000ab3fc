package ke.njia;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * One listener of the portal's server-sent events, as a browser is one.
 */
public final class ChangeStream implements AutoCloseable {

	/** Everything there is to ask of a change. */
	public static final String CHANGES = """
			subscription { changes { kind at caseFile { id } referral { id status } } }
			""";

	private static final String NUDGE = """
			MATCH (h:OutboxHead {id: 'head'})
			SET h.position = h.position + 1
			CREATE (:OutboxEntry {position: h.position, kind: 'CASE', at: datetime(), caseFile: '', referral: '',
			                      organizations: [$organization]})
			""";

	private static final int MOST_NUDGES = 40;

	private static final String DATA = "data:";

	private final HttpClient http = HttpClient.newHttpClient();

	private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private final CompletableFuture<Integer> status = new CompletableFuture<>();

	private final CompletableFuture<Void> end = new CompletableFuture<>();

	private ChangeStream(HttpRequest request) {
		this.http.sendAsync(request, HttpResponse.BodyHandlers.ofLines()).thenAcceptAsync((response) -> {
			this.status.complete(response.statusCode());
			try (Stream<String> body = response.body()) {
				body.forEach(this::line);
			}
		}, Thread::startVirtualThread).whenComplete((nothing, failure) -> {
			this.status.complete(0);
			this.end.complete(null);
		});
	}

	/** Listens with a token, or without one when it is empty. */
	public static ChangeStream open(Portal portal, String token, String document) {
		HttpRequest.Builder request = HttpRequest.newBuilder(portal.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.POST(HttpRequest.BodyPublishers.ofString(portal.body(document, Map.of())));
		if (!token.isEmpty()) {
			request.header("Authorization", "Bearer " + token);
		}
		return new ChangeStream(request.build());
	}

	/** Listens as a person of the realm. */
	public static ChangeStream open(Portal portal, String username) {
		return open(portal, portal.token(username), CHANGES);
	}

	/** The next answer, if one comes in time. */
	public Optional<JsonNode> next(Duration patience) {
		try {
			return Optional.ofNullable(this.heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Waits until the portal listens for this stream. The answer begins with the first
	 * event, so events about nothing are told to the organization until one is heard.
	 */
	public ChangeStream listening(Neo4jClient neo4j, String organization) {
		for (int nudge = 0; nudge < MOST_NUDGES; nudge++) {
			nudge(neo4j, organization);
			if (next(Duration.ofMillis(500)).isPresent()) {
				return drained();
			}
		}
		throw new AssertionError("Nothing was heard for " + organization);
	}

	/** Takes what is still on its way. */
	public ChangeStream drained() {
		while (next(Duration.ofMillis(700)).isPresent()) {
			continue;
		}
		return this;
	}

	/** Tells an organization of a change of nothing. */
	public static void nudge(Neo4jClient neo4j, String organization) {
		neo4j.query(NUDGE).bind(organization).to("organization").run();
	}

	/** The status of the answer. */
	public int status() {
		return this.status.orTimeout(20, TimeUnit.SECONDS).join();
	}

	/** Waits until the portal ends the stream. */
	public void awaitEnd() {
		this.end.orTimeout(20, TimeUnit.SECONDS).join();
	}

	/** Whether the portal has ended it. */
	public boolean hasEnded() {
		return this.end.isDone();
	}

	/** Every line as it came. */
	public List<String> lines() {
		return List.copyOf(this.lines);
	}

	@Override
	public void close() {
		this.http.shutdownNow();
	}

	private void line(String line) {
		this.lines.add(line);
		if (line.startsWith(DATA) && line.length() > DATA.length()) {
			this.heard.add(JsonMapper.shared().readTree(line.substring(DATA.length())));
		}
	}

}
