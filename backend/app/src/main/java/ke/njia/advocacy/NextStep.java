package ke.njia.advocacy;

import java.time.LocalDate;

/**
 * What is to be done next for a reform.
 *
 * @param words what
 * @param on by which day
 */
public record NextStep(String words, LocalDate on) {
}
