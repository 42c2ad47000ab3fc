package ke.njia.appeals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealedNode;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.SealedRow;
import ke.njia.sealing.SealedRows;
import org.jspecify.annotations.Nullable;

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

	private final SealedRows rows;

	private final AppealSendings sendings;

	Appeals(Neo4jClient neo4j, SealedRows rows, AppealSendings sendings) {
		this.neo4j = neo4j;
		this.rows = rows;
		this.sendings = sendings;
	}

	/** Those of a case, the one started last first. */
	List<Appeal> listFor(String caseFile) {
		return this.rows.list(LIST, Map.of("caseFile", caseFile), this::appeal);
	}

	Optional<Appeal> find(String id) {
		return this.rows.find(FIND, Map.of("id", id), this::appeal);
	}

	/** Stores one with its first version. */
	void add(Appeal appeal) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", appeal.caseFileId(), "id", appeal.id(), "at",
					GraphInstant.stored(appeal.startedAt()), "sealed",
					this.rows.seal(place(appeal.caseFileId(), appeal.lead(), "Appeal", appeal.id()),
							new SealedAppeal(appeal.follows()))))
			.run();
		add(appeal, appeal.current());
	}

	/** Stores one more version: two of the same number are not stored. */
	void add(Appeal appeal, AppealVersion version) {
		this.neo4j.query(ADD_VERSION)
			.bindAll(Map.of("appeal", appeal.id(), "id", id(appeal, version), "number", version.number(), "by",
					version.savedBy(), "at", GraphInstant.stored(version.savedAt()), "sealed",
					sealed(appeal, version, null)))
			.run();
	}

	/** A second look is waited for. */
	void ask(Appeal appeal, AppealVersion version, SecondLook look) {
		this.neo4j.query(ASK)
			.bindAll(Map.of("id", id(appeal, version), "by", look.askedBy(), "at", GraphInstant.stored(look.askedAt()),
					"sealed", sealed(appeal, version, look.sha256())))
			.run();
	}

	/** A second person has looked. */
	void look(Appeal appeal, AppealVersion version, String by, Instant at, boolean approved) {
		this.neo4j.query(LOOK)
			.bindAll(Map.of("id", id(appeal, version), "by", by, "at", GraphInstant.stored(at), "approved", approved))
			.run();
	}

	static String id(Appeal appeal, AppealVersion version) {
		return appeal.id() + "-" + version.number();
	}

	private byte[] sealed(Appeal appeal, AppealVersion version, @Nullable String sha256) {
		return this.rows.seal(place(appeal.caseFileId(), appeal.lead(), "AppealVersion", id(appeal, version)),
				new SealedVersion(version.draft(), sha256));
	}

	private Appeal appeal(SealedRow row) {
		SealedNode node = row.node("appeal", "Appeal");
		List<AppealVersion> versions = row.list("versions", "AppealVersion", Appeals::version)
			.stream()
			.sorted(Comparator.comparingInt(AppealVersion::number))
			.toList();
		return new Appeal(node.id(), row.caseFile(), row.lead(), GraphInstant.read(node.get("startedAt")),
				node.open(SealedAppeal.class).follows(), versions, this.sendings.listOf(node.id()));
	}

	private static AppealVersion version(SealedNode node) {
		SealedVersion told = node.open(SealedVersion.class);
		return new AppealVersion(node.get("number").asInt(), node.get("savedBy").asString(),
				GraphInstant.read(node.get("savedAt")), told.draft(), look(node, told.sha256()));
	}

	private static @Nullable SecondLook look(SealedNode node, @Nullable String sha256) {
		return (sha256 == null) ? null
				: new SecondLook(sha256, node.get("askedBy").asString(), GraphInstant.read(node.get("askedAt")),
						node.get("lookedBy").asString(null), GraphInstant.readOrNull(node.get("lookedAt")),
						node.get("approved").isNull() ? null : node.get("approved").asBoolean());
	}

	static SealedPlace place(String caseFile, String lead, String label, String id) {
		return new SealedPlace(caseFile, lead, label, id);
	}

}
