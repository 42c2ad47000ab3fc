package ke.njia.exchange.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import ke.njia.exchange.reading.ColumnMapping;
import ke.njia.kernel.Actor;
import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Column mappings that an organization has saved, by name; saving one again replaces it.
 */
@Component
class ImportMappings {

	private static final String SAVE = """
			MERGE (m:ImportMapping {id: $id})
			SET m.organization = $organization, m.name = $name, m.parts = $parts, m.columns = $columns,
			    m.serviceType = $serviceType, m.county = $county, m.savedAt = $now
			""";

	private static final String LIST = """
			MATCH (m:ImportMapping {organization: $organization})
			RETURN m AS mapping ORDER BY m.name LIMIT 100
			""";

	private final Neo4jClient neo4j;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ImportMappings(Neo4jClient neo4j, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.neo4j = neo4j;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Whether its name could be taken. */
	boolean save(ColumnMapping mapping, Actor actor) {
		if (!mapping.name().matches("[a-z0-9][a-z0-9-]{0,39}")) {
			return false;
		}
		Instant now = this.clock.instant();
		List<Map.Entry<ColumnMapping.Part, String>> columns = List.copyOf(mapping.columns().entrySet());
		Map<String, Object> values = new HashMap<>();
		values.put("id", actor.organization() + "/" + mapping.name());
		values.put("organization", actor.organization());
		values.put("name", mapping.name());
		values.put("parts", columns.stream().map((column) -> column.getKey().name()).toList());
		values.put("columns", columns.stream().map(Map.Entry::getValue).toList());
		values.put("serviceType", mapping.serviceType());
		values.put("county", mapping.county());
		values.put("now", GraphInstant.stored(now));
		return this.work.perform(() -> {
			this.neo4j.query(SAVE).bindAll(values).run();
			this.events.publishEvent(new ImportEvent(ImportEvent.MAPPING_SAVED, mapping.name(), actor, now));
			return true;
		});
	}

	List<ColumnMapping> list(String organization) {
		return List.copyOf(this.neo4j.query(LIST)
			.bindAll(Map.of("organization", organization))
			.fetchAs(ColumnMapping.class)
			.mappedBy((types, row) -> read(row))
			.all());
	}

	Optional<ColumnMapping> find(String name, String organization) {
		return list(organization).stream().filter((mapping) -> mapping.name().equals(name)).findFirst();
	}

	private static ColumnMapping read(Record row) {
		Value mapping = row.get("mapping");
		List<String> parts = mapping.get("parts").asList(Value::asString);
		List<String> columns = mapping.get("columns").asList(Value::asString);
		Map<ColumnMapping.Part, String> found = new HashMap<>();
		for (int index = 0; index < parts.size(); index++) {
			found.put(ColumnMapping.Part.valueOf(parts.get(index)), columns.get(index));
		}
		return new ColumnMapping(mapping.get("name").asString(), found, text(mapping.get("serviceType")),
				mapping.get("county").isNull() ? null : mapping.get("county").asInt());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : Objects.requireNonNull(value.asString());
	}

}
