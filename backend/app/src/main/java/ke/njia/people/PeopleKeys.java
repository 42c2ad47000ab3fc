package ke.njia.people;

import ke.njia.sealing.OpeningStep;
import ke.njia.sealing.Seals;

import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Ends the key of somebody who has left: in every copy what was sealed with it is gone.
 * It ends after the commit, and once more when the portal opens: a crash may have come
 * between the two, and an old copy of the keys may have brought one back.
 */
@Component
@Order(6)
class PeopleKeys implements OpeningStep {

	private static final String END = "MERGE (k:EndedKey {id: $key})";

	private static final String ENDED = "MATCH (k:EndedKey) RETURN k.id";

	private static final String FORGET_DIGESTS = """
			MATCH (k:IdempotencyKey {result: $person})
			SET k.input = ''
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	PeopleKeys(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Ends a key with the caller's transaction, and forgets what was asked. */
	void end(String key, String person) {
		this.neo4j.query(END).bind(key).to("key").run();
		this.neo4j.query(FORGET_DIGESTS).bind(person).to("person").run();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				PeopleKeys.this.seals.destroy(key);
			}
		});
	}

	@Override
	public int doSome(int most) {
		this.neo4j.query(ENDED).fetchAs(String.class).all().forEach(this.seals::destroy);
		return 0;
	}

}
