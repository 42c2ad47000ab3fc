package ke.njia.duplicates;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it is laid beside another: public facts, in a stable order.
 *
 * @param id stable identifier
 * @param name its name
 * @param kind what it is, such as {@code public-hospital}
 * @param county code of the county of its seat
 * @param source where the entry comes from
 * @param partner whether it has an agreement in force
 * @param serviceTypes codes of the kinds of help it offers, ascending
 * @param languages ISO 639-3 codes spoken there, ascending
 * @param places where it is
 * @param assuredAt when a person last checked any of it
 */
public record DuplicateEntry(String id, String name, String kind, @Nullable Integer county, String source,
		boolean partner, List<String> serviceTypes, List<String> languages, List<Place> places,
		@Nullable Instant assuredAt) {

	public DuplicateEntry {
		serviceTypes = List.copyOf(serviceTypes);
		languages = List.copyOf(languages);
		places = List.copyOf(places);
	}

	/**
	 * One of its places; never a confidential one.
	 *
	 * @param name its name
	 * @param county county code
	 * @param latitude WGS 84 degrees, where known
	 * @param longitude WGS 84 degrees, where known
	 */
	public record Place(String name, int county, @Nullable Double latitude, @Nullable Double longitude) {
	}

}
