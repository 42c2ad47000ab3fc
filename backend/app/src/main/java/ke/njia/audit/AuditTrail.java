package ke.njia.audit;

import java.util.Map;
import java.util.Objects;

import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.GraphInstant;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends a leaf for every event inside the transaction it happened in: no audit, no act.
 * Raising the head's size takes its lock, so positions have no gap and no double.
 */
@Component
class AuditTrail {

	private static final String NEXT = """
			MATCH (h:AuditHead {id: 'head'})
			SET h.size = h.size + 1
			RETURN h.size - 1 AS index
			""";

	private static final String APPEND = """
			CREATE (:AuditLeaf {index: $index, at: $at, actor: $actor, organization: $organization,
			                    action: $action, subject: $subject, hash: $hash})
			""";

	private final Neo4jClient neo4j;

	AuditTrail(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@EventListener
	@Order(1)
	void append(DomainEvent event) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException(
					"Event %s outside a transaction. Maybe it was not published through UnitOfWork."
						.formatted(event.action()));
		}
		AuditLeaf leaf = AuditLeaf.of(this.neo4j.query(NEXT).fetchAs(Long.class).one().orElseThrow(), event);
		this.neo4j.query(APPEND)
			.bindAll(Map.of("index", leaf.index(), "at", Objects.requireNonNull(GraphInstant.stored(leaf.at())),
					"actor", leaf.actor(), "organization", leaf.organization(), "action", leaf.action(), "subject",
					leaf.subject(), "hash", leaf.hash()))
			.run();
	}

}
