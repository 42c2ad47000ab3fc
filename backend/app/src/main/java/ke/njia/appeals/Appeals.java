package ke.njia.appeals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The appeals stored, each with its versions, a node for each. Whoever changes one holds
 * its case.
 */
@Component
class Appeals {

	private static final String RETURN = """
			MATCH (c)-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN a AS appeal, c.id AS caseFile, o.id AS lead, [(v:AppealVersion)-[:OF]->(a) | v] AS versions
			ORDER BY a.startedAt DESC, a.id
			""";

	private static final String LIST = """
			MATCH (a:Appeal)-[:FOR]->(c:CaseFile {id: $caseFile})
			""" + RETURN;

	private static final String FIND = """
			MATCH (a:Appeal {id: $id})-[:FOR]->(c:CaseFile)
			""" + RETURN;

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (:Appeal {id: $id, startedAt: $at, sealed: $sealed})-[:FOR]->(c)
			""";

	private static final String ADD_VERSION = """
			MATCH (a:Appeal {id: $appeal})-[:FOR]->(c:CaseFile)
			CREATE (v:AppealVersion {id: $id, number: $number, savedBy: $by, savedAt: $at, sealed: $sealed})-[:OF]->(a)
			CREATE (v)-[:FOR]->(c)
			""";

	private static final String ASK = """
			MATCH (v:AppealVersion {id: $id})
			SET v.askedBy = $by, v.askedAt = $at, v.sealed = $sealed
			""";

	private static final String LOOK = """
			MATCH (v:AppealVersion {id: $id})
			SET v.lookedBy = $by, v.lookedAt = $at, v.approved = $approved
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	private final AppealSendings sendings;

	Appeals(Neo4jClient neo4j, Seals seals, AppealSendings sendings) {
		this.neo4j = neo4j;
		this.seals = seals;
		this.sendings = sendings;
	}

	/** Those of a case, the one started last first. */
	List<Appeal> listFor(String caseFile) {
		return list(LIST, Map.of("caseFile", caseFile));
	}

	Optional<Appeal> find(String id) {
		return list(FIND, Map.of("id", id)).stream().findFirst();
	}

	/** Stores one with its first version. */
	void add(Appeal appeal) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", appeal.caseFileId(), "id", appeal.id(), "at", stored(appeal.startedAt()),
					"sealed",
					this.seals.seal(place(appeal.caseFileId(), appeal.lead(), "Appeal", appeal.id()),
							new SealedAppeal(appeal.follows()))))
			.run();
		add(appeal, appeal.current());
	}

	/** Stores one more version: two of the same number are not stored. */
	void add(Appeal appeal, AppealVersion version) {
		this.neo4j.query(ADD_VERSION)
			.bindAll(Map.of("appeal", appeal.id(), "id", id(appeal, version), "number", version.number(), "by",
					version.savedBy(), "at", stored(version.savedAt()), "sealed", sealed(appeal, version, null)))
			.run();
	}

	/** A second look is waited for. */
	void ask(Appeal appeal, AppealVersion version, SecondLook look) {
		this.neo4j.query(ASK)
			.bindAll(Map.of("id", id(appeal, version), "by", look.askedBy(), "at", stored(look.askedAt()), "sealed",
					sealed(appeal, version, look.sha256())))
			.run();
	}

	/** A second person has looked. */
	void look(Appeal appeal, AppealVersion version, String by, Instant at, boolean approved) {
		this.neo4j.query(LOOK)
			.bindAll(Map.of("id", id(appeal, version), "by", by, "at", stored(at), "approved", approved))
			.run();
	}

	static String id(Appeal appeal, AppealVersion version) {
		return appeal.id() + "-" + version.number();
	}

	private byte[] sealed(Appeal appeal, AppealVersion version, @Nullable String sha256) {
		return this.seals.seal(place(appeal.caseFileId(), appeal.lead(), "AppealVersion", id(appeal, version)),
				new SealedVersion(version.draft(), sha256));
	}

	private List<Appeal> list(String cypher, Map<String, Object> parameters) {
		return this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> appeal(row)).stream())
			.toList();
	}

	private Appeal appeal(Record row) {
		Value node = row.get("appeal");
		String id = node.get("id").asString();
		String caseFile = row.get("caseFile").asString();
		String lead = row.get("lead").asString();
		SealedAppeal told = this.seals.open(place(caseFile, lead, "Appeal", id),
				node.get(SealedPlace.PROPERTY).asByteArray(), SealedAppeal.class);
		List<AppealVersion> versions = row.get("versions")
			.asList((version) -> version(version, caseFile, lead))
			.stream()
			.sorted(Comparator.comparingInt(AppealVersion::number))
			.toList();
		return new Appeal(id, caseFile, lead, GraphInstant.read(node.get("startedAt")), told.follows(), versions,
				this.sendings.listOf(id));
	}

	private AppealVersion version(Value node, String caseFile, String lead) {
		SealedVersion told = this.seals.open(place(caseFile, lead, "AppealVersion", node.get("id").asString()),
				node.get(SealedPlace.PROPERTY).asByteArray(), SealedVersion.class);
		String sha256 = told.sha256();
		SecondLook look = (sha256 != null)
				? new SecondLook(sha256, node.get("askedBy").asString(), GraphInstant.read(node.get("askedAt")),
						node.get("lookedBy").asString(null), GraphInstant.readOrNull(node.get("lookedAt")),
						node.get("approved").isNull() ? null : node.get("approved").asBoolean())
				: null;
		return new AppealVersion(node.get("number").asInt(), node.get("savedBy").asString(),
				GraphInstant.read(node.get("savedAt")), told.draft(), look);
	}

	static SealedPlace place(String caseFile, String lead, String label, String id) {
		return new SealedPlace(caseFile, lead, label, id);
	}

	private static Object stored(Instant instant) {
		return Objects.requireNonNull(GraphInstant.stored(instant));
	}

}
