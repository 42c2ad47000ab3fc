package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A route in the making. Keeps what the chosen options share: organizations told once,
 * places travelled to once, capacity taken together.
 */
final class Partial {

	private final @Nullable Option[] chosen;

	private final int[] timesTold;

	private final int[] taken;

	private final long[] metresTo;

	private final long[][] before;

	private long[] vector = new long[Criterion.values().length];

	private int depth;

	Partial(int needs, int organizations, int services, int places) {
		this.chosen = new Option[needs];
		this.timesTold = new int[organizations];
		this.taken = new int[services];
		this.metresTo = new long[places];
		this.before = new long[needs][];
	}

	/**
	 * {@return the figures so far, in the order of {@link Criterion}}
	 */
	long[] vector() {
		return this.vector;
	}

	int organizations() {
		return this.timesTold.length;
	}

	/**
	 * {@return the needs the lead and those told could serve, as a set of bits}
	 */
	int served(SharingBound sharing) {
		int served = sharing.servedByLead();
		for (Option option : this.chosen) {
			if (option != null) {
				for (int organization : option.told()) {
					served |= sharing.servedBy(organization);
				}
			}
		}
		return served;
	}

	long burden(Burden burden) {
		long sum = 0;
		for (Option option : this.chosen) {
			sum += (option != null) ? burden.of(option) : 0;
		}
		return sum;
	}

	Option chosen(int need) {
		return Objects.requireNonNull(this.chosen[need]);
	}

	boolean tells(int organization) {
		return this.timesTold[organization] > 0;
	}

	boolean hasRoom(Option option) {
		return this.taken[option.service()] < option.room();
	}

	int newlyTold(Option option) {
		int newly = 0;
		for (int organization : option.told()) {
			if (this.timesTold[organization] == 0) {
				newly++;
			}
		}
		return newly;
	}

	/** Entries at one place may differ in their coordinates: the farthest counts. */
	long extraMetres(Option option) {
		return (option.metres() == 0) ? 0 : Math.max(0, option.metres() - this.metresTo[option.place()]);
	}

	/**
	 * {@return the figures with this option as well}
	 */
	long[] with(Option option) {
		long[] longer = this.vector.clone();
		longer[0] = Math.max(longer[0], option.clock());
		longer[1] += newlyTold(option);
		longer[2] += option.nanos();
		longer[3] += extraMetres(option);
		longer[4] += option.mismatch();
		return longer;
	}

	/**
	 * Adds an option;
	 * {@return what {@link #drop} needs to take it away again}
	 */
	long choose(Option option) {
		this.before[this.depth++] = this.vector;
		this.vector = with(option);
		long extra = extraMetres(option);
		for (int organization : option.told()) {
			this.timesTold[organization]++;
		}
		this.taken[option.service()]++;
		if (extra > 0) {
			this.metresTo[option.place()] += extra;
		}
		this.chosen[option.need()] = option;
		return extra;
	}

	void drop(Option option, long extra) {
		this.vector = this.before[--this.depth];
		for (int organization : option.told()) {
			this.timesTold[organization]--;
		}
		this.taken[option.service()]--;
		if (extra > 0) {
			this.metresTo[option.place()] -= extra;
		}
		this.chosen[option.need()] = null;
	}

	JointRoute complete() {
		return new JointRoute(Arrays.stream(this.chosen).map((option) -> Objects.requireNonNull(option)).toList(),
				this.vector.clone());
	}

}
