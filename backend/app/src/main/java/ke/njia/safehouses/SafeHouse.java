package ke.njia.safehouses;

import java.util.List;

/**
 * A confidential place of an organization. Nothing here says where it is.
 *
 * @param id stable identifier of the place
 * @param organization identifier of the organization that runs it
 * @param serviceTypes codes of the kinds of help given there, ascending
 */
public record SafeHouse(String id, String organization, List<String> serviceTypes) {

	public SafeHouse {
		serviceTypes = serviceTypes.stream().distinct().sorted().toList();
	}

}
