package ke.njia.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;

import org.springframework.stereotype.Component;

/**
 * The clock that each kind of help stands under when nothing is known of a case: the
 * shortest hard one, else the shortest other, else the time to harm when nobody knows how
 * near it is. What could move its end (a court's day) is left out, so it is never told
 * too late.
 */
@Component
public class ServiceClocks {

	private static final Comparator<ClockRule> HARD_FIRST = Comparator
		.comparing((ClockRule rule) -> rule.terms().kind() != ClockKind.HARD)
		.thenComparing((rule) -> rule.terms().about())
		.thenComparing(ClockRule::code);

	private final Clocks clocks;

	private final Clock clock;

	ServiceClocks(Clocks clocks, Clock clock) {
		this.clocks = clocks;
		this.clock = clock;
	}

	/** The clock of one kind of help. */
	public ServiceClock of(String serviceType) {
		Instant now = this.clock.instant();
		return this.clocks.rules(now)
			.stream()
			.filter((rule) -> rule.trigger().serviceTypes().contains(serviceType))
			.min(HARD_FIRST)
			.map((rule) -> new ServiceClock(serviceType, rule.code(), rule.terms().kind(), rule.terms().about(),
					rule.terms().source()))
			.orElseGet(() -> new ServiceClock(serviceType, ClockCode.HARM, ClockKind.SOFT,
					HarmWithin.UNKNOWN.limit().orElseThrow(), CaseClock.HARM_SOURCE));
	}

}
