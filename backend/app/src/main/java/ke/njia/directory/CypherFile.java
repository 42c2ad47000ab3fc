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

	HOLD_NETWORK, BUMP_REVISION, ENTRY_ORGANIZATIONS, ENTRY_LOCATIONS, ENTRY_SERVICES, ENTRY_PLACES, ENTRY_CAPACITIES,
	ENTRY_AGREEMENTS, ENTRY_CONFLICTS, KNOWN_ENTRIES, WRITE_ORGANIZATIONS, WRITE_LOCATIONS, WRITE_SERVICES,
	WRITE_PLACES, WRITE_CAPACITIES, WRITE_AGREEMENTS, WRITE_CONFLICTS, LINK_SEATS, LINK_LOCATION_COUNTIES,
	LINK_PROVIDERS, LINK_SERVICE_TYPES, LINK_OFFERS, LINK_LOCATIONS, LINK_LANGUAGES, LINK_COVERAGE, LINK_SCHEDULES,
	WRITE_HISTORY, LIST_REFERENCE, HOLD_REVISION, READ_REVISION, READ_CHANGED, READ_ORGANIZATIONS, READ_SERVICES,
	READ_SERVICE_AT_LOCATION, READ_AGREEMENTS, READ_CONFLICTS;

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
