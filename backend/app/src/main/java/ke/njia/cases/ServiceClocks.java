package ke.njia.cases;

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
		.comparing((ClockRule rule) -> rule.kind() != ClockKind.HARD)
		.thenComparing(ClockRule::length)
		.thenComparing(ClockRule::code);

	private final Clocks clocks;

	ServiceClocks(Clocks clocks) {
		this.clocks = clocks;
	}

	/** The clock of one kind of help. */
	public ServiceClock of(String serviceType) {
		return this.clocks.rules()
			.stream()
			.filter((rule) -> rule.serviceTypes().contains(serviceType))
			.min(HARD_FIRST)
			.map((rule) -> new ServiceClock(serviceType, rule.code(), rule.kind(), rule.length(), rule.source()))
			.orElseGet(() -> new ServiceClock(serviceType, ClockCode.HARM, ClockKind.SOFT,
					HarmWithin.UNKNOWN.limit().orElseThrow(), Clocks.HARM_SOURCE));
	}

}
