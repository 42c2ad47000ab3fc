package ke.njia.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Where the counties lie. Outlines are drawn to about a kilometre, so whoever asks
 * whether a point is in a county asks with a margin. All of it in WGS 84 degrees, which
 * are as long either way so near the equator (111 km).
 */
public final class CountyOutlines {

	private static final GeometryFactory PLANE = new GeometryFactory();

	private static final CountyOutlines KENYA = new CountyOutlines();

	private final SortedMap<Integer, Geometry> outlines;

	private CountyOutlines() {
		this.outlines = ReferenceFile.of("vocabulary/county-outlines.csv")
			.rows((row) -> Map.entry(row.number("code"), outline(row.text("outline"))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
	}

	public static CountyOutlines ofKenya() {
		return KENYA;
	}

	/** Whether there is a county of that code. */
	public boolean contains(int county) {
		return this.outlines.containsKey(county);
	}

	/** Code of the county in which the point lies; empty outside all of them. */
	public Optional<Integer> countyAt(double latitude, double longitude) {
		return listNear(latitude, longitude, 0).stream().findFirst();
	}

	/** Whether the point lies in that county, or no farther from it than the margin. */
	public boolean isNear(int county, double latitude, double longitude, double margin) {
		Geometry outline = this.outlines.get(county);
		return outline != null && outline.isWithinDistance(point(latitude, longitude), margin);
	}

	/** Codes of the counties no farther from the point than the margin, ascending. */
	public List<Integer> listNear(double latitude, double longitude, double margin) {
		Point point = point(latitude, longitude);
		return this.outlines.entrySet()
			.stream()
			.filter((county) -> county.getValue().isWithinDistance(point, margin))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static Point point(double latitude, double longitude) {
		return PLANE.createPoint(new Coordinate(longitude, latitude));
	}

	private static Geometry outline(String text) {
		try {
			return new WKTReader(PLANE).read(text);
		}
		catch (ParseException ex) {
			throw new IllegalStateException("An outline of a county cannot be read.", ex);
		}
	}

}
