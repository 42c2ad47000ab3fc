package ke.njia.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What is changed of one stored entry, field by field.
 *
 * @param said what is said of it
 * @param stored what is stored; null when there is nothing
 * @param changed the fields that become another, with what they become
 * @param kept the fields that stay because a person set them by hand
 */
record EntryChange(Saying said, StoredEntries.@Nullable Stored stored, Map<String, @Nullable Object> changed,
		List<String> kept) {

	static EntryChange of(Saying said, StoredEntries.@Nullable Stored stored, Provenance by) {
		Map<String, @Nullable Object> changed = new LinkedHashMap<>();
		List<String> kept = new ArrayList<>();
		said.fields().forEach((field, value) -> {
			if (stored == null) {
				changed.put(field, value);
			}
			else if (!Objects.equals(stored.fields().get(field), value)) {
				if (stored.byHand().contains(field) && !by.byHand()) {
					kept.add(field);
				}
				else {
					changed.put(field, value);
				}
			}
		});
		return new EntryChange(said, stored, changed, kept);
	}

	EntryType type() {
		return this.said.type();
	}

	String id() {
		return this.said.id();
	}

	boolean isNew() {
		return this.stored == null;
	}

	/** All fields as they will be. */
	Map<String, @Nullable Object> merged() {
		Map<String, @Nullable Object> all = new HashMap<>((this.stored != null) ? this.stored.fields() : Map.of());
		all.putAll(this.changed);
		return all;
	}

	/** What became of one of the records that speak of this entry. */
	EntryResult result(NetworkEntry entry) {
		Set<String> own = entry.fields().keySet();
		List<String> fields = this.changed.keySet().stream().filter(own::contains).toList();
		List<String> left = this.kept.stream().filter(own::contains).toList();
		EntryResult.Kind kind = EntryResult.Kind.CHANGED;
		if (isNew() && entry.isWhole()) {
			kind = EntryResult.Kind.CREATED;
		}
		else if (fields.isEmpty()) {
			kind = left.isEmpty() ? EntryResult.Kind.UNCHANGED : EntryResult.Kind.KEPT;
		}
		return new EntryResult(type(), id(), kind, fields, left, List.of());
	}

	/** The row for the statement that stores the node or edge itself. */
	Map<String, Object> row(Provenance by) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		this.changed.forEach((field, value) -> {
			if (type().isProperty(field)) {
				properties.put(field, EntryFields.stored(value));
			}
		});
		Map<String, @Nullable Object> ends = merged();
		ends.keySet().retainAll(type().ends());
		return Map.of("id", id(), "properties", properties, "ends", ends, "byHand", byHand(by));
	}

	/** The row for the statement that replaces one kind of edge. */
	Map<String, Object> link(String field) {
		Object value = this.changed.get(field);
		return Map.of("id", id(), "to", (value == null) ? List.of() : (value instanceof List) ? value : List.of(value));
	}

	private List<String> byHand(Provenance by) {
		Set<String> set = new TreeSet<>((this.stored != null) ? this.stored.byHand() : Set.of());
		if (by.byHand()) {
			set.addAll(this.changed.keySet());
		}
		return List.copyOf(set);
	}

}
