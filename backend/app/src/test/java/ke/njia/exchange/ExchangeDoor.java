package ke.njia.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import ke.njia.Portal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files brought in, and looked at, over plain HTTP.
 */
public final class ExchangeDoor {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final Portal portal;

	public ExchangeDoor(Portal portal) {
		this.portal = portal;
	}

	/** Sends a file and answers at once. */
	public HttpResponse<String> send(String person, String query, byte[] content) {
		return this.portal.send(HttpRequest.newBuilder(this.portal.uri("/imports?" + query))
			.header("Authorization", "Bearer " + this.portal.token(person))
			.header("Content-Type", "application/octet-stream")
			.POST(HttpRequest.BodyPublishers.ofByteArray(content))
			.build());
	}

	/** Brings a file in and waits for the end; the run as it then is. */
	public JsonNode bring(String person, String query, byte[] content) {
		HttpResponse<String> answer = send(person, query, content);
		if (answer.statusCode() != 202) {
			throw new AssertionError(answer.statusCode() + " " + answer.body());
		}
		String id = JsonMapper.shared().readTree(answer.body()).get("id").asString();
		long giveUp = System.nanoTime() + PATIENCE.toNanos();
		JsonNode run = get(person, "/imports/" + id);
		while (run.get("status").asString().equals("RUNNING") && System.nanoTime() < giveUp) {
			pause();
			run = get(person, "/imports/" + id);
		}
		return run;
	}

	public JsonNode bring(String person, String query, String content) {
		return bring(person, query, content.getBytes(StandardCharsets.UTF_8));
	}

	public JsonNode get(String person, String path) {
		return JsonMapper.shared().readTree(raw(person, path).body());
	}

	public HttpResponse<String> raw(String person, String path) {
		return this.portal.send(HttpRequest.newBuilder(this.portal.uri(path))
			.header("Authorization", "Bearer " + this.portal.token(person))
			.build());
	}

	public HttpResponse<String> post(String person, String path, String json) {
		return this.portal.send(HttpRequest.newBuilder(this.portal.uri(path))
			.header("Authorization", "Bearer " + this.portal.token(person))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json))
			.build());
	}

	/** The code that a refusal carries. */
	public static String code(HttpResponse<String> answer) {
		return JsonMapper.shared()
			.readTree(answer.body())
			.path("errors")
			.path(0)
			.path("extensions")
			.path("code")
			.asString("");
	}

	/** An archive of texts by name. */
	public static byte[] archive(Map<String, String> files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
