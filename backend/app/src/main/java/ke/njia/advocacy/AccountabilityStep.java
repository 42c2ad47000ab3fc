package ke.njia.advocacy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a case's complaint came to a stage. It is stored sealed with the case: the names
 * of the components are what is stored.
 *
 * @param stage where
 * @param since the day on which it came there
 * @param recordedAt when that was put down
 */
public record AccountabilityStep(AccountabilityStage stage, LocalDate since, Instant recordedAt) {
}
