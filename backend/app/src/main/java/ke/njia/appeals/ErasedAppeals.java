package ke.njia.appeals;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Removes the appeals of a case that is erased, in that transaction: the reading rooms
 * lose them by that.
 */
@Component
class ErasedAppeals {

	private static final String REMOVE = """
			MATCH (part:Appeal|AppealVersion|AppealLetter|AppealSending|AppealMessage|AppealPublication)
			      -[:FOR]->(:CaseFile {id: $caseFile})
			DETACH DELETE part
			""";

	private final Neo4jClient neo4j;

	ErasedAppeals(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@EventListener
	void remove(CaseErased event) {
		this.neo4j.query(REMOVE).bind(event.subjectId()).to("caseFile").run();
	}

}
