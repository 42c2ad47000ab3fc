package ke.njia.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * The record of help for one person. Codes only.
 *
 * @param id opaque identifier
 * @param reference short code to say on the phone
 * @param lead identifier of the organization that holds the case
 * @param status state of the case
 * @param urgency how pressing it is
 * @param openedAt when it was opened
 * @param account what was told
 * @param needs what help is asked for, in the order asked
 * @param thresholds the three thresholds as last answered
 * @param clocks all clocks, the next due first
 * @param disclosureSalt random text from which each recipient's own pseudonym is made
 */
public record CaseFile(String id, String reference, String lead, CaseStatus status, Urgency urgency, Instant openedAt,
		Account account, List<Need> needs, List<Threshold> thresholds, List<CaseClock> clocks,
		String disclosureSalt) implements Related {

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
