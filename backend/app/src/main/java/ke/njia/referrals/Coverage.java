package ke.njia.referrals;

import java.util.stream.Stream;

import ke.njia.cases.CaseFile;
import ke.njia.consent.Disclosures;
import ke.njia.directory.Directory;

import org.springframework.stereotype.Component;

/**
 * Whether consent in force covers a referral: its receiver and everybody who introduces.
 */
@Component
class Coverage {

	private final Disclosures disclosures;

	private final Directory directory;

	Coverage(Disclosures disclosures, Directory directory) {
		this.disclosures = disclosures;
		this.directory = directory;
	}

	boolean covers(CaseFile caseFile, Referral referral) {
		return Stream.concat(referral.via().stream(), Stream.of(referral.receiver()))
			.filter((organization) -> !organization.equals(caseFile.lead()))
			.map(this.directory.current()::organization)
			.allMatch((organization) -> this.disclosures.covers(caseFile, organization));
	}

}
