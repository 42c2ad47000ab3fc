package ke.njia.routing.engine;

/** The fewest organizations that could serve a set of needs, whoever reaches them. */
final class Cover {

	private Cover() {
	}

	/**
	 * {@return by set of needs the fewest organizations; more than there are needs where
	 * somebody serves none}
	 * @param servedBy by organization the needs it could serve, as a set of bits
	 */
	static int[] fewest(int[] servedBy, int needs) {
		boolean[] byOne = new boolean[1 << needs];
		for (int served : servedBy) {
			byOne[served] = true;
		}
		subsets(byOne);
		int[] fewest = new int[1 << needs];
		for (int set = 1; set < fewest.length; set++) {
			fewest[set] = fewest(set, byOne, fewest, needs + 1);
		}
		return fewest;
	}

	private static void subsets(boolean[] byOne) {
		for (int set = byOne.length - 1; set > 0; set--) {
			for (int rest = byOne[set] ? set : 0; rest > 0; rest &= rest - 1) {
				byOne[set ^ Integer.lowestOneBit(rest)] = true;
			}
		}
	}

	/** The lowest need of the set is met by some organization, with others or alone. */
	private static int fewest(int set, boolean[] byOne, int[] fewer, int none) {
		int rest = set ^ Integer.lowestOneBit(set);
		int fewest = none;
		for (int with = rest;; with = (with - 1) & rest) {
			if (byOne[set ^ rest | with]) {
				fewest = Math.min(fewest, 1 + fewer[rest ^ with]);
			}
			if (with == 0) {
				return fewest;
			}
		}
	}

}
