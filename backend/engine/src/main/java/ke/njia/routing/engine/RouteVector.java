package ke.njia.routing.engine;

/**
 * The five figures of a route, all minimised.
 *
 * @param clock worst share of the time allowed over the needs, in thousandths, rounded up
 * @param exposure organizations that learn of the case, the lead apart
 * @param uncertainty sum of -1,000,000 ln p over every agreement and service asked
 * @param travel metres the person travels, each place once
 * @param mismatch unmet wishes over all steps
 */
public record RouteVector(long clock, long exposure, long uncertainty, long travel, long mismatch) {

	static final RouteVector NONE = new RouteVector(0, 0, 0, 0, 0);

	static RouteVector of(long[] values) {
		return new RouteVector(values[0], values[1], values[2], values[3], values[4]);
	}

	/**
	 * {@return the figure of one criterion}
	 */
	public long get(Criterion criterion) {
		return switch (criterion) {
			case CLOCK -> this.clock;
			case EXPOSURE -> this.exposure;
			case UNCERTAINTY -> this.uncertainty;
			case TRAVEL -> this.travel;
			case MISMATCH -> this.mismatch;
		};
	}

}
