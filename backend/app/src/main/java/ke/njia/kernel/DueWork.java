package ke.njia.kernel;

import java.time.Instant;
import java.util.Optional;

/**
 * A kind of work that has its moment, such as a partner's time to answer. What is due
 * stands in the {@link Agenda}; each step is done once, whichever backend does it, in one
 * transaction with the row that says what comes next.
 */
public interface DueWork {

	/** The stable word by which the agenda knows it. */
	String kind();

	/** Whether this backend can do it now; a sealed portal cannot. */
	default boolean isReady() {
		return true;
	}

	/**
	 * Holds what the work is about until the transaction ends. It is asked before the row
	 * of the agenda is held, so that locks are taken in the order in which acts take
	 * them.
	 * @param subject identifier of what the work is about
	 */
	void hold(String subject);

	/**
	 * Does one step, in the transaction that holds its subject and its row.
	 * @return what comes next; empty when nothing does
	 */
	Optional<Next> perform(Due due);

	/**
	 * One step whose moment has come.
	 *
	 * @param subject identifier of what the work is about
	 * @param step the step's stable word
	 * @param dueAt when it was due
	 * @param now the moment it is done
	 */
	record Due(String subject, String step, Instant dueAt, Instant now) {
	}

	/**
	 * The step that comes next.
	 *
	 * @param step the step's stable word
	 * @param dueAt when it is due
	 */
	record Next(String step, Instant dueAt) {
	}

}
