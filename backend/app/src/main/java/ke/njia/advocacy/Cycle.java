package ke.njia.advocacy;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One review of Kenya. What no source says is null.
 *
 * @param number of the cycle, from 1
 * @param year of the review
 * @param session of the Working Group in which it was
 * @param reviewDate day of the review, in Geneva
 * @param adoptedOn day on which the Human Rights Council adopted the outcome
 * @param received recommendations received
 * @param supported of these, supported
 * @param noted of these, noted
 * @param document symbol of the Working Group's report
 * @param source who says so
 * @param note what the figures leave out
 */
public record Cycle(int number, int year, int session, @Nullable LocalDate reviewDate, @Nullable LocalDate adoptedOn,
		@Nullable Integer received, @Nullable Integer supported, @Nullable Integer noted, @Nullable String document,
		String source, @Nullable String note) {

	/**
	 * The day on which a report halfway to the next review is due, as far as it can be
	 * counted.
	 */
	public Optional<LocalDate> midTermOn() {
		return MidTerm.due(this);
	}

}
