package ke.njia.audit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the transactions of this process write the head of the record one after another,
 * and hands on how the last one left it. It saves a question to the database, nothing
 * rests on it: the database's own lock decides, also between backends, and what is handed
 * on is compared there before it is believed. So whoever waits too long goes on.
 */
final class HeadTurns {

	/** Far longer than a commit takes; whoever waits longer may wait for each other. */
	private static final Duration PATIENCE = Duration.ofMillis(250);

	private final ReentrantLock turn = new ReentrantLock();

	private volatile Frontier left = Frontier.EMPTY;

	/**
	 * {@return how the head was left, as far as this process knows} Until the caller's
	 * transaction ends it is the caller's turn.
	 */
	Frontier take() {
		if (TransactionSynchronizationManager.isSynchronizationActive() && await()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCompletion(int status) {
					HeadTurns.this.turn.unlock();
				}
			});
		}
		return this.left;
	}

	/** Hands on, once the caller's transaction is stored, how it leaves the head. */
	void leave(Frontier frontier) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCommit() {
					HeadTurns.this.left = frontier;
				}
			});
		}
	}

	private boolean await() {
		try {
			return this.turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
