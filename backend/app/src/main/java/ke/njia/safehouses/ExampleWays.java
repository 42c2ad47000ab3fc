package ke.njia.safehouses;

import java.time.Clock;
import java.util.List;

import ke.njia.kernel.UnitOfWork;
import ke.njia.sealing.OpeningStep;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives the invented houses of the demonstration invented ways, so that the steps can be
 * tried. A house that is not invented has none until it writes one itself; one that was
 * removed does not come back.
 */
@Component
@Order(5)
class ExampleWays implements OpeningStep {

	/** What every invented name and text ends with. */
	static final String MARK = "(example)";

	/** Each needs keys on the disk, and a transaction is short. */
	private static final int AT_ONCE = 10;

	private final SafeHouses houses;

	private final Ways ways;

	private final UnitOfWork work;

	private final Clock clock;

	ExampleWays(SafeHouses houses, Ways ways, UnitOfWork work, Clock clock) {
		this.houses = houses;
		this.ways = ways;
		this.work = work;
		this.clock = clock;
	}

	@Override
	public int doSome(int most) {
		return this.work.perform(() -> {
			List<SafeHouse> unwritten = this.houses.listInvented()
				.stream()
				.filter((house) -> !this.ways.isKnown(house.id()))
				.limit(Math.min(most, AT_ONCE))
				.toList();
			unwritten.forEach((house) -> {
				this.ways.hold(house);
				this.ways.write(house, invented(), this.clock.instant());
			});
			return unwritten.size();
		});
	}

	/** The number is none that is given out. */
	private static Way invented() {
		return new Way("A house that does not exist " + MARK, "There is no way to an invented house " + MARK,
				"Nobody " + MARK, "+254000000000");
	}

}
