package ke.njia.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.vocabulary.PublicHolidays;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the partner network out of the graph: as a whole, or what changed since a
 * revision. A capacity that one partner renews costs a few rows then, not ten thousand.
 */
@Component
class NetworkStore {

	private static final Logger log = LoggerFactory.getLogger(NetworkStore.class);

	private static final int ATTEMPTS = 3;

	/** Beyond as many changed entries the whole is read: it costs no more. */
	private static final int MOST_CHANGED = 2_000;

	private final Neo4jClient neo4j;

	private final PublicHolidays holidays;

	private final TransactionTemplate alone;

	/**
	 * @param reference asked for so that the network is there before anybody reads it
	 */
	NetworkStore(Neo4jClient neo4j, PublicHolidays holidays, PlatformTransactionManager transactions,
			@SuppressWarnings("unused") ReferenceNetwork reference) {
		this.neo4j = neo4j;
		this.holidays = holidays;
		this.alone = new TransactionTemplate(transactions);
		this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** The revision stored now; 0 before anything was. */
	long revision() {
		return stored().revision();
	}

	/** The network as stored now. */
	NetworkView read() {
		return unmoved(this::whole);
	}

	/**
	 * The network as stored now, from a view of an earlier revision: only what changed is
	 * read, unless a change since then did not say what it touched.
	 */
	NetworkView readSince(NetworkView view) {
		return unmoved((stored) -> {
			if (stored.revision() == view.revision()) {
				return view;
			}
			Set<Changed> changed = (stored.wholeIn() > view.revision()) ? Set.of() : changedSince(view.revision());
			return (changed.isEmpty() || changed.size() > MOST_CHANGED) ? whole(stored)
					: view.with(change(view, stored, changed));
		});
	}

	/**
	 * Several reads are one moment when the revision did not move meanwhile. While it
	 * moves on and on, as under an import, writers are held up for one reading. What is
	 * read is committed: never what the caller's own transaction may yet take back.
	 */
	private NetworkView unmoved(Function<Stored, NetworkView> reading) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Optional<NetworkView> view = Objects.requireNonNull(this.alone.execute((status) -> attempt(reading)));
			if (view.isPresent()) {
				return view.get();
			}
		}
		return Objects.requireNonNull(this.alone.execute((status) -> {
			rows(CypherFile.HOLD_REVISION.text(), Map.of(), (row) -> row.get("revision").asLong());
			return reading.apply(stored());
		}));
	}

	private Optional<NetworkView> attempt(Function<Stored, NetworkView> reading) {
		Stored before = stored();
		try {
			NetworkView view = reading.apply(before);
			return stored().equals(before) ? Optional.of(view) : Optional.empty();
		}
		catch (NoSuchElementException ex) {
			log.debug("An entry names one that was written after the others were read.");
			return Optional.empty();
		}
	}

	private NetworkView whole(Stored stored) {
		Map<String, Organization> organizations = byId(
				list(NetworkPart.ORGANIZATIONS, null, NetworkReader::organization), Organization::id);
		Map<String, Service> services = byId(
				list(NetworkPart.SERVICES, null, (row) -> NetworkReader.service(row, organizations)), Service::id);
		return new NetworkView(stored.revision(), organizations.values(), services.values(),
				list(NetworkPart.PLACES, null, (row) -> NetworkReader.serviceAtLocation(row, services, this.holidays)),
				list(NetworkPart.AGREEMENTS, null, NetworkReader::agreement),
				list(NetworkPart.CONFLICTS, null, NetworkReader::conflict));
	}

	private NetworkChange change(NetworkView view, Stored stored, Set<Changed> changed) {
		List<String> tied = Changed.ids(changed, Changed.Kind.ORGANIZATION);
		Map<String, Organization> organizations = new HashMap<>(view.organizationsById());
		List<Organization> changedOrganizations = list(NetworkPart.ORGANIZATIONS, tied, NetworkReader::organization);
		changedOrganizations.forEach((each) -> organizations.put(each.id(), each));
		Map<String, Service> services = new HashMap<>(view.servicesById());
		List<Service> changedServices = list(NetworkPart.SERVICES, Changed.ids(changed, Changed.Kind.SERVICE),
				(row) -> NetworkReader.service(row, organizations));
		changedServices.forEach((each) -> services.put(each.id(), each));
		return new NetworkChange(stored.revision(), changedOrganizations, changedServices,
				list(NetworkPart.PLACES, Changed.ids(changed, Changed.Kind.PLACE),
						(row) -> NetworkReader.serviceAtLocation(row, services, this.holidays)),
				Set.copyOf(tied), list(NetworkPart.AGREEMENTS, tied, NetworkReader::agreement),
				list(NetworkPart.CONFLICTS, tied, NetworkReader::conflict));
	}

	private Set<Changed> changedSince(long revision) {
		return Set.copyOf(rows(CypherFile.READ_CHANGED.text(), Map.of("since", revision), Changed::of));
	}

	private Stored stored() {
		return rows(CypherFile.READ_REVISION.text(), Map.of(),
				(row) -> new Stored(row.get("revision").asLong(), row.get("wholeIn").asLong()))
			.stream()
			.findFirst()
			.orElse(new Stored(0, 0));
	}

	/** All of one part when no identifiers are given. */
	private <T> List<T> list(NetworkPart part, @Nullable List<String> ids, Function<Record, T> reader) {
		if (ids == null) {
			return rows(part.whole(), Map.of(), reader);
		}
		return ids.isEmpty() ? List.of() : rows(part.some(), Map.of("ids", ids), reader);
	}

	@SuppressWarnings("unchecked")
	private <T> List<T> rows(String statement, Map<String, Object> parameters, Function<Record, T> reader) {
		Collection<Object> found = this.neo4j.query(statement)
			.bindAll(parameters)
			.fetchAs(Object.class)
			.mappedBy((types, row) -> (Object) reader.apply(row))
			.all();
		return (List<T>) List.copyOf(found);
	}

	private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
		return values.stream().collect(Collectors.toMap(id, Function.identity()));
	}

	/**
	 * Where the stored network stands.
	 *
	 * @param revision of its last change
	 * @param wholeIn of the last change that did not mark what it touched
	 */
	private record Stored(long revision, long wholeIn) {
	}

}
