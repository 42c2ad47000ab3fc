package ke.njia.appeals;

import ke.njia.cases.CaseBand;

/**
 * In how many cases a body published something, told in a band.
 *
 * @param body identifier of the body
 * @param cases how many
 */
public record PublicationTotal(String body, CaseBand cases) {
}
