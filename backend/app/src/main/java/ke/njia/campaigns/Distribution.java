package ke.njia.campaigns;

import java.time.Instant;

/**
 * That an outlet of the press list was given an asset: a page of its own, which opens at
 * its own moment.
 *
 * @param id opaque identifier, the last part of the page's address
 * @param outlet who was given it, an outlet and no person
 * @param opensAt when its page opens
 * @param by opaque identifier of who gave it
 * @param at when
 */
public record Distribution(String id, String outlet, Instant opensAt, String by, Instant at) {
}
