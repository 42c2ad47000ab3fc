package ke.njia.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * How far an entry can be trusted, and why: what was changed, who hands on to whom, who
 * is tied to whom, who checked what. Read when an entry is opened, not with every list.
 */
@Component
public class EntryTruth {

	/** Changes shown of one entry at most; older ones stay in the database. */
	private static final int MOST = 500;

	private static final Set<Role> COORDINATING = Set.of(Role.COORDINATOR, Role.DUTY_LEAD);

	private static final String CHANGES = """
			MATCH (:Organization {id: $id})-[:CHANGED]->(c:FieldChange)
			RETURN c AS change
			ORDER BY c.revision DESC, c.id
			LIMIT $most
			""";

	private static final String AGREEMENTS = """
			MATCH (o:Organization {id: $id})-[a:AGREES_WITH]-(:Organization)
			RETURN a AS edge, startNode(a).id AS from, endNode(a).id AS to
			ORDER BY a.validFrom DESC, a.id
			LIMIT $most
			""";

	private static final String CONFLICTS = """
			MATCH (o:Organization {id: $id})-[t:TIED_TO]->(i:Institution)
			RETURN t AS edge, i.code AS institution
			ORDER BY i.code, t.id
			LIMIT $most
			""";

	private final Neo4jClient neo4j;

	private final StoredEntries entries;

	private final Probes probes;

	EntryTruth(Neo4jClient neo4j, StoredEntries entries, Probes probes) {
		this.neo4j = neo4j;
		this.entries = entries;
		this.probes = probes;
	}

	/**
	 * What was changed of an entry, newest first: for coordinators, and for its own
	 * people without what is said of its ties and of whom they may not know.
	 */
	public List<FieldChange> changes(Organization organization, Actor actor, DirectoryListing listing) {
		boolean coordinates = coordinates(actor);
		if (!coordinates && !actor.actsFor(organization.id())) {
			return List.of();
		}
		Set<String> agreements = agreements(organization, actor, listing).stream()
			.map(AgreementEntry::id)
			.collect(Collectors.toSet());
		return rows(CHANGES, organization, EntryTruth::change).stream()
			.filter((change) -> coordinates || change.type() != EntryType.CONFLICT)
			.filter((change) -> change.type() != EntryType.AGREEMENT || agreements.contains(change.entry()))
			.toList();
	}

	/**
	 * Its agreements, ended ones too: for coordinators and its own people, as far as they
	 * may know of the other side.
	 */
	public List<AgreementEntry> agreements(Organization organization, Actor actor, DirectoryListing listing) {
		return rows(AGREEMENTS, organization, EntryTruth::agreement).stream()
			.filter((agreement) -> coordinates(actor) || actor.actsFor(agreement.from())
					|| actor.actsFor(agreement.to()))
			.filter((agreement) -> known(agreement.from(), actor, listing) && known(agreement.to(), actor, listing))
			.toList();
	}

	/** Its ties, ended ones too: for coordinators. */
	public List<ConflictEntry> conflicts(Organization organization, Actor actor) {
		return coordinates(actor) ? rows(CONFLICTS, organization, (row) -> conflict(row, organization.id()))
				: List.of();
	}

	/**
	 * When its own people were asked whether they are there, while they have not said so.
	 */
	public Optional<Instant> askedAt(Organization organization, Actor actor) {
		return (coordinates(actor) || actor.actsFor(organization.id())) ? this.probes.askedAt(organization.id())
				: Optional.empty();
	}

	/** Who checked each of the places last, and how. */
	public Map<String, AssuranceEntry> assurances(Collection<String> places) {
		return this.entries.find(EntryType.SERVICE_AT_LOCATION, places)
			.values()
			.stream()
			.flatMap((stored) -> assurance(stored).stream())
			.collect(Collectors.toMap(AssuranceEntry::id, Function.identity()));
	}

	/** The public address of each of the locations that has one. */
	public Map<String, String> addresses(Collection<String> locations) {
		return this.entries.find(EntryType.LOCATION, locations)
			.values()
			.stream()
			.filter((stored) -> stored.fields().get("address") != null)
			.filter((stored) -> !Boolean.TRUE.equals(stored.fields().get("confidential")))
			.collect(Collectors.toMap(StoredEntries.Stored::id,
					(stored) -> Objects.toString(stored.fields().get("address"))));
	}

	private static boolean known(String organization, Actor actor, DirectoryListing listing) {
		return actor.actsFor(organization) || listing.findOrganization(organization).isPresent();
	}

	private static boolean coordinates(Actor actor) {
		return actor.hasAnyOf(COORDINATING);
	}

	private <T> List<T> rows(String query, Organization organization, Function<Record, T> reader) {
		List<T> read = new ArrayList<>();
		this.neo4j.query(query)
			.bindAll(Map.of("id", organization.id(), "most", MOST))
			.fetchAs(Boolean.class)
			.mappedBy((types, row) -> read.add(reader.apply(row)))
			.all();
		return read;
	}

	private static Optional<AssuranceEntry> assurance(StoredEntries.Stored stored) {
		Map<String, @Nullable Object> fields = stored.fields();
		if (!(fields.get("assuredAt") instanceof Instant at) || !(fields.get("assuredHow") instanceof String means)) {
			return Optional.empty();
		}
		return Optional.of(new AssuranceEntry(stored.id(), at, Objects.toString(fields.get("assuredBy"), null),
				Objects.toString(fields.get("assuredFor"), null), AssuranceMeans.valueOf(means),
				(fields.get("assuredUntil") instanceof Instant until) ? until : at));
	}

	private static FieldChange change(Record row) {
		Value node = row.get("change");
		return new FieldChange(node.get("id").asString(), EntryType.valueOf(node.get("type").asString()),
				node.get("entry").asString(), node.get("field").asString(), text(node.get("from")),
				text(node.get("to")), GraphInstant.read(node.get("at")), node.get("by").asString(),
				node.get("organization").asString(""), node.get("source").asString());
	}

	private static AgreementEntry agreement(Record row) {
		Value edge = row.get("edge");
		return new AgreementEntry(edge.get("id").asString(), row.get("from").asString(), row.get("to").asString(),
				Agreement.Kind.valueOf(edge.get("kind").asString()), edge.get("trust").asInt(),
				GraphInstant.read(edge.get("validFrom")), GraphInstant.readOrNull(edge.get("validTo")),
				edge.get("handoffMinutes").asInt(), edge.get("acceptPermille").asInt(), edge.get("source").asString(),
				null, null);
	}

	private static ConflictEntry conflict(Record row, String organization) {
		Value edge = row.get("edge");
		return new ConflictEntry(edge.get("id").asString(), organization, row.get("institution").asString(),
				Conflict.Kind.valueOf(edge.get("kind").asString()), text(edge.get("evidence")),
				GraphInstant.readOrNull(edge.get("toldAt")), GraphInstant.readOrNull(edge.get("endedAt")),
				edge.get("source").asString(), null);
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
