package ke.njia.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what was changed, a row for every field. Where a place is, is never written
 * there: it may become confidential, and its past would tell.
 */
@Component
class NetworkHistory {

	/** Said of a new entry as a whole, when a person made it. */
	static final String MADE = "made";

	private static final Set<String> WITHOUT_VALUE = Set.of("address", "city", "postalCode", "latitude", "longitude",
			ReachEntry.FIELD);

	/** Moves with every telling or load, or says only where a row came from. */
	private static final Set<String> UNTOLD = Set.of("asOf", "source", "scheduleSource", "register", "registerKey");

	private final Neo4jClient neo4j;

	private final StoredEntries entries;

	NetworkHistory(Neo4jClient neo4j, StoredEntries entries) {
		this.neo4j = neo4j;
		this.entries = entries;
	}

	/** Writes what these changes were, after they were stored. */
	void write(EntryType type, Collection<EntryChange> changes, long revision, Provenance by) {
		Map<String, EntryChange> told = changes.stream()
			.filter((change) -> !fields(change, by).isEmpty())
			.collect(Collectors.toMap(EntryChange::id, (change) -> change));
		if (told.isEmpty()) {
			return;
		}
		List<Map<String, Object>> rows = new ArrayList<>();
		this.entries.find(type, told.keySet()).forEach((id, after) -> {
			EntryChange change = Objects.requireNonNull(told.get(id));
			Set<String> owners = new HashSet<>(after.owners());
			owners.addAll((change.stored() != null) ? change.stored().owners() : Set.of());
			fields(change, by).forEach((field) -> rows
				.add(Map.of("owners", List.copyOf(owners), "change", row(change, field, revision, by))));
		});
		this.neo4j.query(CypherFile.WRITE_HISTORY.text()).bind(rows).to("rows").run();
	}

	private static List<String> fields(EntryChange change, Provenance by) {
		if (change.isNew()) {
			return by.byHand() ? List.of(MADE) : List.of();
		}
		if (change.type() == EntryType.CAPACITY && !by.byHand() && change.merged().equals(change.changed())) {
			return List.of();
		}
		return change.changed().keySet().stream().filter((field) -> !UNTOLD.contains(field)).toList();
	}

	private static Map<String, @Nullable Object> row(EntryChange change, String field, long revision, Provenance by) {
		Map<String, @Nullable Object> row = new HashMap<>();
		EntryType type = change.type();
		row.put("id", String.join("/", Long.toString(revision), type.name(), change.id(), field));
		row.put("revision", revision);
		row.put("type", type.name());
		row.put("entry", change.id());
		row.put("field", field);
		row.put("by", by.actor().subject());
		row.put("organization", by.actor().organization());
		row.put("source", by.source());
		row.put("at", GraphInstant.stored(by.at()));
		if (!WITHOUT_VALUE.contains(field)) {
			row.put("from", (change.stored() != null) ? text(change.stored().fields().get(field)) : null);
			row.put("to", text(change.changed().get(field)));
		}
		return row;
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value instanceof Collection<?> list)
				? list.stream().map(String::valueOf).collect(Collectors.joining(", ")) : Objects.toString(value, null);
	}

}
