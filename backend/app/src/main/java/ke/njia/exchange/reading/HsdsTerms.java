package ke.njia.exchange.reading;

import org.jspecify.annotations.Nullable;

/**
 * What an HSDS package does not say of itself.
 *
 * @param country where its organizations are, ISO 3166-1 alpha-2
 * @param serviceType the kind of help that its services are where they name none of ours;
 * null rejects those
 */
public record HsdsTerms(String country, @Nullable String serviceType) {

	/** A package of Kenya whose services say what they are. */
	public static final HsdsTerms KENYA = new HsdsTerms("KE", null);

}
