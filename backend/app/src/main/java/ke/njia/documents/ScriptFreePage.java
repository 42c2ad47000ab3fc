package ke.njia.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import com.samskivert.mustache.Template;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A page for people without an account: no script, nothing from elsewhere, every value
 * escaped, kept by nobody on the way. Its policy allows its own style, by its hash, and
 * no other.
 */
public final class ScriptFreePage {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final String POLICY = "default-src 'none'; style-src 'sha256-%s'; %s; frame-ancestors 'none'; base-uri 'none'";

	private final Template template;

	private final String style;

	private final Use use;

	private ScriptFreePage(Template template, String style, Use use) {
		this.template = template;
		this.style = style;
		this.use = use;
	}

	/**
	 * The page in that file with the style in the other, which its template names
	 * {@code style}.
	 * @param page on the class path, from its root
	 * @param style on the class path, from its root
	 */
	public static ScriptFreePage of(String page, String style, Use use) {
		return new ScriptFreePage(PageFiles.template(page), PageFiles.text(style), use);
	}

	/** The page with what it shows. */
	public String draw(Map<String, Object> content) {
		Map<String, Object> context = new HashMap<>(content);
		context.put("style", this.style);
		return this.template.execute(context);
	}

	/** An answer that carries it: who draws a page adds it as the body. */
	public ResponseEntity.BodyBuilder answer(HttpStatus status) {
		return ResponseEntity.status(status)
			.contentType(HTML)
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", POLICY.formatted(sha256(this.style), this.use.policy))
			.header("X-Robots-Tag", this.use.robots);
	}

	private static String sha256(String text) {
		try {
			return Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What a page is for. */
	public enum Use {

		/** Everybody reads it and finds it; nothing is sent from it. */
		READING("form-action 'none'; sandbox", "noarchive"),

		/** Whoever has its address answers by its forms; no search engine has it. */
		ANSWERING("form-action 'self'", "noindex, nofollow, noarchive");

		private final String policy;

		private final String robots;

		Use(String policy, String robots) {
			this.policy = policy;
			this.robots = robots;
		}

	}

}
