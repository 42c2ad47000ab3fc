package ke.njia.breaches;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the law wants told of a breach.
 *
 * @param whom who
 * @param dueAt by when; null where the law says "as soon as reasonably practicable"
 * @param toldAt when they were told; null while they have not been
 */
public record BreachDuty(BreachTold whom, @Nullable Instant dueAt, @Nullable Instant toldAt) {

	/** From awareness to the Data Commissioner (Data Protection Act 2019, s. 43(1)). */
	public static final Duration TO_COMMISSIONER = Duration.ofHours(72);

	/** From a processor's awareness to the controller (s. 43(3)). */
	public static final Duration TO_CONTROLLER = Duration.ofHours(48);

	/** Whether time has run out without a word. */
	public boolean isOverdue(Instant now) {
		return this.toldAt == null && this.dueAt != null && !now.isBefore(this.dueAt);
	}

	/** Whom the law wants told of that breach, the earliest due first. */
	static List<BreachDuty> of(BreachFacts facts, List<BreachNotice> notices) {
		List<BreachDuty> duties = new ArrayList<>();
		if (facts.role() == BreachRole.PROCESSOR) {
			duties.add(duty(BreachTold.CONTROLLER, facts.awareAt().plus(TO_CONTROLLER), notices));
		}
		else if (facts.riskOfHarm() != BreachAnswer.NO) {
			duties.add(duty(BreachTold.COMMISSIONER, facts.awareAt().plus(TO_COMMISSIONER), notices));
			if (!facts.safeguards().applied()) {
				duties.add(duty(BreachTold.PEOPLE, null, notices));
			}
		}
		return duties;
	}

	private static BreachDuty duty(BreachTold whom, @Nullable Instant dueAt, List<BreachNotice> notices) {
		Instant told = notices.stream()
			.filter((notice) -> notice.whom() == whom)
			.map(BreachNotice::at)
			.min(Instant::compareTo)
			.orElse(null);
		return new BreachDuty(whom, dueAt, told);
	}

}
