package ke.njia.evidence;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Destroys files when the transaction they belong to has ended one way or the other. That
 * a key has ended is in the record first: what a crash leaves is destroyed when the
 * portal opens again, and so is what an older copy brings back.
 */
@Component
class LeftOverFiles {

	private static final String ENDED = """
			MERGE (:EndedKey {id: $id})
			WITH 1 AS once
			MATCH (k:IdempotencyKey {result: $id})
			SET k.input = ''
			""";

	private final EvidenceFiles files;

	private final Neo4jClient neo4j;

	LeftOverFiles(EvidenceFiles files, Neo4jClient neo4j) {
		this.files = files;
		this.neo4j = neo4j;
	}

	/** Puts down, in the caller's transaction, that a file ends with it. */
	void destroyAfterCommit(String id) {
		this.neo4j.query(ENDED).bind(id).to("id").run();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				LeftOverFiles.this.files.destroy(id);
			}
		});
	}

	/** A file that the record will not name is nothing to keep. */
	void destroyUnlessCommitted(String id) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				if (status == STATUS_ROLLED_BACK) {
					LeftOverFiles.this.files.destroy(id);
				}
			}
		});
	}

}
