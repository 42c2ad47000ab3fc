package ke.njia.directory;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Something said of the partner network: by an importer, by a person at a form, by the
 * reference files. It names an entry and the fields it speaks of; of other fields it says
 * nothing, so they stay. {@link NetworkWriter} is the only door it goes through.
 */
public sealed interface NetworkEntry
		permits OrganizationEntry, LocationEntry, ServiceEntry, ServiceAtLocationEntry, ScheduleEntry, ReachEntry,
		CapacityEntry, AssuranceEntry, QuarantineEntry, AgreementEntry, ConflictEntry, Correction {

	/** Identifier of the entry; for what is said of a place, that of the place. */
	String id();

	/** What kind of entry it is about. */
	EntryType type();

	/** The fields it speaks of, in the forms of {@link EntryFields}; null says none. */
	Map<String, @Nullable Object> fields();

	/**
	 * Whether it says enough to make the entry where there is none; otherwise it can only
	 * change one.
	 */
	default boolean isWhole() {
		return true;
	}

	/** The identifier of a row that a register calls by a key: {@code kmhfl-13023}. */
	static String idOf(String register, String key) {
		return register + "-" + key;
	}

}
