package ke.njia.directory;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/**
 * Whose names hold a text.
 *
 * @param organizations positions of those organizations
 * @param services positions of those services
 */
record Named(BitSet organizations, BitSet services) {

	/**
	 * Whether the text is in one of the two names.
	 * @param named what was found; null where no text was asked for
	 */
	static boolean holds(@Nullable Named named, int organization, int service) {
		return named == null || named.organizations.get(organization) || named.services.get(service);
	}

}
