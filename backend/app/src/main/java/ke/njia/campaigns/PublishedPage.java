package ke.njia.campaigns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import ke.njia.directory.Directory;

import org.springframework.stereotype.Component;

/**
 * Draws what was let out: every value escaped, one style of our own.
 */
@Component
class PublishedPage {

	private static final String STYLE = resource("published.css");

	private static final Template TEMPLATE = Mustache.compiler()
		.escapeHTML(true)
		.compile(resource("published.mustache"));

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");

	/** Nothing but this one style, by its hash. */
	static final String CONTENT_SECURITY_POLICY = ("default-src 'none'; style-src 'sha256-%s'; form-action 'none'; "
			+ "frame-ancestors 'none'; base-uri 'none'; sandbox")
		.formatted(sha256(STYLE));

	private final Directory directory;

	PublishedPage(Directory directory) {
		this.directory = directory;
	}

	/** The page of an asset that was let out. */
	String of(CampaignAsset asset) {
		AssetVersion version = asset.current();
		Release release = Objects.requireNonNull(asset.release());
		return TEMPLATE.execute(Map.of("style", STYLE, "lang", language(version.texts().getFirst().language()), "shown",
				Map.of("title", version.title(), "texts", version.texts().stream().map(PublishedPage::text).toList(),
						"day", DAY.format(release.at().atZone(NAIROBI)), "signed",
						asset.signOns().stream().map((one) -> name(one.organization())).sorted().toList())));
	}

	/** That there is nothing to read. */
	String nothing() {
		return TEMPLATE.execute(Map.of("style", STYLE, "lang", "en", "shown", false));
	}

	private String name(String organization) {
		return this.directory.snapshot()
			.findOrganization(organization)
			.map((found) -> found.name())
			.orElse(organization);
	}

	private static Map<String, Object> text(AssetText text) {
		List<String> paragraphs = Arrays.stream(text.words().split("\\n\\s*\\n")).map(String::strip).toList();
		return Map.of("lang", language(text.language()), "paragraphs", paragraphs);
	}

	private static String language(AssetLanguage language) {
		return switch (language) {
			case ENGLISH -> "en";
			case FRENCH -> "fr";
			case KISWAHILI -> "sw";
		};
	}

	private static String resource(String name) {
		try (InputStream stream = Objects
			.requireNonNull(PublishedPage.class.getResourceAsStream("/campaigns/" + name))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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

}
