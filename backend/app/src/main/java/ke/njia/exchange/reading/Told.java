package ke.njia.exchange.reading;

import java.util.List;
import java.util.Set;

import ke.njia.directory.ContactPoint;
import ke.njia.directory.EntryType;
import ke.njia.directory.PostalAddress;
import ke.njia.directory.Schedule;
import ke.njia.directory.ServiceMode;
import ke.njia.directory.ServiceStatus;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a file tells, by the keys of that file. What no register tells (how fast
 * a partner answers, whom it is tied to) is not here, so an import cannot change it.
 */
public sealed interface Told {

	/** What the file calls it, unique among things of its kind in one register. */
	String key();

	/** Whether where it is must not be known: county only, coordinators only. */
	boolean confidential();

	/**
	 * A body that offers services.
	 *
	 * @param key its key
	 * @param name its name
	 * @param kind what it is, such as {@code public-hospital}
	 * @param country ISO 3166-1 alpha-2
	 * @param county county of its seat, null where not told
	 * @param confidential whether it runs a confidential place
	 */
	record Organization(String key, String name, String kind, String country, @Nullable Integer county,
			boolean confidential) implements Told {
	}

	/**
	 * All ways to reach a thing; none for what is confidential.
	 *
	 * @param key key of that thing
	 * @param of what kind it is
	 * @param points ways to reach it
	 */
	record Reach(String key, EntryType of, List<ContactPoint> points) implements Told {

		public Reach {
			points = List.copyOf(points);
		}

		@Override
		public boolean confidential() {
			return false;
		}

	}

	/**
	 * A place.
	 *
	 * @param key its key
	 * @param name its name
	 * @param county county it lies in
	 * @param address its public address
	 * @param point where, null when not told, not believed or confidential
	 * @param confidential whether it must not be shown
	 */
	record Location(String key, String name, int county, PostalAddress address, @Nullable Point point,
			boolean confidential) implements Told {

		public Location {
			if (confidential && (point != null || !address.equals(PostalAddress.NONE))) {
				throw new IllegalArgumentException("A confidential place has no coordinates and no address.");
			}
		}

	}

	/**
	 * Something offered (HSDS service).
	 *
	 * @param key its key
	 * @param organization key of who offers it
	 * @param name its name
	 * @param type code of the kind of help
	 * @param status HSDS status
	 * @param minimumAge youngest age served in years, where there is a limit
	 * @param maximumAge oldest age served in years, where there is a limit
	 * @param populations codes of those it is for; empty means everyone
	 * @param excludes codes of those it turns away
	 * @param confidential whether a place of it must not be shown
	 */
	record Offer(String key, String organization, String name, String type, ServiceStatus status,
			@Nullable Integer minimumAge, @Nullable Integer maximumAge, Set<String> populations, Set<String> excludes,
			boolean confidential) implements Told {
	}

	/**
	 * A Service at a Location.
	 *
	 * @param key its key
	 * @param service key of what is offered
	 * @param location key of where; null when help has no place
	 * @param mode how help reaches the person
	 * @param languages ISO 639-3 codes
	 * @param coverage county codes served; empty means every county
	 * @param accessible whether it is known to be accessible
	 * @param hours weekly hours; empty where not told
	 * @param confidential whether it must not be shown
	 */
	record Place(String key, String service, @Nullable String location, ServiceMode mode, Set<String> languages,
			Set<Integer> coverage, boolean accessible, List<Schedule> hours, boolean confidential) implements Told {
	}

	/**
	 * A point on the earth.
	 *
	 * @param latitude WGS 84 degrees
	 * @param longitude WGS 84 degrees
	 */
	record Point(double latitude, double longitude) {
	}

}
