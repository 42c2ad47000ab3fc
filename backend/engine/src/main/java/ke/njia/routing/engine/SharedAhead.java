package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Asks whether what is left of a route can keep its limits together, by what sharing
 * organizations can save at most, and drops the options that leave the others too little.
 */
final class SharedAhead {

	private final Partial partial;

	private final Stage stage;

	private final List<SharingBound> sharings;

	private final List<List<Option>> left;

	private final int wanted;

	/**
	 * Looks ahead from a route in the making.
	 * @param left the options left, by need; those dropped are taken out of it
	 * @param wanted the open needs, as a set of bits
	 */
	SharedAhead(Partial partial, Stage stage, List<SharingBound> sharings, List<List<Option>> left, int wanted) {
		this.partial = partial;
		this.stage = stage;
		this.sharings = sharings;
		this.left = left;
		this.wanted = wanted;
	}

	/**
	 * Drops what cannot be part of a route within the limits.
	 * @param lower for each criterion a figure no completion is below; raised where more
	 * is known
	 * @return whether a route is still possible
	 */
	boolean narrow(long[] lower) {
		for (SharingBound sharing : this.sharings) {
			if (!narrow(sharing, lower)) {
				return false;
			}
		}
		return true;
	}

	private boolean narrow(SharingBound sharing, long[] lower) {
		long[] limits = this.stage.limits(lower);
		long servers = limits[1] - this.partial.vector()[1];
		long burden = sharing.burden().most(limits) - this.partial.burden(sharing.burden());
		Rest rest = new Rest(sharing, this.left.size()).given(near(sharing.burden()));
		long least = rest.least(servers, this.wanted);
		if (sharing.burden() == Burden.UNCERTAINTY) {
			lower[2] = Math.max(lower[2], this.partial.vector()[2] + least);
		}
		if (least > burden || this.stage.rulesOut(lower)) {
			return false;
		}
		for (int need = 0; need < this.left.size(); need++) {
			if (wants(need)) {
				this.left.set(need, within(need, rest, servers, burden, sharing));
				if (this.left.get(need).isEmpty()) {
					return false;
				}
			}
		}
		return true;
	}

	private boolean wants(int need) {
		return (this.wanted & (1 << need)) != 0;
	}

	/** The options of a need that leave the others enough. */
	private List<Option> within(int need, Rest rest, long servers, long burden, SharingBound sharing) {
		int others = this.wanted & ~(1 << need);
		long[] least = new long[this.left.size() + 1];
		Arrays.setAll(least, (most) -> rest.least(most, others));
		List<Option> within = new ArrayList<>();
		for (Option option : this.left.get(need)) {
			long useful = Math.min(servers - idle(option, others), this.left.size());
			if (useful >= 0 && sharing.burden().of(option) + least[(int) useful] <= burden) {
				within.add(option);
			}
		}
		return within;
	}

	/**
	 * Organizations newly told that could serve none of the others are told for nothing.
	 */
	private int idle(Option option, int others) {
		int idle = 0;
		for (int organization : option.told()) {
			if (!this.partial.tells(organization) && (this.sharings.getFirst().servedBy(organization) & others) == 0) {
				idle++;
			}
		}
		return idle;
	}

	/** By open need the least burden at organizations that are told already. */
	private long[] near(Burden burden) {
		long[] near = new long[this.left.size()];
		Arrays.fill(near, SharingBound.IMPOSSIBLE);
		for (int need = 0; need < near.length; need++) {
			if (wants(need)) {
				for (Option option : this.left.get(need)) {
					if (option.told().length == 0 || this.partial.tells(option.chain().last(-1))) {
						near[need] = Math.min(near[need], burden.of(option));
					}
				}
			}
		}
		return near;
	}

}
