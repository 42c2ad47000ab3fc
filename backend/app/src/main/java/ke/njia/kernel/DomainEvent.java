package ke.njia.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Something happened. Published inside the transaction it happened in: just before its
 * commit every {@link DomainRecord} is written there, audit its leaf and notifications
 * its outbox entry, so there is no act without a record and no record without an act.
 */
public interface DomainEvent {

	/** What was done, a stable word such as {@code referral-accepted}. */
	String action();

	/** Identifier of what it was done to. */
	String subjectId();

	/**
	 * Identifier of the case it is about, so that a person can be told who saw what;
	 * empty when it is about none or about many.
	 */
	default String about() {
		return news().caseFileId();
	}

	/** Who did it. */
	Actor actor();

	/** When. */
	Instant at();

	/** Who should hear of it; {@link News#none()} for what is only recorded. */
	default News news() {
		return News.none();
	}

	/** Who should be told outside the portal that something waits for them. */
	default List<Notice> notices() {
		return List.of();
	}

	/**
	 * Who should hear of an event, and of what. It names things by identifier only, so
	 * that a message made from it says nothing.
	 *
	 * @param kind what kind of thing changed
	 * @param caseFileId the case it is about; empty when it may not be named
	 * @param referralId the referral it is about; empty when it is about none
	 * @param organizations who should hear
	 */
	record News(Change.Kind kind, String caseFileId, String referralId, Set<String> organizations) {

		public News {
			organizations = Set.copyOf(organizations);
		}

		public static News none() {
			return new News(Change.Kind.CASE, "", "", Set.of());
		}

	}

}
