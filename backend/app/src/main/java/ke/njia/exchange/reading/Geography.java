package ke.njia.exchange.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import ke.njia.exchange.reading.Told.Point;
import ke.njia.vocabulary.CountyOutlines;
import ke.njia.vocabulary.ReferenceFile;

/**
 * Which county a name or a point means. Registers draw borders in their own way, so a
 * point is only doubted when it is farther off than {@link #TOLERANCE}.
 */
public final class Geography {

	/** Degrees, about five kilometres. */
	private static final double TOLERANCE = 0.05;

	private static final Geography KENYA = new Geography();

	private final Map<String, Integer> names = new HashMap<>();

	private final CountyOutlines outlines = CountyOutlines.ofKenya();

	private Geography() {
		ReferenceFile.of("vocabulary/counties.csv")
			.rows((row) -> Map.entry(row.text("name"), row.number("code")))
			.forEach((county) -> this.names.put(Text.folded(county.getKey()), county.getValue()));
		this.names.put("nairobi", this.names.getOrDefault("nairobicity", 47));
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
			.filter(this.outlines::contains);
	}

	/** The county a point lies in. */
	public Optional<Integer> countyAt(Point point) {
		return this.outlines.countyAt(point.latitude(), point.longitude());
	}

	/** Whether the point lies in that county, or close enough to it. */
	boolean near(Point point, int county) {
		return this.outlines.isNear(county, point.latitude(), point.longitude(), TOLERANCE);
	}

	/** Whether the point lies in Kenya, or close enough to it. */
	boolean inKenya(Point point) {
		return !this.outlines.listNear(point.latitude(), point.longitude(), TOLERANCE).isEmpty();
	}

}
