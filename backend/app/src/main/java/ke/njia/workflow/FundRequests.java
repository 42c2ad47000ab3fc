package ke.njia.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Money asked for, as stored. Whoever changes something holds the case.
 */
@Component
class FundRequests {

	private static final String FIND = """
			MATCH (f:FundRequest {id: $id})-[:FOR]->(c:CaseFile)-[:HELD_BY]->(o:Organization {id: $organization})
			WHERE c.status <> 'ERASED'
			RETURN f AS fund, c.id AS caseFile
			""";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (f:FundRequest)-[:FOR]->(c)
			SET f = $fund
			""";

	private static final String DECIDE = """
			MATCH (f:FundRequest {id: $id})
			SET f.decidedBy = $by, f.decidedAt = $at, f.approved = $approved, f.release = $release
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	FundRequests(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	Optional<FundRequest> find(String id, String organization) {
		return this.neo4j.query(FIND)
			.bindAll(Map.of("id", id, "organization", organization))
			.fetchAs(FundRequest.class)
			.mappedBy((types, row) -> read(row.get("fund"), row.get("caseFile").asString(), organization))
			.one();
	}

	void add(FundRequest request) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", request.caseFileId(), "fund",
					Map.of("id", request.id(), "task", request.task(), "askedBy", request.askedBy(), "askedAt",
							GraphInstant.stored(request.askedAt()), SealedPlace.PROPERTY,
							this.seals.seal(place(request.id(), request.caseFileId(), request.lead()),
									request.asked()))))
			.run();
	}

	/** Writes a yes or no, and the task by which it is paid. */
	void decide(String id, FundRequest.Decision decision, @Nullable String release) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("id", id, "by", decision.by(), "at",
				GraphInstant.stored(decision.at()), "approved", decision.approved()));
		parameters.put("release", release);
		this.neo4j.query(DECIDE).bindAll(parameters).run();
	}

	FundRequest read(Value node, String caseFile, String lead) {
		String id = node.get("id").asString();
		FundRequest.Asked asked = this.seals.open(place(id, caseFile, lead),
				node.get(SealedPlace.PROPERTY).asByteArray(), FundRequest.Asked.class);
		return new FundRequest(id, node.get("task").asString(), caseFile, lead, asked, node.get("askedBy").asString(),
				GraphInstant.read(node.get("askedAt")), decision(node));
	}

	private static FundRequest.@Nullable Decision decision(Value node) {
		return node.get("decidedAt").isNull() ? null : new FundRequest.Decision(node.get("decidedBy").asString(),
				GraphInstant.read(node.get("decidedAt")), node.get("approved").asBoolean());
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "FundRequest", id);
	}

}
