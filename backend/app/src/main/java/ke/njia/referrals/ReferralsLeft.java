package ke.njia.referrals;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ClosingCheck;
import ke.njia.cases.ClosingCode;
import ke.njia.cases.ClosingPoint;
import ke.njia.kernel.Fact;

import org.springframework.stereotype.Component;

/**
 * What of its referrals stands between a case and its end: nobody is asked any more, has
 * promised help, or was never heard about. A referral is sent only by who holds the case,
 * so that none can begin to wait while its closing looks.
 */
@Component
class ReferralsLeft implements ClosingCheck {

	private final Referrals referrals;

	private final Suggestions suggestions;

	ReferralsLeft(Referrals referrals, Suggestions suggestions) {
		this.referrals = referrals;
		this.suggestions = suggestions;
	}

	@Override
	public List<ClosingPoint> look(CaseFile caseFile, Instant now) {
		List<Referral> all = this.referrals.listForCase(caseFile.id());
		List<Fact> suggested = this.suggestions.listFor(all.stream().map(Referral::id).toList())
			.stream()
			.filter((one) -> one.status() == Suggestion.Status.WAITING)
			.map((one) -> Fact.of("suggestion", one.id()))
			.toList();
		return Stream
			.of(point(ClosingCode.REFERRAL_WAITS, caseFile, all, (referral) -> referral.status().isOpen()),
					point(ClosingCode.QUESTION_WAITS, caseFile, all, ReferralsLeft::asks),
					point(ClosingCode.HELP_UNDER_WAY, caseFile, all, ReferralsLeft::helps),
					point(ClosingCode.DRAFT_UNSENT, caseFile, all,
							(referral) -> referral.status() == ReferralStatus.DRAFT),
					point(ClosingCode.FEEDBACK_MISSING, caseFile, all, ReferralsLeft::untold),
					ClosingPoint.of(ClosingCode.SUGGESTION_WAITS, caseFile, suggested))
			.flatMap((points) -> points)
			.toList();
	}

	private static Stream<ClosingPoint> point(ClosingCode code, CaseFile caseFile, List<Referral> all,
			Predicate<Referral> stands) {
		return ClosingPoint.of(code, caseFile,
				all.stream().filter(stands).map((referral) -> Fact.of("referral", referral.id())).toList());
	}

	private static boolean asks(Referral referral) {
		return referral.status().isOpen() && referral.state().course().isAsking();
	}

	/** What passed over to its receiver is the receiver's. */
	private static boolean helps(Referral referral) {
		return referral.status().isTakenOn() && !referral.status().isEnded() && referral.handedOverAt().isEmpty();
	}

	private static boolean untold(Referral referral) {
		boolean over = referral.status() == ReferralStatus.COMPLETED || referral.status() == ReferralStatus.FAILED;
		return over && referral.state().course().feedback() == null;
	}

}
