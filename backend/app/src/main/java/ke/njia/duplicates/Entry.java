package ke.njia.duplicates;

import java.util.List;
import java.util.Set;

/**
 * What is compared of an entry: public facts only.
 *
 * @param id stable identifier
 * @param name its name as written
 * @param parts its name taken apart
 * @param counties codes of the counties of its seat and places
 * @param points where it is, as far as known
 */
record Entry(String id, String name, NameParts parts, Set<Integer> counties, List<Point> points) {

	Entry {
		counties = Set.copyOf(counties);
		points = List.copyOf(points);
	}

	static Entry of(String id, String name, Set<Integer> counties, List<Point> points) {
		return new Entry(id, name, NameParts.of(name), counties, points);
	}

	/**
	 * A place on the map.
	 *
	 * @param latitude WGS 84 degrees
	 * @param longitude WGS 84 degrees
	 */
	record Point(double latitude, double longitude) {

		private static final double EARTH_METRES = 6_371_000;

		/** Metres as the crow flies, by the haversine formula. */
		long metresTo(Point other) {
			double half = Math.sin(Math.toRadians(other.latitude - this.latitude) / 2);
			double across = Math.sin(Math.toRadians(other.longitude - this.longitude) / 2);
			double h = half * half + Math.cos(Math.toRadians(this.latitude)) * Math.cos(Math.toRadians(other.latitude))
					* across * across;
			return Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(h))));
		}

	}

}
