package ke.njia.routing.surge;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The best assignment there is. Nothing beats its figures in the order given here.
 *
 * @param unassigned persons without a provider
 * @param stationsWithout stations that hold persons none of whom has a provider
 * @param missedClocks persons whose provider comes after their hard clock
 * @param km sum of the distances
 * @param assignments in the order of the persons
 * @param bottleneck why somebody is unassigned, {@code null} when everybody has a
 * provider
 */
public record SurgePlan(int unassigned, int stationsWithout, int missedClocks, long km, List<Assignment> assignments,
		@Nullable Bottleneck bottleneck) {
}
