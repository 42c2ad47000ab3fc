package ke.njia.campaigns;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import ke.njia.directory.Directory;
import ke.njia.documents.ScriptFreePage;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Draws what was let out.
 */
@Component
class PublishedPage {

	private static final ScriptFreePage PAGE = ScriptFreePage.of("/campaigns/published.mustache",
			"/campaigns/published.css", ScriptFreePage.Use.READING);

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");

	private final Directory directory;

	PublishedPage(Directory directory) {
		this.directory = directory;
	}

	/** The page of an asset that was let out. */
	String of(CampaignAsset asset) {
		AssetVersion version = asset.current();
		Release release = Objects.requireNonNull(asset.release());
		return PAGE.draw(Map.of("lang", language(version.texts().getFirst().language()), "shown",
				Map.of("title", version.title(), "texts", version.texts().stream().map(PublishedPage::text).toList(),
						"day", DAY.format(release.at().atZone(NAIROBI)), "signed",
						asset.signOns().stream().map((one) -> name(one.organization())).sorted().toList())));
	}

	/** That there is nothing to read. */
	String nothing() {
		return PAGE.draw(Map.of("lang", "en", "shown", false));
	}

	/** What carries such a page. */
	static ResponseEntity.BodyBuilder answer(HttpStatus status) {
		return PAGE.answer(status);
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

}
