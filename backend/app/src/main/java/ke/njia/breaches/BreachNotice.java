package ke.njia.breaches;

import java.time.Instant;

/**
 * Somebody was told of a breach.
 *
 * @param whom who
 * @param at when
 */
public record BreachNotice(BreachTold whom, Instant at) {

}
