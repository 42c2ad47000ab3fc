package ke.njia.routing.engine;

/**
 * A point on the earth.
 *
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 */
public record Coordinates(double lat, double lon) {

	public Coordinates {
		if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
			throw new IllegalArgumentException("""
					Coordinates (%s, %s) are not on the earth.
					Maybe latitude and longitude were exchanged.""".formatted(lat, lon));
		}
	}

}
