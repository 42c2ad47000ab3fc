package ke.njia.advocacy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a reform came to a stage, or something was learned of it there. It is never
 * changed.
 *
 * @param stage where
 * @param since the day
 * @param source address of who says so
 * @param recordedAt when that was put down
 */
public record ReformStep(ReformStage stage, LocalDate since, String source, Instant recordedAt) {
}
