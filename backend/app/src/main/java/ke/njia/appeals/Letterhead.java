package ke.njia.appeals;

import java.time.Instant;

/**
 * What stands above a letter.
 *
 * @param sender name of the organization that writes
 * @param addressee name of the body
 * @param reference the code of the case for this recipient alone, and the version
 * @param at when it is made
 */
record Letterhead(String sender, String addressee, String reference, Instant at) {
}
