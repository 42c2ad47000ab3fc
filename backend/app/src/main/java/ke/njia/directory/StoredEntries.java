package ke.njia.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What the graph holds of the entries somebody speaks of: one statement for each kind,
 * however many they are.
 */
@Component
class StoredEntries {

	private final Neo4jClient neo4j;

	StoredEntries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Those that are there, by identifier. */
	Map<String, Stored> find(EntryType type, Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.neo4j.query(type.reading().text())
			.bind(List.copyOf(ids))
			.to("ids")
			.fetch()
			.all()
			.stream()
			.map(StoredEntries::stored)
			.collect(Collectors.toMap(Stored::id, Function.identity()));
	}

	/**
	 * Which of the identifiers are known, and which of the services and locations say
	 * more than a county.
	 */
	Known known(Set<String> organizations, Set<String> services, Set<String> locations) {
		Collection<Map<String, Object>> rows = this.neo4j.query(CypherFile.KNOWN_ENTRIES.text())
			.bindAll(Map.of("organizations", List.copyOf(organizations), "services", List.copyOf(services), "locations",
					List.copyOf(locations)))
			.fetch()
			.all();
		List<Map<String, Object>> precise = rows.stream()
			.filter((row) -> Boolean.TRUE.equals(row.get("precise")))
			.toList();
		return new Known(ids(rows, "organization"), ids(rows, "service"), ids(rows, "location"),
				ids(precise, "location"), ids(precise, "service"));
	}

	private static Set<String> ids(Collection<Map<String, Object>> rows, String target) {
		return rows.stream()
			.filter((row) -> target.equals(row.get("target")))
			.map((row) -> String.valueOf(row.get("id")))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Stored stored(Map<String, Object> row) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		((Map<?, ?>) row.getOrDefault("fields", Map.of()))
			.forEach((field, value) -> fields.put(String.valueOf(field), value));
		return new Stored(String.valueOf(row.get("id")), EntryFields.comparable(fields), texts(row, "byHand"),
				texts(row, "owners"));
	}

	private static Set<String> texts(Map<String, Object> row, String column) {
		return ((Collection<?>) row.getOrDefault(column, List.of())).stream()
			.map(String::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * An entry as it is stored.
	 *
	 * @param id its identifier
	 * @param fields all its fields
	 * @param byHand the fields that a person set
	 * @param owners identifiers of the organizations whose entry it is
	 */
	record Stored(String id, Map<String, @Nullable Object> fields, Set<String> byHand, Set<String> owners) {
	}

	/**
	 * Identifiers that entries may refer to.
	 *
	 * @param organizations organizations that are there
	 * @param services services that are there
	 * @param locations locations that are there
	 * @param precise those of the locations that say where they are or how they are
	 * reached
	 * @param reachable those of the services that say how they are reached
	 */
	record Known(Set<String> organizations, Set<String> services, Set<String> locations, Set<String> precise,
			Set<String> reachable) {

		static final Known NOTHING = new Known(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

	}

}
