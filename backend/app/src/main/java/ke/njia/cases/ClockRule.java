package ke.njia.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * One version of how a clock runs.
 *
 * @param code which
 * @param version 1 for what came with the portal, counted up by every change
 * @param validFrom since when cases are opened under it; version 1 holds for all before
 * as well
 * @param alsoRunning whether it holds also for what had been started before
 * @param terms what can be set anew
 * @param trigger what starts it, and for what
 */
public record ClockRule(ClockCode code, int version, Instant validFrom, boolean alsoRunning, ClockTerms terms,
		Trigger trigger) {

	/**
	 * What starts a clock, and for what it runs.
	 *
	 * @param start the moment it counts from
	 * @param delayMinutes how long after that moment it begins
	 * @param violationTypes violations it belongs to; empty means all
	 * @param serviceTypes kinds of help that must begin before it ends
	 * @param zone where its months are counted, and whose time is shown beside Nairobi's
	 */
	public record Trigger(ClockStart start, int delayMinutes, Set<String> violationTypes, Set<String> serviceTypes,
			ZoneId zone) {
	}

	/**
	 * Whether it can be set anew here: not what runs for no case, which other modules
	 * keep.
	 */
	public boolean isEditable() {
		return this.trigger.start().isOfACase();
	}

	boolean appliesTo(String violationType) {
		return this.trigger.start().isOfACase()
				&& (this.trigger.violationTypes().isEmpty() || this.trigger.violationTypes().contains(violationType));
	}

	/** Whether a case opened then stands under it, as of now. */
	boolean holdsFor(Instant openedAt, Instant now) {
		return !this.validFrom.isAfter(now)
				&& (this.alsoRunning || this.version == 1 || !this.validFrom.isAfter(openedAt));
	}

	/**
	 * The clock of a case. It ends by the earliest moment at which it can have begun;
	 * that the window has closed is said only once it has by the latest.
	 */
	CaseClock start(Account account, Instant openedAt, CourtCalendar court) {
		Instant from = begins(account.occurredEarliest(), openedAt);
		Instant latest = begins(account.occurredLatest(), openedAt);
		return new CaseClock(this.code, this.terms.kind(), from, this.terms.bestFrom(from), end(from, court),
				end(latest.isBefore(from) ? from : latest, court), this.trigger.serviceTypes(), this);
	}

	/**
	 * Since when what was said of this clock holds for a case on which work began then:
	 * what happened stays as it was, what counts from the opening begins with it.
	 */
	Instant countsSince(Instant begunAt) {
		return (this.trigger.start() == ClockStart.OCCURRED) ? Instant.MIN : begunAt;
	}

	/** The same, under other terms. */
	ClockRule with(int other, Instant from, boolean running, ClockTerms set) {
		return new ClockRule(this.code, other, from, running, set, this.trigger);
	}

	private Instant begins(Instant occurred, Instant openedAt) {
		Instant moment = (this.trigger.start() == ClockStart.OCCURRED) ? occurred : openedAt;
		return moment.plus(Duration.ofMinutes(this.trigger.delayMinutes()));
	}

	private Instant end(Instant from, CourtCalendar court) {
		Instant end = this.terms.endFrom(from, this.trigger.zone());
		return (this.terms.calendar() == ClockCalendar.COURT) ? court.endOfSitting(end) : end;
	}

}
