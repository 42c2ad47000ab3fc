package ke.njia.members;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * One change of an organization's people at a time, on whichever backend: two
 * administrators who remove each other at the same moment would leave nobody.
 */
@Component
class HouseLock {

	private static final String HOLD = """
			MERGE (h:MembersOf {organization: $organization})
			SET h.lockedAt = datetime()
			""";

	private final Neo4jClient neo4j;

	HouseLock(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Waits for the others; ends with the caller's transaction. */
	void hold(String organization) {
		this.neo4j.query(HOLD).bind(organization).to("organization").run();
	}

}
