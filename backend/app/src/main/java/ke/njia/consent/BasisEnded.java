package ke.njia.consent;

import ke.njia.kernel.DomainEvent;

/**
 * What allowed a case to be told has ended. Whoever has made something that rests on it
 * undoes it in the same transaction, which holds the case.
 */
public sealed interface BasisEnded extends DomainEvent permits ConsentWithdrawn, BreakGlassOverturned, BasisRanOut {

	/** The case. */
	String caseFileId();

	/** Whether its time was over, rather than somebody having ended it before. */
	default boolean ranOut() {
		return false;
	}

}
