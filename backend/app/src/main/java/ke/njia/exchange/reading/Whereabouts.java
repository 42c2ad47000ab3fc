package ke.njia.exchange.reading;

import java.util.List;

import ke.njia.exchange.reading.Told.Point;
import org.jspecify.annotations.Nullable;

/**
 * Coordinates as a file tells them, looked at: those that cannot be right are left out,
 * for a wrong point sends a person the wrong way.
 */
final class Whereabouts {

	private Whereabouts() {
	}

	/**
	 * The point told, when it can be believed.
	 * @param county the county told, null when none is
	 * @param notes takes what is to be said of it
	 */
	static @Nullable Point point(String latitude, String longitude, @Nullable Integer county, List<Note> notes) {
		if (latitude.isEmpty() && longitude.isEmpty()) {
			return null;
		}
		try {
			return believed(new Point(Double.parseDouble(latitude), Double.parseDouble(longitude)), county, notes);
		}
		catch (NumberFormatException ex) {
			notes.add(Note.of(Note.Code.COORDINATES_UNREADABLE, "latitude"));
			return null;
		}
	}

	private static @Nullable Point believed(Point told, @Nullable Integer county, List<Note> notes) {
		Geography kenya = Geography.ofKenya();
		Point turned = new Point(told.longitude(), told.latitude());
		if (!isOnEarth(told) && !isOnEarth(turned)) {
			notes.add(Note.of(Note.Code.COORDINATES_UNREADABLE, "latitude"));
			return null;
		}
		boolean swapped = !kenya.inKenya(told) && kenya.inKenya(turned);
		Point point = swapped ? turned : told;
		if (swapped) {
			notes.add(Note.of(Note.Code.COORDINATES_SWAPPED, "latitude"));
		}
		if (!kenya.inKenya(point)) {
			notes.add(Note.of(Note.Code.COORDINATES_OUTSIDE_KENYA, "latitude"));
			return null;
		}
		if (county != null && !kenya.near(point, county)) {
			notes.add(Note.of(Note.Code.COORDINATES_IN_ANOTHER_COUNTY, "latitude"));
			return null;
		}
		return point;
	}

	private static boolean isOnEarth(Point point) {
		return Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180;
	}

}
