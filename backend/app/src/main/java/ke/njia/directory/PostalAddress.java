package ke.njia.directory;

import org.jspecify.annotations.Nullable;

/**
 * The public address of a {@link Location}; its county says the rest.
 *
 * @param line street or box, up to 200 characters
 * @param city town or post office, up to 200 characters
 * @param postalCode such as {@code 00100}, up to 20 characters
 */
public record PostalAddress(@Nullable String line, @Nullable String city, @Nullable String postalCode) {

	/** Nothing told. */
	public static final PostalAddress NONE = new PostalAddress(null, null, null);

	/** Whether it names all that HSDS demands of an address. */
	public boolean isWhole() {
		return this.line != null && this.city != null && this.postalCode != null;
	}

}
