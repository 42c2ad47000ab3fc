package ke.njia.advocacy;

import java.time.LocalDate;

import ke.njia.kernel.LocalizedText;

/**
 * A step on the way to a submission, with its day.
 *
 * @param code stable word
 * @param name what is done
 * @param due by when
 * @param source who says how long before
 */
public record SubmissionStep(String code, LocalizedText name, LocalDate due, String source) {
}
