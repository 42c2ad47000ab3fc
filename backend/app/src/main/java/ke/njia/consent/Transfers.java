package ke.njia.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.InputDigest;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The transfer register: what was told outside Kenya, to whom, on what basis; a line a
 * day for the same thing. It is sealed with its case and goes with it: after an erasure
 * not even that somebody was told is known here.
 */
@Component
class Transfers {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	/** Makes the line, or finds it made, on whichever backend. */
	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			MERGE (t:Transfer {id: $id})
			ON CREATE SET t.at = $at, t.sealed = $sealed
			MERGE (t)-[:FOR]->(c)
			""";

	private static final String LIST = """
			MATCH (t:Transfer)-[:FOR]->(:CaseFile)-[:HELD_BY]->(:Organization {id: $organization})
			RETURN t.id AS id
			ORDER BY t.at DESC, t.id
			""";

	private static final String READ = """
			UNWIND $ids AS id
			MATCH (t:Transfer {id: id})-[:FOR]->(c:CaseFile)
			RETURN t AS transfer, c.id AS caseFile
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	private final InputDigest digest;

	Transfers(Neo4jClient neo4j, Seals seals, InputDigest digest) {
		this.neo4j = neo4j;
		this.seals = seals;
		this.digest = digest;
	}

	/** Puts down what was told of a case. */
	void add(String caseFile, Transfer told) {
		LocalDate day = told.at().atZone(NAIROBI).toLocalDate();
		String id = this.digest.of(List.of(caseFile, told.recipientId(), told.basis(), told.items(), day).toString());
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", caseFile, "id", id, "at", GraphInstant.stored(told.at()), "sealed",
					this.seals.seal(place(caseFile, told.lead(), id),
							new SealedTransfer(told.recipientId(), told.basis(), told.items()))))
			.run();
	}

	/** What tells the lines of an organization apart, the newest first. */
	List<String> list(String organization) {
		return List.copyOf(this.neo4j.query(LIST).bind(organization).to("organization").fetchAs(String.class).all());
	}

	/** These lines of an organization; without what was erased since. */
	Map<String, Transfer> read(Collection<String> ids, String organization) {
		Map<String, Transfer> lines = new HashMap<>();
		this.neo4j.query(READ)
			.bind(ids)
			.to("ids")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.forEach((row) -> SealFailure.unlessErased(() -> transfer(row, organization))
				.ifPresent((line) -> lines.put(row.get("transfer").get("id").asString(), line)));
		return lines;
	}

	private Transfer transfer(Record row, String lead) {
		Value node = row.get("transfer");
		SealedTransfer told = this.seals.open(place(row.get("caseFile").asString(), lead, node.get("id").asString()),
				node.get(SealedPlace.PROPERTY).asByteArray(), SealedTransfer.class);
		Instant at = GraphInstant.read(node.get("at"));
		return new Transfer(lead, told.recipient(), told.basis(), told.items(), at);
	}

	private static SealedPlace place(String caseFile, String lead, String id) {
		return new SealedPlace(caseFile, lead, "Transfer", id);
	}

}
