package ke.njia.advocacy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One recommendation that a State made to Kenya, in the words of the document.
 *
 * @param id as the register it came from gives it, or made of its content
 * @param cycle in which it was made
 * @param state that made it, as printed
 * @param region of that State in the United Nations; empty where no source says
 * @param text exact words
 * @param themes codes of what it is about
 * @param responseGiven Kenya's answer as printed; empty where none is
 * @param response what that comes to
 * @param actionCategory 1 to 5, as UPR Info counts: 1 asks least, 5 names one concrete
 * act; null where no source says
 * @param source who says so
 */
public record Recommendation(String id, int cycle, String state, String region, String text, List<String> themes,
		String responseGiven, RecommendationResponse response, @Nullable Integer actionCategory, String source) {

	public Recommendation {
		themes = List.copyOf(themes);
	}

}
