package ke.njia.routing;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who takes whom; nothing beats its figures in this order.
 *
 * @param unassigned how many nobody can take
 * @param missedClocks how many would have help too late
 * @param km kilometres in all
 * @param placeOf by identifier of a case, the identifier of the ServiceAtLocation that
 * takes it, in the order of the cases
 * @param bottleneck why somebody is unassigned; null when nobody is
 */
public record SurgeAnswer(int unassigned, int missedClocks, long km, Map<String, String> placeOf,
		@Nullable Bottleneck bottleneck) {

	/**
	 * People whose options all lie with places that have too little room.
	 *
	 * @param caseFiles identifiers of their cases
	 * @param places identifiers of the only ServiceAtLocations that may take them
	 * @param shortBy by how many the places are too few
	 */
	public record Bottleneck(List<String> caseFiles, List<String> places, int shortBy) {
	}

}
