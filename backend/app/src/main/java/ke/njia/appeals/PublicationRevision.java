package ke.njia.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What was put down of a publication once; it is never changed. It is stored sealed with
 * the case: the names of the components are what is stored.
 *
 * @param number the first is 1
 * @param kind what the body published
 * @param reference under which; empty where it has none
 * @param publishedOn the day in Nairobi
 * @param link address of the official page
 * @param namesPerson whether it names the person
 * @param namesSource whether it names who told the body
 * @param savedBy opaque identifier of who put it down
 * @param savedAt when
 */
public record PublicationRevision(int number, PublicationKind kind, String reference, LocalDate publishedOn,
		String link, boolean namesPerson, boolean namesSource, String savedBy, Instant savedAt) {

	/** What was asked for, after it was found to be without a fault. */
	static PublicationRevision of(NewPublication told, int number, String savedBy, Instant savedAt) {
		return new PublicationRevision(number, told.kind(), told.reference(),
				Objects.requireNonNull(told.publishedOn()), told.link(), told.namesPerson(), told.namesSource(),
				savedBy, savedAt);
	}

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "publication";
	}

}
