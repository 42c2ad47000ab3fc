package ke.njia.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import ke.njia.kernel.Fact;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.vocabulary.CountyOutlines;

/**
 * Whether coordinates can be in a county. That finds swapped and foreign ones, and those
 * of a neighbour; within {@link #MARGIN} of a border nobody can say from an outline.
 */
final class CountyBounds {

	/**
	 * Degrees, about two kilometres: outlines are good to one, and of 8,762 facilities
	 * that lie in their county by the full boundaries none lies farther outside ours.
	 */
	static final double MARGIN = 0.02;

	private CountyBounds() {
	}

	/**
	 * Why these coordinates cannot be in that county; the facts are the county asked for
	 * and those they can be in.
	 */
	static Optional<UserError> fault(int county, double latitude, double longitude) {
		CountyOutlines kenya = CountyOutlines.ofKenya();
		if (kenya.isNear(county, latitude, longitude, MARGIN)) {
			return Optional.empty();
		}
		List<Integer> others = kenya.listNear(latitude, longitude, MARGIN);
		String rule = others.isEmpty() ? "outside-kenya" : "in-another-county";
		return Optional.of(new UserError(UserErrorCode.INVALID, List.of("latitude"),
				List.of(Fact.of("rule", rule), Fact.of("county", county),
						Fact.of("counties", others.stream().map(String::valueOf).collect(Collectors.joining(","))))));
	}

}
