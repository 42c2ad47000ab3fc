package ke.njia.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import ke.njia.vocabulary.ReferenceFile;

import org.springframework.core.io.ClassPathResource;

/**
 * Statements too long for a line of Java: constant text, read once, values only ever as
 * parameters.
 */
enum CypherFile {

	BUMP_REVISION, CLEAR_NODES, CLEAR_EDGES, STORE_ORGANIZATIONS, STORE_SERVICES, STORE_LOCATIONS,
	STORE_SERVICE_AT_LOCATION, STORE_SERVICE_AREAS, STORE_SCHEDULES, STORE_LANGUAGES, STORE_CAPACITIES,
	STORE_AGREEMENTS, STORE_CONFLICTS, RETIRE, MARK_WHOLE, HOLD_REVISION, READ_REVISION, READ_CHANGED,
	READ_ORGANIZATIONS, READ_SERVICES, READ_SERVICE_AT_LOCATION, READ_AGREEMENTS, READ_CONFLICTS;

	private final String text = read(name().toLowerCase(Locale.ROOT).replace('_', '-'));

	/**
	 * The statement as part of what was loaded: another way to store it is another load.
	 */
	ReferenceFile asFile() {
		return new ReferenceFile(name(), this.text.getBytes(StandardCharsets.UTF_8));
	}

	String text() {
		return this.text;
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("cypher/directory/" + name + ".cypher")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
