package ke.njia.cases;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import ke.njia.kernel.Fact;

import org.springframework.stereotype.Component;

/**
 * What of the case itself stands between it and its end: clocks that can still be met,
 * and an erasure somebody asked for.
 */
@Component
class CaseLeft implements ClosingCheck {

	/** Our own work, of which the workflow tells. */
	static final Set<ClockCode> OWN = EnumSet.of(ClockCode.TRIAGE, ClockCode.DECISION);

	private final Erasures erasures;

	CaseLeft(Erasures erasures) {
		this.erasures = erasures;
	}

	@Override
	public List<ClosingPoint> look(CaseFile caseFile, Instant now) {
		List<Fact> running = caseFile.clocks()
			.stream()
			.filter((clock) -> clock.dueAt().isAfter(now) && !OWN.contains(clock.code()))
			.map((clock) -> Fact.of(clock.code().name(), clock.dueAt()))
			.toList();
		Keeping.Request erasure = this.erasures.get(caseFile.id()).request();
		List<Fact> asked = (erasure != null) ? List.of(Fact.of("requestedAt", erasure.requestedAt())) : List.of();
		return Stream
			.concat(ClosingPoint.of(ClosingCode.CLOCK_RUNS, caseFile, running),
					ClosingPoint.of(ClosingCode.ERASURE_ASKED, caseFile, asked))
			.toList();
	}

}
