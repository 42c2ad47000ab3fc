package ke.njia.directory;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Some fields of an entry that is there, said anew; everything else of it stays, even
 * when somebody changes it at the same time. Forms and merges speak this way.
 *
 * @param type what kind of entry
 * @param id its identifier
 * @param fields the fields by the names of the whole entry's record, such as {@code name}
 * of an {@link OrganizationEntry}; null clears one
 */
public record Correction(EntryType type, String id, Map<String, @Nullable Object> fields) implements NetworkEntry {

	public Correction {
		fields = EntryFields.comparable(fields);
	}

	/** Says nothing yet. */
	public static Correction of(EntryType type, String id) {
		return new Correction(type, id, Map.of());
	}

	/** That an entry has left the network, or has come back. */
	public static Correction retired(EntryType type, String id, boolean retired) {
		return of(type, id).with("retired", retired);
	}

	/** The same, with one more field. */
	public Correction with(String field, @Nullable Object value) {
		Map<String, @Nullable Object> more = new HashMap<>(this.fields);
		more.put(field, value);
		return new Correction(this.type, this.id, more);
	}

	@Override
	public boolean isWhole() {
		return false;
	}

}
