package ke.njia.safehouses;

import ke.njia.sealing.OpeningStep;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Ends the keys of ways that were replaced or removed once more: a crash may have come
 * between the two, and an old copy of the keys may have brought one back.
 */
@Component
@Order(4)
class EndedWays implements OpeningStep {

	private final Ways ways;

	EndedWays(Ways ways) {
		this.ways = ways;
	}

	@Override
	public int doSome(int most) {
		this.ways.listEnded().forEach(this.ways::destroy);
		return 0;
	}

}
