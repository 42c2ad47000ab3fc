package ke.njia.routing.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A body that provides services or passes cases on (HSDS {@code organization}).
 *
 * @param id stable identifier
 * @param country ISO 3166-1 alpha-2 code; anything but {@code KE} is a transfer abroad
 * @param building identifies a shared building, so that a fallback is not found behind
 * the same door; {@code null} when unknown
 * @param conflicts ties to institutions a person may have to be protected from
 */
public record Organization(String id, String country, @Nullable String building, List<Conflict> conflicts) {

	/** The country a person's data may stay in without a consent of its own. */
	public static final String HOME_COUNTRY = "KE";

	public Organization {
		conflicts = List.copyOf(conflicts);
	}

	/**
	 * {@return an organization in Kenya without known ties}
	 */
	public static Organization of(String id) {
		return new Organization(id, HOME_COUNTRY, null, List.of());
	}

}
