package ke.njia.routing;

import java.util.HashMap;
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
 * The plans people chose from. They hang on their case, sealed with its key, and are
 * erased with it.
 */
@Component
class KeptPlans {

	/** Plans of one case that are looked at; nobody chooses this often. */
	private static final int MOST = 100;

	private static final String RETURN = "RETURN p AS plan, c.id AS caseFile, o.id AS lead\n";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (p:RoutePlan)-[:PLANNED_FOR]->(c)
			SET p = $plan
			""";

	private static final String FIND = """
			MATCH (p:RoutePlan {id: $id})-[:PLANNED_FOR]->(c:CaseFile)-[:HELD_BY]->(o:Organization {id: $organization})
			WHERE c.status <> 'ERASED'
			""" + RETURN;

	private static final String LIST = """
			MATCH (p:RoutePlan)-[:PLANNED_FOR]->(c:CaseFile {id: $caseFile})-[:HELD_BY]->(o:Organization {id: $organization})
			WHERE c.status <> 'ERASED'
			WITH p, c, o ORDER BY p.keptAt DESC, p.id LIMIT $most
			"""
			+ RETURN;

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	KeptPlans(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	void add(KeptPlan plan) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", plan.id());
		properties.put("keptAt", GraphInstant.stored(plan.keptAt()));
		properties.put(SealedPlace.PROPERTY, this.rows.seal(place(plan.id(), plan.caseFileId(), plan.lead()),
				new SealedPlan(plan.basis(), plan.answer())));
		this.neo4j.query(ADD).bindAll(Map.of("caseFile", plan.caseFileId(), "plan", properties)).run();
	}

	Optional<KeptPlan> find(String id, String organization) {
		return this.rows.find(FIND, Map.of("id", id, "organization", organization), KeptPlans::plan);
	}

	/** The plans of a case that an organization holds, the newest first. */
	List<KeptPlan> listFor(String caseFileId, String organization) {
		return this.rows.list(LIST, Map.of("caseFile", caseFileId, "organization", organization, "most", MOST),
				KeptPlans::plan);
	}

	private static KeptPlan plan(SealedRow row) {
		SealedNode node = row.node("plan", "RoutePlan");
		SealedPlan plan = node.open(SealedPlan.class);
		return new KeptPlan(node.id(), row.caseFile(), row.lead(), GraphInstant.read(node.get("keptAt")), plan.basis(),
				plan.answer());
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "RoutePlan", id);
	}

}
