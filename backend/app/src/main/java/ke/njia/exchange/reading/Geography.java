package ke.njia.exchange.reading;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.exchange.reading.Told.Point;
import ke.njia.vocabulary.ReferenceFile;

/**
 * Which county a name or a point means. Outlines are good to about two kilometres, so a
 * point is only doubted when it is farther off than {@link #TOLERANCE}.
 */
public final class Geography {

	/** Degrees, about five kilometres. */
	private static final double TOLERANCE = 0.05;

	/** Degrees: the whole country with a margin. */
	private static final double SOUTH = -4.9;

	private static final double NORTH = 5.6;

	private static final double WEST = 33.7;

	private static final double EAST = 42.1;

	private static final int STEPS = 16;

	private static final Geography KENYA = new Geography();

	private final Map<String, Integer> names = new HashMap<>();

	private final Map<Integer, Path2D> outlines;

	private Geography() {
		ReferenceFile.of("vocabulary/counties.csv")
			.rows((row) -> Map.entry(row.text("name"), row.number("code")))
			.forEach((county) -> this.names.put(Text.folded(county.getKey()), county.getValue()));
		this.names.put("nairobi", this.names.getOrDefault("nairobicity", 47));
		this.outlines = ReferenceFile.of("exchange/county-outlines.csv")
			.rows((row) -> Map.entry(row.number("code"), outline(row.list("outline"))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	public static Geography ofKenya() {
		return KENYA;
	}

	/** The county of that name or number, however it is spelled. */
	public Optional<Integer> county(String name) {
		String folded = Text.folded(name);
		Integer named = this.names.get(folded.endsWith("county") ? folded.substring(0, folded.length() - 6) : folded);
		return Optional.ofNullable(named)
			.or(() -> folded.matches("0?\\d{1,2}") ? Optional.of(Integer.valueOf(folded)) : Optional.empty())
			.filter(this.outlines::containsKey);
	}

	/** The county a point lies in. */
	public Optional<Integer> countyAt(Point point) {
		return this.outlines.entrySet()
			.stream()
			.filter((county) -> county.getValue().contains(point.longitude(), point.latitude()))
			.map(Map.Entry::getKey)
			.sorted()
			.findFirst();
	}

	/** Whether the point lies in that county, or close enough to it. */
	boolean near(Point point, int county) {
		Path2D outline = this.outlines.get(county);
		return outline != null
				&& around(point).anyMatch((candidate) -> outline.contains(candidate.longitude(), candidate.latitude()));
	}

	/** Whether the point lies in Kenya, or close enough to it. */
	boolean inKenya(Point point) {
		return inBox(point) && this.outlines.keySet().stream().anyMatch((county) -> near(point, county));
	}

	private static boolean inBox(Point point) {
		return point.latitude() > SOUTH && point.latitude() < NORTH && point.longitude() > WEST
				&& point.longitude() < EAST;
	}

	private static Stream<Point> around(Point point) {
		return Stream.concat(Stream.of(point),
				Stream.iterate(0, (step) -> step + 1)
					.limit(STEPS)
					.map((step) -> 2 * Math.PI * step / STEPS)
					.map((angle) -> new Point(point.latitude() + TOLERANCE * Math.sin(angle),
							point.longitude() + TOLERANCE * Math.cos(angle))));
	}

	private static Path2D outline(List<String> rings) {
		Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		for (String ring : rings) {
			double[][] points = Arrays.stream(ring.split(" "))
				.map((pair) -> Arrays.stream(pair.split(",")).mapToDouble(Double::parseDouble).toArray())
				.toArray(double[][]::new);
			path.moveTo(points[0][1], points[0][0]);
			Arrays.stream(points).skip(1).forEach((point) -> path.lineTo(point[1], point[0]));
			path.closePath();
		}
		return path;
	}

}
