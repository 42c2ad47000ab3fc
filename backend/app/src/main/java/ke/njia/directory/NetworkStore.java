package ke.njia.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.vocabulary.PublicHolidays;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads the partner network out of the graph, one revision at a time.
 */
@Component
class NetworkStore {

	private static final int ATTEMPTS = 20;

	private final Neo4jClient neo4j;

	private final PublicHolidays holidays;

	/**
	 * @param reference asked for so that the network is there before anybody reads it
	 */
	NetworkStore(Neo4jClient neo4j, PublicHolidays holidays, @SuppressWarnings("unused") ReferenceNetwork reference) {
		this.neo4j = neo4j;
		this.holidays = holidays;
	}

	/** The revision stored now; 0 before anything was. */
	long revision() {
		return list(CypherFile.READ_REVISION, (row) -> row.get("revision").asLong()).stream().findFirst().orElse(0L);
	}

	/**
	 * The whole network. Read again when the revision moved meanwhile, for several reads
	 * are not one moment.
	 */
	NetworkView read() {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			long before = revision();
			NetworkView view = readAs(before);
			if (revision() == before) {
				return view;
			}
		}
		throw new IllegalStateException("""
				The network changed during each of %d readings.
				Maybe an import is running in small steps.""".formatted(ATTEMPTS));
	}

	private NetworkView readAs(long revision) {
		Map<String, Organization> organizations = byId(list(CypherFile.READ_ORGANIZATIONS, NetworkReader::organization),
				Organization::id);
		Map<String, Service> services = byId(listWith(CypherFile.READ_SERVICES, NetworkReader::service, organizations),
				Service::id);
		List<ServiceAtLocation> places = listWith(CypherFile.READ_SERVICE_AT_LOCATION,
				(row, known) -> NetworkReader.serviceAtLocation(row, known, this.holidays), services);
		return new NetworkView(revision, organizations.values(), services.values(), places,
				list(CypherFile.READ_AGREEMENTS, NetworkReader::agreement),
				list(CypherFile.READ_CONFLICTS, NetworkReader::conflict));
	}

	private <T, K> List<T> listWith(CypherFile statement, BiFunction<Record, K, T> reader, K known) {
		return list(statement, (row) -> reader.apply(row, known));
	}

	@SuppressWarnings("unchecked")
	private <T> List<T> list(CypherFile statement, Function<Record, T> reader) {
		Collection<Object> found = this.neo4j.query(statement.text())
			.fetchAs(Object.class)
			.mappedBy((types, row) -> Objects.requireNonNull(reader.apply(row)))
			.all();
		return found.stream().map((each) -> (T) each).toList();
	}

	private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
		return values.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
