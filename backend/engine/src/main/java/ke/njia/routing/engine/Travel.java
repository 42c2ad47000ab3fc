package ke.njia.routing.engine;

/** Distance over the ground and the minutes it takes, at 40 kilometres an hour. */
public final class Travel {

	/** Mean earth radius of the IUGG. */
	private static final double EARTH_RADIUS_KM = 6371.0088;

	private static final long METRES_PER_HOUR = 40_000;

	private Travel() {
	}

	/**
	 * {@return metres from the person to the entry; 0 when remote or nobody knows where}
	 */
	static long metres(Coordinates person, ServiceAtLocation service) {
		if (service.mode() == Mode.REMOTE || service.coordinates() == null) {
			return 0;
		}
		return metres(person, service.coordinates());
	}

	/**
	 * {@return metres from one point to the other}
	 */
	public static long metres(Coordinates from, Coordinates to) {
		return (long) Math.floor(1000 * kilometres(from, to) + 0.5);
	}

	/**
	 * {@return minutes on the road for that many metres, rounded up}
	 */
	public static long minutes(long metres) {
		return Math.ceilDiv(metres * 60, METRES_PER_HOUR);
	}

	/**
	 * {@return minutes from the hand-over until help stands ready, opening apart}
	 */
	static long minutesAfterHandover(Coordinates person, ServiceAtLocation service) {
		return service.answerMinutes() + minutes(metres(person, service));
	}

	private static double kilometres(Coordinates from, Coordinates to) {
		double lat = StrictMath.sin(Math.toRadians(to.lat() - from.lat()) / 2);
		double lon = StrictMath.sin(Math.toRadians(to.lon() - from.lon()) / 2);
		double a = lat * lat
				+ StrictMath.cos(Math.toRadians(from.lat())) * StrictMath.cos(Math.toRadians(to.lat())) * lon * lon;
		return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, Math.sqrt(a)));
	}

}
