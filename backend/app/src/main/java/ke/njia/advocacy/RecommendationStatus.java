package ke.njia.advocacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a recommendation stood, as one side said on one day. None is ever changed: the
 * newest of a side counts.
 *
 * @param id opaque
 * @param recommendationId the recommendation
 * @param side who says it
 * @param status what is said
 * @param statedOn day on which it was said
 * @param source where it is said
 * @param evidence what it rests on: documents, never people
 * @param organization identifier of the organization that put it down
 * @param recordedBy opaque identifier of who did
 * @param recordedAt when
 */
public record RecommendationStatus(String id, String recommendationId, StatusSide side, ImplementationStatus status,
		LocalDate statedOn, String source, List<String> evidence, String organization, String recordedBy,
		Instant recordedAt) {

	public RecommendationStatus {
		evidence = List.copyOf(evidence);
	}

}
