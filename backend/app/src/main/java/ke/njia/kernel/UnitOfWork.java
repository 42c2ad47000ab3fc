package ke.njia.kernel;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One act, one transaction: the change, its audit leaf and its outbox entry are stored
 * together or not at all. A refusal rolls back. Neo4j resolves deadlocks by failing one
 * side with a transient error: that side is tried again.
 */
@Component
public class UnitOfWork {

	private static final int RETRIES = 8;

	/** The database ends what takes longer; nobody waits for it any more by then. */
	private static final Duration LONGEST = Duration.ofSeconds(15);

	private static final int LONGEST_CHAIN = 20;

	private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

	private final PlatformTransactionManager transactions;

	private final TransactionTemplate transaction;

	private final RetryTemplate retry = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(RETRIES)
		.delay(FIRST_PAUSE)
		.jitter(FIRST_PAUSE)
		.multiplier(2)
		.predicate(UnitOfWork::isTransient)
		.build());

	@Autowired
	UnitOfWork(PlatformTransactionManager transactions) {
		this(transactions, LONGEST);
	}

	private UnitOfWork(PlatformTransactionManager transactions, Duration longest) {
		this.transactions = transactions;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setTimeout((int) longest.toSeconds());
	}

	/**
	 * The same for what nobody waits for, such as a load at the start or a batch of a
	 * register.
	 * @param longest after which the database ends a transaction
	 */
	public UnitOfWork within(Duration longest) {
		return new UnitOfWork(this.transactions, longest);
	}

	/** Does the act; what it wrote is gone when it was refused. */
	public <T> Outcome<T> attempt(Supplier<Outcome<T>> act) {
		return retrying(() -> this.transaction.execute((status) -> {
			Outcome<T> outcome = act.get();
			if (outcome instanceof Outcome.Refused<T>) {
				status.setRollbackOnly();
			}
			return outcome;
		}));
	}

	/** Does something that cannot be refused, such as a reading that is put on record. */
	public <T> T perform(Supplier<T> act) {
		return retrying(() -> this.transaction.execute((status) -> act.get()));
	}

	private <T> T retrying(Supplier<T> work) {
		try {
			return this.retry.execute(work::get);
		}
		catch (RetryException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
	}

	private static boolean isTransient(Throwable failure) {
		return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
			.limit(LONGEST_CHAIN)
			.anyMatch(TransientException.class::isInstance);
	}

}
