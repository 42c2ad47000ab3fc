package ke.njia.notifications;

import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.Notice.Audience;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The notice addresses stored. Addresses are sealed with a key of their own each, which
 * ends when the notice address is removed: then it is gone from every copy.
 */
@Component
class NoticeAddresses {

	private static final String ADD = """
			MATCH (o:Organization {id: $organization})
			CREATE (p:NoticeAddress)
			SET p = $properties
			RETURN p.id AS id
			""";

	private static final String LOCK = "MATCH (p:NoticeAddress {id: $id}) SET p.lockedAt = datetime()";

	private static final String FIND = "MATCH (p:NoticeAddress {id: $id}) RETURN p AS point";

	private static final String LIST = """
			MATCH (p:NoticeAddress {organization: $organization, person: $person})
			RETURN p AS point
			ORDER BY p.addedAt, p.id
			""";

	private static final String CHANGE = "MATCH (p:NoticeAddress {id: $id}) SET p += $rule";

	private static final String REMOVE = """
			MATCH (p:NoticeAddress {id: $id})
			MERGE (:EndedKey {id: p.id})
			WITH p
			OPTIONAL MATCH (m:Message {noticeAddress: p.id})
			OPTIONAL MATCH (k:IdempotencyKey {result: p.id})
			SET k.input = ''
			DETACH DELETE m, p
			""";

	private static final String OF_PERSON = "MATCH (p:NoticeAddress {person: $person}) RETURN p.id";

	private static final String REACHED = """
			UNWIND $audiences AS audience
			OPTIONAL MATCH (p:NoticeAddress {organization: $organization})
			WHERE audience IN p.audiences AND NOT p.unsafe
			RETURN audience, count(DISTINCT p.person) AS people
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	NoticeAddresses(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/**
	 * Adds one.
	 * @return whether its organization is in the directory
	 */
	boolean add(NoticeAddress point) {
		this.seals.prepare(point.id(), point.organization());
		Map<String, @Nullable Object> properties = new HashMap<>(rule(point.rule()));
		properties.put("id", point.id());
		properties.put("organization", point.organization());
		properties.put("person", point.person());
		properties.put("system", point.system().name());
		properties.put("addedAt", GraphInstant.stored(point.addedAt()));
		properties.put(SealedPlace.PROPERTY, this.seals.seal(place(point.id(), point.organization()),
				new SealedContact(point.address(), point.secret(), point.push())));
		return this.neo4j.query(ADD)
			.bindAll(Map.of("organization", point.organization(), "properties", properties))
			.fetchAs(String.class)
			.one()
			.isPresent();
	}

	/** Holds it until the caller's transaction ends, then reads it. */
	Optional<NoticeAddress> lock(String id) {
		this.neo4j.query(LOCK).bind(id).to("id").run();
		return find(id);
	}

	Optional<NoticeAddress> find(String id) {
		return list(FIND, Map.of("id", id)).stream().findFirst();
	}

	List<NoticeAddress> listFor(String organization, String person) {
		return list(LIST, Map.of("organization", organization, "person", person));
	}

	void change(NoticeAddress point) {
		this.neo4j.query(CHANGE).bindAll(Map.of("id", point.id(), "rule", rule(point.rule()))).run();
	}

	/** Removes it, what waits for it and, after the commit, its key. */
	void remove(String id) {
		this.neo4j.query(REMOVE).bind(id).to("id").run();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				NoticeAddresses.this.seals.destroy(id);
			}
		});
	}

	Collection<String> listOf(String person) {
		return this.neo4j.query(OF_PERSON).bind(person).to("person").fetchAs(String.class).all();
	}

	/** How many people of an organization would be told, by audience. */
	Map<Audience, Integer> reached(String organization) {
		return this.neo4j.query(REACHED)
			.bindAll(Map.of("organization", organization, "audiences",
					List.of(Audience.values()).stream().map(Audience::name).toList()))
			.fetch()
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> Audience.valueOf(String.valueOf(row.get("audience"))),
					(row) -> Integer.valueOf(String.valueOf(row.get("people")))));
	}

	private List<NoticeAddress> list(String cypher, Map<String, Object> parameters) {
		return this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap(
					(row) -> SealFailure.ifReadable(row.get("point").get("id").asString(), () -> read(row.get("point")))
						.stream())
			.toList();
	}

	private NoticeAddress read(Value node) {
		String id = node.get("id").asString();
		String organization = node.get("organization").asString();
		SealedContact told = this.seals.open(place(id, organization), node.get(SealedPlace.PROPERTY).asByteArray(),
				SealedContact.class);
		return new NoticeAddress(id, organization, node.get("person").asString(),
				ContactSystem.valueOf(node.get("system").asString()), told.address(),
				new NoticeAddress.Rule(Audiences.of(node.get("audiences").asList(Value::asString)),
						node.get("digest").asBoolean(), time(node.get("quietFrom")), time(node.get("quietUntil")),
						node.get("unsafe").asBoolean()),
				told.secret(), told.push(), GraphInstant.read(node.get("addedAt")));
	}

	private static @Nullable LocalTime time(Value value) {
		return value.isNull() ? null : LocalTime.parse(value.asString());
	}

	private static Map<String, @Nullable Object> rule(NoticeAddress.Rule rule) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("audiences", rule.audiences().stream().map(Audience::name).sorted().toList());
		properties.put("digest", rule.digest());
		properties.put("quietFrom", text(rule.quietFrom()));
		properties.put("quietUntil", text(rule.quietUntil()));
		properties.put("unsafe", rule.unsafe());
		return properties;
	}

	private static @Nullable String text(@Nullable LocalTime time) {
		return (time != null) ? time.toString() : null;
	}

	private static SealedPlace place(String id, String organization) {
		return new SealedPlace(id, organization, "NoticeAddress", id);
	}

}
