package ke.njia.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.kernel.Fact;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.vocabulary.ReferenceFile;

import org.springframework.stereotype.Component;

/**
 * Whether coordinates can be in a county: inside the rectangle around it. That finds
 * swapped and foreign coordinates and those of a distant county; it does not find a place
 * just across a border, where two rectangles overlap.
 */
@Component
public class CountyBounds {

	private final Map<Integer, Bounds> bounds;

	CountyBounds() {
		this.bounds = ReferenceFile.of("directory/county_bounds.csv")
			.rows(CountyBounds::bounds)
			.stream()
			.collect(Collectors.toUnmodifiableMap(Bounds::county, Function.identity()));
	}

	/**
	 * Why these coordinates cannot be in that county; the facts are the county asked for
	 * and those they can be in.
	 */
	public Optional<UserError> fault(int county, double latitude, double longitude) {
		Bounds own = this.bounds.get(county);
		if (own == null || own.holds(latitude, longitude)) {
			return Optional.empty();
		}
		List<Integer> others = this.bounds.values()
			.stream()
			.filter((each) -> each.holds(latitude, longitude))
			.map(Bounds::county)
			.sorted()
			.toList();
		String rule = others.isEmpty() ? "outside-kenya" : "in-another-county";
		return Optional.of(new UserError(UserErrorCode.INVALID, List.of("latitude"),
				List.of(Fact.of("rule", rule), Fact.of("county", county),
						Fact.of("counties", others.stream().map(String::valueOf).collect(Collectors.joining(","))))));
	}

	private static Bounds bounds(ReferenceFile.Row row) {
		return new Bounds(row.number("county"), row.decimal("south"), row.decimal("west"), row.decimal("north"),
				row.decimal("east"));
	}

	/**
	 * The rectangle around a county, WGS 84 degrees.
	 *
	 * @param county its code
	 * @param south least latitude
	 * @param west least longitude
	 * @param north greatest latitude
	 * @param east greatest longitude
	 */
	private record Bounds(int county, double south, double west, double north, double east) {

		boolean holds(double latitude, double longitude) {
			return latitude >= this.south && latitude <= this.north && longitude >= this.west && longitude <= this.east;
		}

	}

}
