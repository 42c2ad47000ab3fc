package ke.njia.campaigns;

import java.time.Instant;

/**
 * That an asset was let out.
 *
 * @param version number of the version
 * @param by opaque identifier of who did it
 * @param at when
 */
public record Release(int version, String by, Instant at) {
}
