package ke.njia.directory;

import org.jspecify.annotations.Nullable;

/**
 * Where help is given (HSDS location). A confidential place has a county and nothing
 * finer, in the database too.
 *
 * @param id stable identifier
 * @param name its name
 * @param county county code
 * @param latitude WGS 84 degrees, null when confidential or not known
 * @param longitude WGS 84 degrees, null when confidential or not known
 */
public record Location(String id, String name, int county, @Nullable Double latitude, @Nullable Double longitude) {

	/** The same place with nothing finer than its county. */
	Location countyOnly() {
		return new Location(this.id, this.name, this.county, null, null);
	}
}
