package ke.njia.advocacy;

import java.time.LocalDate;

import ke.njia.kernel.LocalizedText;

/**
 * A day that an organization plans towards, beside the sessions of bodies.
 *
 * @param id stable
 * @param kind what it is
 * @param name what is to be done, or what the day is
 * @param of title of the submission or campaign
 * @param day the day in Nairobi
 */
public record PlannedDay(String id, PlannedDayKind kind, LocalizedText name, String of, LocalDate day) {
}
