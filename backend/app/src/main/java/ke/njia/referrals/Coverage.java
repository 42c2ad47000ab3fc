package ke.njia.referrals;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import ke.njia.cases.CaseFile;
import ke.njia.consent.ConsentCover;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Whether consent in force covers a referral: its receiver and everybody who introduces.
 */
@Component
class Coverage {

	private final ConsentCover cover;

	private final Directory directory;

	Coverage(ConsentCover cover, Directory directory) {
		this.cover = cover;
		this.directory = directory;
	}

	boolean covers(CaseFile caseFile, Referral referral) {
		return told(caseFile, referral).allMatch((organization) -> this.cover.covers(caseFile, organization)
				&& isFresh(caseFile, organization, referral.origin()));
	}

	/**
	 * What a receiver suggested is asked of the person anew. Broken glass alone is for
	 * one recipient and a day, and so always newly thought of.
	 */
	private boolean isFresh(CaseFile caseFile, Organization organization, Referral.@Nullable Origin origin) {
		return origin == null || this.cover.agreedAt(caseFile, organization)
			.filter((agreed) -> agreed.isBefore(origin.suggestedAt()))
			.isEmpty();
	}

	/**
	 * The moment from which what is in force now does not cover it any more; empty when
	 * it does not now, or when nobody else is told.
	 */
	Optional<Instant> endsAt(CaseFile caseFile, Referral referral) {
		return covers(caseFile, referral) ? told(caseFile, referral)
			.flatMap((organization) -> this.cover.coveredUntil(caseFile, organization).stream())
			.min(Instant::compareTo) : Optional.empty();
	}

	private Stream<Organization> told(CaseFile caseFile, Referral referral) {
		return Stream.concat(referral.via().stream(), Stream.of(referral.receiver()))
			.filter((organization) -> !organization.equals(caseFile.lead()))
			.map(this.directory.current()::organization);
	}

}
