package ke.njia.exchange.reading;

/**
 * What HSDS has no column for, as {@code link_type} of attributes; the value follows.
 */
public final class HsdsWords {

	/** Of an organization: what it is. */
	public static final String KIND = "njia-kind";

	/** Of an organization: ISO 3166-1 alpha-2. */
	public static final String COUNTRY = "njia-country";

	/** Of an organization or a location: county code. */
	public static final String COUNTY = "njia-county";

	/** Of a location whose address lacks what HSDS demands of one: street or box. */
	public static final String ADDRESS = "njia-address";

	/** The same: town. */
	public static final String CITY = "njia-city";

	/** The same: postal code. */
	public static final String POSTAL_CODE = "njia-postal-code";

	/** Of a service at a location: ON_SITE, REMOTE or MOBILE. */
	public static final String MODE = "njia-mode";

	/** Of a service at a location: county codes, separated by a bar. */
	public static final String COVERAGE = "njia-coverage";

	/** Of a service at a location: ISO 639-3 codes, or none. */
	public static final String LANGUAGES = "njia-languages";

	/** Of a service at a location: yes, where it is known to be accessible. */
	public static final String ACCESSIBLE = "njia-accessible";

	/** Of a service: codes of those it is for. */
	public static final String POPULATIONS = "njia-populations";

	/** Of a service: codes of those it turns away. */
	public static final String EXCLUDES = "njia-excludes";

	/** Of a service: its kind of help is the taxonomy term. */
	public static final String TYPE = "njia-service-type";

	/** In the description of a schedule that ends on public holidays. */
	public static final String CLOSED_ON_HOLIDAYS = "Closed on public holidays.";

	private HsdsWords() {
	}

}
