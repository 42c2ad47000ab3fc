package ke.njia.campaigns;

import java.time.Instant;

/**
 * That an organization signed one version of an asset.
 *
 * @param organization its identifier
 * @param version number of the version
 * @param sha256 of what it saw
 * @param by opaque identifier of the person who signed
 * @param at when
 */
public record SignOn(String organization, int version, String sha256, String by, Instant at) {
}
