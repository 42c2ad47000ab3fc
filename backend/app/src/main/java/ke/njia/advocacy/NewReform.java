package ke.njia.advocacy;

import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;

/**
 * A reform, as somebody wants it followed.
 *
 * @param kind what it is
 * @param title as printed
 * @param lead identifier of the organization that leads the work on it
 * @param themes codes of what it is about
 * @param recommendations identifiers of recommendations that it would fulfil
 * @param step where it stands
 */
public record NewReform(ReformKind kind, String title, String lead, List<String> themes, List<String> recommendations,
		NewReformStep step) {

	private static final int SHORTEST_TITLE = 3;

	private static final int LONGEST_TITLE = 200;

	private static final int MOST_THEMES = 10;

	private static final int MOST_RECOMMENDATIONS = 50;

	public NewReform {
		title = title.strip();
		themes = themes.stream().distinct().toList();
		recommendations = recommendations.stream().distinct().toList();
	}

	/** What can be seen of it alone. */
	List<UserError> faults() {
		List<UserError> faults = new ArrayList<>();
		if (this.title.length() < SHORTEST_TITLE || this.title.length() > LONGEST_TITLE) {
			faults.add(UserError.invalid("length-3-to-200", "title"));
		}
		if (this.themes.isEmpty() || this.themes.size() > MOST_THEMES) {
			faults.add(UserError.invalid("one-to-ten", "themes"));
		}
		if (this.recommendations.size() > MOST_RECOMMENDATIONS) {
			faults.add(UserError.invalid("fifty-at-most", "recommendations"));
		}
		return faults;
	}

}
