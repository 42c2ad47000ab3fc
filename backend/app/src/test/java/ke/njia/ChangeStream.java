package ke.njia;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

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
			CREATE (:OutboxEntry {position: h.position, kind: 'WORK', at: $at, caseFile: '', referral: '',
			                      organizations: [$organization]})
			""";

	private static final int MOST_NUDGES = 40;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final String DATA = "data:";

	private final HttpClient http = HttpClient.newHttpClient();

	private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private final CompletableFuture<Integer> status = new CompletableFuture<>();

	private final CompletableFuture<Void> end = new CompletableFuture<>();

	/**
	 * Lines are taken as they come. Read from a stream of characters, a whole line may
	 * stay behind in its decoder until more comes.
	 */
	private ChangeStream(HttpRequest request) {
		this.http.sendAsync(request, (answer) -> {
			this.status.complete(answer.statusCode());
			return HttpResponse.BodySubscribers.fromLineSubscriber(new Lines());
		}).whenComplete((nothing, failure) -> {
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
	public ChangeStream told(Neo4jClient neo4j, String organization) {
		for (int nudge = 0; nudge < MOST_NUDGES; nudge++) {
			nudge(neo4j, organization);
			if (next(Duration.ofMillis(500)).isPresent()) {
				return this;
			}
		}
		throw new AssertionError("Nothing was heard for " + organization);
	}

	/** As {@link #told}, and takes what was on its way. */
	public ChangeStream listening(Neo4jClient neo4j, String organization) {
		return told(neo4j, organization).upTo(nudge(neo4j, organization));
	}

	/**
	 * Takes everything up to a {@link #nudge}. The stream must ask {@link #CHANGES}.
	 */
	public ChangeStream upTo(Instant nudge) {
		Instant heard = Instant.MIN;
		while (!heard.equals(nudge)) {
			JsonNode event = next(PATIENCE).orElseThrow(() -> new AssertionError(
					"The nudge of %s was not heard; ended: %s; lines: %s".formatted(nudge, hasEnded(), lines())));
			heard = OffsetDateTime.parse(event.at("/data/changes/at").asString()).toInstant();
		}
		return this;
	}

	/**
	 * Tells an organization of a change of nothing.
	 * @return when
	 */
	public static Instant nudge(Neo4jClient neo4j, String organization) {
		Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
		neo4j.query(NUDGE).bindAll(Map.of("organization", organization, "at", at.atOffset(ZoneOffset.UTC))).run();
		return at;
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

	/** Every line as it came, but for the empty ones, which come a moment later. */
	public List<String> lines() {
		return this.lines.stream().filter((line) -> !line.isEmpty()).toList();
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

	private final class Lines implements Flow.Subscriber<String> {

		@Override
		public void onSubscribe(Flow.Subscription subscription) {
			subscription.request(Long.MAX_VALUE);
		}

		@Override
		public void onNext(String line) {
			line(line);
		}

		@Override
		public void onError(Throwable failure) {
			ChangeStream.this.end.complete(null);
		}

		@Override
		public void onComplete() {
			ChangeStream.this.end.complete(null);
		}

	}

}
