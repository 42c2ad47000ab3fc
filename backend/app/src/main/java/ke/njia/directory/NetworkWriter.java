package ke.njia.directory;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import ke.njia.kernel.UserError;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * The one door through which the partner network is changed: by importers, by forms, by
 * merges, by the reference files. It holds the revision, which is the lock, before it
 * reads; compares what is said with what is stored, field by field; writes only what
 * differs, leaves a row of history for each field and marks what it touched with the new
 * revision. A batch that says nothing new leaves no trace. One refused entry refuses no
 * other: a caller for whom it should undoes the transaction.
 */
@Component
public class NetworkWriter {

	/**
	 * The revision of the first load: before it nothing is stored that could be compared.
	 */
	private static final long FIRST = 1;

	private final Neo4jClient neo4j;

	private final StoredEntries stored;

	private final EntryRules rules;

	private final NetworkHistory history;

	private final LastWrite lastWrite;

	NetworkWriter(Neo4jClient neo4j, StoredEntries stored, EntryRules rules, NetworkHistory history,
			LastWrite lastWrite) {
		this.neo4j = neo4j;
		this.stored = stored;
		this.rules = rules;
		this.history = history;
		this.lastWrite = lastWrite;
	}

	/**
	 * Takes the lock of the network until the caller's transaction ends: what is read of
	 * the network from now on stays so until the caller changes it.
	 * @return the revision stored
	 */
	public long hold() {
		Assert.state(TransactionSynchronizationManager.isActualTransactionActive(),
				"The network is changed inside a transaction. Maybe UnitOfWork is missing around the call.");
		return this.neo4j.query(CypherFile.HOLD_NETWORK.text())
			.fetchAs(Long.class)
			.mappedBy((types, row) -> row.get("revision").asLong())
			.one()
			.orElseThrow();
	}

	/**
	 * Takes what is said, in the caller's transaction. About 500 entries at once are
	 * quick; how many are said of one thing does not matter, their order does not either.
	 * @return what became of each entry, in the order given
	 */
	public List<EntryResult> apply(List<? extends NetworkEntry> batch, Provenance by) {
		if (batch.isEmpty()) {
			return List.of();
		}
		long revision = hold() + 1;
		Map<NetworkEntry, EntryResult> results = new IdentityHashMap<>();
		Map<EntryType, List<NetworkEntry>> types = batch.stream()
			.collect(Collectors.groupingBy(NetworkEntry::type, () -> new EnumMap<>(EntryType.class),
					Collectors.mapping(NetworkEntry.class::cast, Collectors.toList())));
		types.forEach((type, entries) -> apply(type, entries, revision, by, results));
		if (results.values().stream().anyMatch(EntryResult::isWritten)) {
			this.neo4j.query(CypherFile.BUMP_REVISION.text()).run();
			this.lastWrite.whenCommitted();
		}
		return batch.stream().map((entry) -> Objects.requireNonNull(results.get(entry))).toList();
	}

	private void apply(EntryType type, List<NetworkEntry> entries, long revision, Provenance by,
			Map<NetworkEntry, EntryResult> results) {
		List<Saying> said = Saying.of(type, entries, (entry) -> results.put(entry,
				EntryResult.refused(entry, List.of(UserError.invalid("twice-in-one-batch", "id")))));
		Map<String, StoredEntries.Stored> found = isNothingStored(type, revision) ? Map.of()
				: this.stored.find(type, said.stream().map(Saying::id).toList());
		List<EntryChange> changes = said.stream()
			.map((each) -> EntryChange.of(each, found.get(each.id()), by))
			.toList();
		StoredEntries.Known known = this.rules.known(changes);
		List<EntryChange> good = changes.stream().filter((change) -> isGood(change, known, results)).toList();
		if (!good.isEmpty()) {
			write(type, good, revision, by);
			this.history.write(type, good, revision, by);
		}
	}

	/** A capacity is part of its place, which this very load has stored before it. */
	private static boolean isNothingStored(EntryType type, long revision) {
		return revision == FIRST && type != EntryType.CAPACITY;
	}

	/** Whether there is something to write that may be written; puts down what it is. */
	private boolean isGood(EntryChange change, StoredEntries.Known known, Map<NetworkEntry, EntryResult> results) {
		boolean differs = change.isNew() || !change.changed().isEmpty();
		List<UserError> faults = differs ? this.rules.faults(change, known) : List.of();
		change.said()
			.entries()
			.forEach((entry) -> results.put(entry,
					faults.isEmpty() ? change.result(entry) : EntryResult.refused(entry, faults)));
		return differs && faults.isEmpty();
	}

	private void write(EntryType type, List<EntryChange> changes, long revision, Provenance by) {
		this.neo4j.query(type.writing().text())
			.bindAll(Map.of("rows", changes.stream().map((change) -> change.row(by)).toList(), "revision", revision,
					"at", EntryFields.moment(by.at())))
			.run();
		type.edges().forEach((field, statement) -> {
			List<Map<String, Object>> rows = changes.stream()
				.filter((change) -> change.changed().containsKey(field))
				.filter((change) -> !change.isNew() || change.changed().get(field) != null)
				.map((change) -> change.link(field))
				.toList();
			if (!rows.isEmpty()) {
				this.neo4j.query(statement.text()).bind(rows).to("rows").run();
			}
		});
	}

}
