package ke.njia.exchange.hsds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.directory.Location;
import ke.njia.directory.ServiceAtLocation;
import org.jspecify.annotations.Nullable;

/**
 * Where a postal code lies, by the public addresses of this directory: Kenya's codes name
 * post offices, and no open table says where those are.
 */
final class Postcodes {

	/** Mean radius of the earth, metres (IUGG). */
	private static final double EARTH = 6_371_008.8;

	private final Map<String, List<Location>> locations;

	Postcodes(Collection<Location> locations, PublicDirectory directory) {
		this.locations = locations.stream()
			.filter((location) -> directory.reach().address(location.id()).postalCode() != null)
			.collect(Collectors
				.groupingBy((location) -> String.valueOf(directory.reach().address(location.id()).postalCode())));
	}

	/** Where that code lies, when the directory knows an address with it. */
	Optional<Area> find(String code) {
		return Optional.ofNullable(this.locations.get(code)).map(Area::of);
	}

	/**
	 * What is around the addresses of one code.
	 *
	 * @param counties counties they lie in
	 * @param latitude of the middle of those that say where they are; null when none does
	 * @param longitude the same
	 */
	record Area(Set<Integer> counties, @Nullable Double latitude, @Nullable Double longitude) {

		private static Area of(List<Location> locations) {
			List<Location> told = locations.stream()
				.filter((location) -> location.latitude() != null && location.longitude() != null)
				.toList();
			return new Area(locations.stream().map(Location::county).collect(Collectors.toSet()),
					told.isEmpty() ? null : told.stream().collect(Collectors.averagingDouble(Area::latitude)),
					told.isEmpty() ? null : told.stream().collect(Collectors.averagingDouble(Area::longitude)));
		}

		/** Whether its people are served there. */
		boolean isServedBy(ServiceAtLocation place) {
			return this.counties.stream().anyMatch(place::serves);
		}

		/** Whether the place says where it is, and is that near to the middle, metres. */
		boolean isWithin(int metres, ServiceAtLocation place) {
			Location location = place.location();
			return location != null && location.latitude() != null && location.longitude() != null
					&& this.latitude != null && this.longitude != null
					&& distance(this.latitude, this.longitude, location.latitude(), location.longitude()) <= metres;
		}

		private static double latitude(Location location) {
			return (location.latitude() != null) ? location.latitude() : 0;
		}

		private static double longitude(Location location) {
			return (location.longitude() != null) ? location.longitude() : 0;
		}

		/** The way over the sphere (haversine), metres. */
		private static double distance(double latitude, double longitude, double otherLatitude, double otherLongitude) {
			double north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
			double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
			double chord = north * north
					+ Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * east * east;
			return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
		}

	}

}
