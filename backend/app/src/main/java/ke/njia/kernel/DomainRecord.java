package ke.njia.kernel;

import java.util.List;

/**
 * A record of what happened, such as the audit record or the outbox. It is written once
 * in each transaction, last of all: what it must hold while it writes, everybody else
 * waits for.
 */
public interface DomainRecord {

	/**
	 * Writes what happened, in the caller's transaction. What cannot be written undoes
	 * the act.
	 * @param events all of one transaction, in their order; never none
	 */
	void append(List<DomainEvent> events);

}
