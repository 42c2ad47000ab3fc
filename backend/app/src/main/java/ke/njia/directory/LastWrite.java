package ke.njia.directory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * When this backend last changed the network, so that whoever changed it reads the change
 * in the next list, though lists may lag behind other backends.
 */
@Component
class LastWrite {

	private volatile long at = System.nanoTime();

	/** Remembers the change once the transaction at hand is committed. */
	void whenCommitted() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				LastWrite.this.at = System.nanoTime();
			}
		});
	}

	/** Whether something was written since that reading of {@link System#nanoTime()}. */
	boolean isAfter(long moment) {
		return this.at - moment > 0;
	}

}
