package ke.njia.cases;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * Something happened to a clock, or to its rule. It never says which clock of a case:
 * that would tell what happened to the person.
 *
 * @param action what
 * @param subjectId the case, or the code of the rule
 * @param news who hears
 * @param actor who did it
 * @param at when
 */
record ClockEvent(String action, String subjectId, News news, Actor actor, Instant at) implements DomainEvent {

	static ClockEvent changed(ClockRule rule, Actor actor, Instant at) {
		return new ClockEvent("clock-rule-changed", rule.code() + "." + rule.version(), News.none(), actor, at);
	}

	static ClockEvent tried(ClockRule rule, Actor actor, Instant at) {
		return new ClockEvent("clock-rule-tried", rule.code().name(), News.none(), actor, at);
	}

	/** Somebody said what became of a clock of that case. */
	static ClockEvent said(CaseFile caseFile, Actor actor, Instant at) {
		return new ClockEvent("clock-outcome-recorded", caseFile.id(),
				new News(Change.Kind.CASE, caseFile.id(), "", Set.of(caseFile.lead())), actor, at);
	}

	/** A share of the time of a clock of that case has passed. */
	static ClockEvent alert(CaseFile caseFile, Actor actor, Instant at) {
		return new ClockEvent("clock-alert", caseFile.id(),
				new News(Change.Kind.CASE, caseFile.id(), "", Set.of(caseFile.lead())), actor, at);
	}

}
