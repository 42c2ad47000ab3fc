package ke.njia.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is different at a later revision: whole entries, as they are then. Entries are
 * never taken away, only retired; agreements and ties are, so those of an organization
 * come together.
 *
 * @param revision the later one
 * @param organizations changed or new
 * @param services changed or new, and those of changed organizations
 * @param serviceAtLocations changed or new, and those of changed services
 * @param tied identifiers of organizations whose agreements and ties are told anew
 * @param agreements all agreements from and to them
 * @param conflicts all their ties
 */
record NetworkChange(long revision, List<Organization> organizations, List<Service> services,
		List<ServiceAtLocation> serviceAtLocations, Set<String> tied, List<Agreement> agreements,
		List<Conflict> conflicts) {

	/** The entries with the changed ones in place of their former selves. */
	static <T> Collection<T> replaced(Collection<T> before, List<T> changed, Function<T, String> id) {
		Map<String, T> byId = LinkedHashMap.newLinkedHashMap(before.size() + changed.size());
		Stream.concat(before.stream(), changed.stream()).forEach((each) -> byId.put(id.apply(each), each));
		return byId.values();
	}

	List<Agreement> agreementsAfter(List<Agreement> before) {
		return Stream.concat(
				before.stream().filter((each) -> !this.tied.contains(each.from()) && !this.tied.contains(each.to())),
				this.agreements.stream())
			.toList();
	}

	List<Conflict> conflictsAfter(List<Conflict> before) {
		return Stream
			.concat(before.stream().filter((each) -> !this.tied.contains(each.organizationId())),
					this.conflicts.stream())
			.toList();
	}

}
