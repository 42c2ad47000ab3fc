package ke.njia.routing.engine;

/**
 * The chance that somebody on the way says no, kept as a sum of logarithms so that it
 * adds up over steps and stays a whole number: round(-1,000,000 ln p).
 */
final class Uncertainty {

	private static final double SCALE = 1_000_000;

	private Uncertainty() {
	}

	static long of(Agreement agreement) {
		return nanos(agreement.acceptPermille(), Limits.PERMILLE);
	}

	static long of(ServiceAtLocation service) {
		return nanos(service.acceptPermille(), service.capacity().status().confidencePermille());
	}

	/**
	 * {@return the figure for a chance in thousandths; 0 never qualifies, so is 0 here}
	 */
	static long nanos(int acceptPermille, int confidencePermille) {
		if (acceptPermille == 0) {
			return 0;
		}
		double chance = acceptPermille * (double) confidencePermille / SCALE;
		return (long) Math.floor(-SCALE * StrictMath.log(chance) + 0.5);
	}

}
