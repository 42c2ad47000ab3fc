package ke.njia.consent;

import ke.njia.kernel.DomainEvent;

/**
 * What allowed a case to be told has ended before its time. Whoever has made something
 * that rests on it undoes it in the same transaction, which holds the case.
 */
public sealed interface BasisEnded extends DomainEvent permits ConsentWithdrawn, BreakGlassOverturned {

	/** The case. */
	String caseFileId();

}
