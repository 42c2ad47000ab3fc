package ke.njia.answerlinks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import ke.njia.kernel.LocalizedText;

/**
 * A language of the pages behind a link, with all their words.
 */
enum PageLanguage {

	EN, SW;

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private final String code = name().toLowerCase(Locale.ROOT);

	private final DateTimeFormatter time = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.of(this.code));

	private final Map<String, String> words = read(this.code);

	/**
	 * The language somebody asked for, or else that of their browser.
	 * @param asked its code; anything else counts as not asked
	 * @param browser what the browser prefers
	 */
	static PageLanguage of(String asked, Locale browser) {
		String wanted = asked.isEmpty() ? browser.getLanguage() : asked;
		return SW.code.equals(wanted) ? SW : EN;
	}

	String code() {
		return this.code;
	}

	PageLanguage other() {
		return (this == EN) ? SW : EN;
	}

	Map<String, String> words() {
		return this.words;
	}

	String word(String key) {
		return Objects.requireNonNull(this.words.get(key));
	}

	/** The word for a value of an enumeration. */
	String word(String of, Enum<?> value) {
		return word(of + "_" + value.name());
	}

	String text(LocalizedText text) {
		return (this == SW) ? text.sw() : text.en();
	}

	/** A moment as people in Kenya read it. */
	String moment(Instant at) {
		return this.time.format(at.atZone(NAIROBI)) + " (" + word("nairobi") + ")";
	}

	private static Map<String, String> read(String code) {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(PageLanguage.class.getResourceAsStream("/answerlinks/" + code + ".properties")),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> words = new HashMap<>();
		properties.forEach((key, word) -> words.put((String) key, (String) word));
		return Collections.unmodifiableMap(words);
	}

}
