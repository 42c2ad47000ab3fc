package ke.njia;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import tools.jackson.databind.json.JsonMapper;

/**
 * The door for files of evidence as a client uses it.
 */
public final class EvidenceDoor {

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F',
			0 };

	private final Portal portal;

	public EvidenceDoor(Portal portal) {
		this.portal = portal;
	}

	/** What begins as a picture does, and then holds those words. */
	public static byte[] picture(String words) {
		byte[] text = words.getBytes(StandardCharsets.UTF_8);
		byte[] whole = Arrays.copyOf(JPEG, JPEG.length + text.length);
		System.arraycopy(text, 0, whole, JPEG.length, text.length);
		return whole;
	}

	/** The identifier of one that must be taken in. */
	public String added(String person, String caseFile, byte[] content) {
		HttpResponse<String> answer = add(person, caseFile, content, Portal.newKey());
		if (answer.statusCode() != 201) {
			throw new AssertionError(answer.statusCode() + " " + answer.body());
		}
		return JsonMapper.shared().readTree(answer.body()).get("id").asString();
	}

	public HttpResponse<String> add(String person, String caseFile, byte[] content, String key) {
		return this.portal.send(HttpRequest.newBuilder(this.portal.uri("/evidence?kind=PHOTO&caseFile=" + caseFile))
			.header("Authorization", "Bearer " + this.portal.token(person))
			.header("Content-Type", "application/octet-stream")
			.header("Idempotency-Key", key)
			.POST(HttpRequest.BodyPublishers.ofByteArray(content))
			.build());
	}

	/** The clean copy of one. */
	public HttpResponse<byte[]> copy(String person, String id) {
		return get(person, id + "/copy");
	}

	public HttpResponse<byte[]> get(String person, String id) {
		return this.portal.fetch(HttpRequest.newBuilder(this.portal.uri("/evidence/" + id))
			.header("Authorization", "Bearer " + this.portal.token(person))
			.build());
	}

}
