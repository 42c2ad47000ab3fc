package ke.njia.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealedNode;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.SealedRow;
import ke.njia.sealing.SealedRows;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What is stored of files beside their bytes: what they and their clean copies are,
 * sealed with the case, and the chain of custody, a node for each link. Whoever changes
 * one holds its case.
 */
@Component
class EvidenceItems {

	private static final String RETURN = """
			MATCH (c)-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN e AS item, c.id AS caseFile, o.id AS lead,
			       [(copy:CleanCopy)-[:OF]->(e) | copy] AS copies,
			       [(s:CustodyStep)-[:OF]->(e) | s {.number, .action, .by, .at, .hash}] AS custody
			ORDER BY e.addedAt, e.id
			""";

	private static final String LIST = """
			MATCH (e:EvidenceItem)-[:FOR]->(c:CaseFile {id: $caseFile})
			""" + RETURN;

	private static final String FIND = """
			MATCH (e:EvidenceItem {id: $id})-[:FOR]->(c:CaseFile)
			""" + RETURN;

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (:EvidenceItem {id: $id, addedAt: $at, sealed: $sealed})-[:FOR]->(c)
			""";

	private static final String NOTE = "MATCH (e:EvidenceItem {id: $id}) SET e.sealed = $sealed";

	private static final String ADD_COPY = """
			MATCH (e:EvidenceItem {id: $item})-[:FOR]->(c:CaseFile)
			CREATE (copy:CleanCopy {id: $id, item: $item, sealed: $sealed})-[:OF]->(e)
			CREATE (copy)-[:FOR]->(c)
			""";

	private static final String REMOVE_COPY = "MATCH (copy:CleanCopy {id: $id}) DETACH DELETE copy";

	private static final String STEP = """
			MATCH (e:EvidenceItem {id: $item})-[:FOR]->(c:CaseFile)
			CREATE (s:CustodyStep {id: $id, number: $number, action: $action, by: $by, at: $at, hash: $hash})-[:OF]->(e)
			CREATE (s)-[:FOR]->(c)
			WITH e, s
			MATCH (before:CustodyStep {number: s.number - 1})-[:OF]->(e)
			CREATE (s)-[:AFTER]->(before)
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	EvidenceItems(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** Those of a case, the oldest first. */
	List<EvidenceItem> listFor(String caseFile) {
		return this.rows.list(LIST, Map.of("caseFile", caseFile), EvidenceItems::item);
	}

	Optional<EvidenceItem> find(String id) {
		return this.rows.find(FIND, Map.of("id", id), EvidenceItems::item);
	}

	/** Stores one that has no link yet. */
	void add(EvidenceItem item) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", item.caseFileId(), "id", item.id(), "at", GraphInstant.stored(item.addedAt()),
					"sealed", sealed(item, item.told())))
			.run();
	}

	void note(EvidenceItem item, SealedEvidence told) {
		this.neo4j.query(NOTE).bindAll(Map.of("id", item.id(), "sealed", sealed(item, told))).run();
	}

	/**
	 * Stores what is told of a clean copy; a second one of the same file is not stored.
	 */
	void add(EvidenceItem item, CleanCopy copy) {
		this.neo4j.query(ADD_COPY)
			.bindAll(Map.of("item", item.id(), "id", copy.id(), "sealed",
					this.rows.seal(place("CleanCopy", copy.id(), item.caseFileId(), item.lead()),
							new SealedCopy(copy.mediaType(), copy.bytes(), copy.sha256()))))
			.run();
	}

	void remove(CleanCopy copy) {
		this.neo4j.query(REMOVE_COPY).bindAll(Map.of("id", copy.id())).run();
	}

	/** Adds a link to the chain. */
	void step(EvidenceItem item, CustodyStep step) {
		this.neo4j.query(STEP)
			.bindAll(Map.of("item", item.id(), "id", item.id() + "-" + step.number(), "number", step.number(), "action",
					step.action().name(), "by", step.by(), "at", GraphInstant.stored(step.at()), "hash", step.hash()))
			.run();
	}

	private static EvidenceItem item(SealedRow row) {
		SealedNode node = row.node("item", "EvidenceItem");
		SealedEvidence told = node.open(SealedEvidence.class);
		List<CustodyStep> custody = row.get("custody")
			.asList(EvidenceItems::step)
			.stream()
			.sorted(Comparator.comparingInt(CustodyStep::number))
			.toList();
		return new EvidenceItem(node.id(), row.caseFile(), row.lead(), told.kind(), told.mediaType(), told.bytes(),
				told.sha256(), told.note(), GraphInstant.read(node.get("addedAt")),
				row.list("copies", "CleanCopy", EvidenceItems::copy).stream().findFirst().orElse(null), custody);
	}

	private static CleanCopy copy(SealedNode node) {
		SealedCopy told = node.open(SealedCopy.class);
		return new CleanCopy(node.id(), told.mediaType(), told.bytes(), told.sha256());
	}

	private static CustodyStep step(Value step) {
		return new CustodyStep(step.get("number").asInt(), CustodyAction.valueOf(step.get("action").asString()),
				step.get("by").asString(), GraphInstant.read(step.get("at")), step.get("hash").asString());
	}

	private byte[] sealed(EvidenceItem item, SealedEvidence told) {
		return this.rows.seal(place("EvidenceItem", item.id(), item.caseFileId(), item.lead()), told);
	}

	private static SealedPlace place(String label, String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, label, id);
	}

}
