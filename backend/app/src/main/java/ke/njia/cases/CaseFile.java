package ke.njia.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The record of help for one person. Codes only.
 *
 * @param id opaque identifier
 * @param reference short code to say on the phone
 * @param lead identifier of the organization that holds the case
 * @param status state of the case
 * @param urgency how pressing it is
 * @param openedAt when it was opened
 * @param reopenedAt when the work on it began anew, with its own clocks; null when it
 * never did
 * @param account what was told
 * @param needs what help is asked for, in the order asked
 * @param thresholds the three thresholds as last answered
 * @param clocks all clocks, the next due first
 * @param disclosureSalt random text from which each recipient's own pseudonym is made
 * @param processing on what basis and what for it is recorded; null in cases from before
 * that was asked, which cannot be written to until somebody says
 */
public record CaseFile(String id, String reference, String lead, CaseStatus status, Urgency urgency, Instant openedAt,
		@Nullable Instant reopenedAt, Account account, List<Need> needs, List<Threshold> thresholds,
		List<CaseClock> clocks, String disclosureSalt, @Nullable Processing processing) implements Related {

	public CaseFile {
		needs = List.copyOf(needs);
		thresholds = List.copyOf(thresholds);
		clocks = clocks.stream().sorted(Comparator.comparing(CaseClock::dueAt)).toList();
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/**
	 * This case, if the work on it may go on: one that is closed is opened anew first.
	 */
	public Outcome<CaseFile> writable() {
		return lawful().then((lawful) -> (this.status == CaseStatus.OPEN) ? Outcome.done(lawful)
				: Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION, Fact.of("caseFile", this.status))));
	}

	/**
	 * This case, open or closed, if anything may be added to it: whoever has not said why
	 * the law lets it be recorded may read it, call back what was asked, and erase it,
	 * but add nothing.
	 */
	public Outcome<CaseFile> lawful() {
		return (this.processing != null) ? Outcome.done(this)
				: Outcome.refused(UserError.of(UserErrorCode.LEGAL_BASIS_MISSING));
	}

	/** When the work on it began: when it was opened, or last opened anew. */
	public Instant begunAt() {
		return (this.reopenedAt != null) ? this.reopenedAt : this.openedAt;
	}

	/** The smallest change of answers to thresholds that would change the urgency. */
	public Optional<UrgencyChange> urgencyChange() {
		return UrgencyChange.of(this.account.harmWithin(),
				this.thresholds.stream().collect(Collectors.toMap(Threshold::code, Threshold::answer)));
	}

	/** The same case, told otherwise; its clocks are those of before. */
	CaseFile with(Account other) {
		return new CaseFile(this.id, this.reference, this.lead, this.status, this.urgency, this.openedAt,
				this.reopenedAt, other, this.needs, this.thresholds, this.clocks, this.disclosureSalt, this.processing);
	}

	/** The same case on another basis. */
	CaseFile with(Processing other) {
		return new CaseFile(this.id, this.reference, this.lead, this.status, this.urgency, this.openedAt,
				this.reopenedAt, this.account, this.needs, this.thresholds, this.clocks, this.disclosureSalt, other);
	}

	/**
	 * The clock due next; when all have ended, the one that ended last: it is overdue.
	 */
	public Optional<CaseClock> nextClock(Instant now) {
		return this.clocks.stream()
			.filter((clock) -> clock.dueAt().isAfter(now))
			.findFirst()
			.or(() -> this.clocks.stream().max(Comparator.comparing(CaseClock::dueAt)));
	}

	/** When the next clock ends; the far future when none runs. */
	Instant nextDue(Instant now) {
		return nextClock(now).map(CaseClock::dueAt).orElse(Instant.MAX);
	}

}
