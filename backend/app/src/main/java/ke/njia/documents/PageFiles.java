package ke.njia.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/**
 * What a document is made of, beside the code: its page and its words.
 */
public final class PageFiles {

	private PageFiles() {
	}

	/**
	 * The page in that file, which escapes every value.
	 * @param path on the class path, from its root
	 */
	public static Template template(String path) {
		try (Reader file = reader(path)) {
			return Mustache.compiler().escapeHTML(true).compile(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The words in that file of properties, in UTF-8.
	 * @param path on the class path, from its root
	 */
	public static Map<String, String> words(String path) {
		Properties read = new Properties();
		try (Reader file = reader(path)) {
			read.load(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> words = new HashMap<>();
		read.stringPropertyNames().forEach((key) -> words.put(key, read.getProperty(key)));
		return words;
	}

	/**
	 * What stands in that file, in UTF-8.
	 * @param path on the class path, from its root
	 */
	public static String text(String path) {
		try (Reader file = reader(path)) {
			return file.readAllAsString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Reader reader(String path) {
		InputStream file = PageFiles.class.getResourceAsStream(path);
		return new InputStreamReader(Objects.requireNonNull(file, path), StandardCharsets.UTF_8);
	}

}
