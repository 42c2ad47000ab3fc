package ke.njia.cases;

import java.time.Instant;
import java.util.List;

/**
 * What a person might tell, for tests.
 */
public final class Told {

	private static final int GARISSA = 7;

	private Told() {
	}

	/** An account with everything else left open. */
	public static Account by(String violationType, Instant occurred, HarmWithin harmWithin) {
		return new Account(violationType, GARISSA, occurred, occurred, harmWithin, List.of(), null, null, false,
				List.of(), List.of(), List.of(), null, AccountSource.UNKNOWN);
	}

	/** An account of everything that can be told. */
	public static Account everything(Instant occurred, String... neverTell) {
		return everything(occurred, new AccountSource(IntakeChannel.PARTNER, SourceReliability.LIKELY_RELIABLE),
				neverTell);
	}

	/** The same, from somewhere else. */
	static Account everything(Instant occurred, AccountSource source, String... neverTell) {
		return new Account("torture", GARISSA, occurred, occurred, HarmWithin.HOURS_24, List.of("som", "swh"), 34,
				Gender.FEMALE, true, List.of(SafetyConcern.SURVEILLANCE), List.of("county-police"), List.of(neverTell),
				80, source);
	}

	/** A case of KHRC. */
	public static CaseFile caseFile(Account account, List<CaseClock> clocks, Need... needs) {
		return new CaseFile("case-1", "KE-1", "khrc", CaseStatus.OPEN, Urgency.CRITICAL, account.occurredEarliest(),
				null, account, List.of(needs), List.of(), clocks, "salt-of-case-1",
				new Processing(LegalBasis.CONSENT, List.of(CasePurpose.ASSISTANCE), account.occurredEarliest()));
	}

}
