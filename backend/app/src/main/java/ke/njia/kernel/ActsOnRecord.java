package ke.njia.kernel;

import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers what happens in a transaction and writes it down just before the commit: no
 * record, no act. A page of fifty disclosures then holds the records' heads once and
 * briefly, and not from its first row to its last.
 */
@Component
class ActsOnRecord {

	private final ObjectProvider<DomainRecord> records;

	ActsOnRecord(ObjectProvider<DomainRecord> records) {
		this.records = records;
	}

	@EventListener
	void gather(DomainEvent event) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException(
					"Event %s outside a transaction. Maybe it was not published through UnitOfWork."
						.formatted(event.action()));
		}
		gathered().events.add(event);
	}

	private Gathered gathered() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(Gathered.class::isInstance)
			.map(Gathered.class::cast)
			.findFirst()
			.orElseGet(this::begin);
	}

	private Gathered begin() {
		Gathered begun = new Gathered(this.records);
		TransactionSynchronizationManager.registerSynchronization(begun);
		return begun;
	}

	private static final class Gathered implements TransactionSynchronization {

		private final ObjectProvider<DomainRecord> records;

		private final List<DomainEvent> events = new ArrayList<>();

		private Gathered(ObjectProvider<DomainRecord> records) {
			this.records = records;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			this.records.orderedStream().forEach((record) -> record.append(List.copyOf(this.events)));
		}

	}

}
