package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import ke.njia.cases.CaseClock;
import ke.njia.cases.CaseFile;
import ke.njia.cases.ClockCode;
import ke.njia.kernel.DueWork;

/**
 * When duty leads are told of a case about which nobody has decided: by the case's own
 * clocks of triage and decision. The shares of the time are ours.
 */
enum DecisionRung {

	/** Nothing is told: the clocks are looked at for the first time. */
	LOOK,

	/** Thresholds are still open, and the time for triage is over. */
	TRIAGE_DUE,

	/** Half the time for the decision is over. */
	HALF,

	/** Three quarters of it. */
	THREE_QUARTERS,

	/** All of it. */
	DUE,

	/** It is over, and one more time of the same length has passed. */
	OVERDUE;

	/** How long after a case was opened its clocks are first looked at. Ours. */
	static final Duration FIRST_LOOK = Duration.ofMinutes(15);

	/** The shortest time between two that tell of the same lateness. Ours. */
	private static final Duration SHORTEST = Duration.ofHours(1);

	/** The next that lies ahead; empty when it was decided. */
	static Optional<DueWork.Next> after(CaseFile caseFile, Instant now) {
		return clock(caseFile, ClockCode.DECISION).map((decision) -> {
			Duration time = Duration.between(decision.startedAt(), decision.dueAt());
			Stream<Map.Entry<DecisionRung, Instant>> ahead = Stream.of(
					Map.entry(HALF, decision.startedAt().plus(time.dividedBy(2))),
					Map.entry(THREE_QUARTERS, decision.startedAt().plus(time.multipliedBy(3).dividedBy(4))),
					Map.entry(DUE, decision.dueAt()));
			Stream<Map.Entry<DecisionRung, Instant>> triage = clock(caseFile, ClockCode.TRIAGE).stream()
				.map((clock) -> Map.entry(TRIAGE_DUE, clock.dueAt()));
			return Stream.concat(triage, ahead)
				.filter((rung) -> rung.getValue().isAfter(now))
				.min(Comparator.comparing(Map.Entry<DecisionRung, Instant>::getValue).thenComparing(Map.Entry::getKey))
				.map((rung) -> new DueWork.Next(rung.getKey().name(), rung.getValue()))
				.orElseGet(() -> new DueWork.Next(OVERDUE.name(),
						now.plus((time.compareTo(SHORTEST) > 0) ? time : SHORTEST)));
		});
	}

	/** Whether there is still something to tell when its moment has come. */
	boolean tells(CaseFile caseFile) {
		return switch (this) {
			case LOOK -> false;
			case TRIAGE_DUE -> clock(caseFile, ClockCode.TRIAGE).isPresent();
			case HALF, THREE_QUARTERS, DUE, OVERDUE -> true;
		};
	}

	private static Optional<CaseClock> clock(CaseFile caseFile, ClockCode code) {
		return caseFile.clocks().stream().filter((clock) -> clock.code() == code).findFirst();
	}

}
