package ke.njia.advocacy;

import org.jspecify.annotations.Nullable;

/**
 * Which recommendations are looked for; null asks nothing.
 *
 * @param theme code of a theme
 * @param cycle number of a cycle
 * @param state that made it, as printed
 * @param response what Kenya answered
 * @param stateStatus where it stands as the State says
 * @param civilStatus where it stands as civil society says
 * @param campaign identifier of a campaign that works towards it
 */
public record RecommendationFilter(@Nullable String theme, @Nullable Integer cycle, @Nullable String state,
		@Nullable RecommendationResponse response, @Nullable ImplementationStatus stateStatus,
		@Nullable ImplementationStatus civilStatus, @Nullable String campaign) {

	/** All of them. */
	public static final RecommendationFilter ALL = new RecommendationFilter(null, null, null, null, null, null, null);

}
