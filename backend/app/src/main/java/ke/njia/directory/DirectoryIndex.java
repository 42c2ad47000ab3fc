package ke.njia.directory;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of one revision that match, in the order they are listed in. What
 * everybody who sees the same tiers may know of is listed once and kept with the
 * revision, so its count costs nothing.
 */
final class DirectoryIndex {

	private final List<Organization> organizations;

	private final List<Service> services;

	/** Position of each service's organization. */
	private final int[] offeredBy;

	private final PlaceIndex places;

	private final NameIndex organizationNames;

	private final NameIndex serviceNames;

	private final Map<Sight, List<Organization>> knownOrganizations = new ConcurrentHashMap<>();

	private final Map<Sight, List<Service>> knownServices = new ConcurrentHashMap<>();

	/**
	 * @param organizations all, as they are listed
	 * @param services all, as they are listed
	 * @param places all
	 * @param before the index of an earlier revision, whose names may still hold
	 */
	DirectoryIndex(List<Organization> organizations, List<Service> services, List<ServiceAtLocation> places,
			@Nullable DirectoryIndex before) {
		this.organizations = organizations;
		this.services = services;
		Map<String, Integer> organizationAt = positions(organizations, Organization::id);
		this.offeredBy = services.stream().mapToInt((each) -> organizationAt.get(each.organization().id())).toArray();
		this.places = new PlaceIndex(places.stream().filter(ServiceAtLocation::active).toList(), organizationAt,
				positions(services, Service::id));
		this.organizationNames = NameIndex.of(organizations.stream().map(Organization::name).toList(),
				(before != null) ? before.organizationNames : null);
		this.serviceNames = NameIndex.of(services.stream().map(Service::name).toList(),
				(before != null) ? before.serviceNames : null);
	}

	/** Organizations that match, of those the listing knows of. */
	List<Organization> organizations(DirectoryFilter filter, DirectoryListing listing) {
		if (filter.isEmpty()) {
			return this.knownOrganizations.computeIfAbsent(listing.sight(),
					(sight) -> this.organizations.stream().filter(listing::isListed).toList());
		}
		Named named = named(filter);
		BitSet found = new BitSet(this.organizations.size());
		if (filter.onlyText() && named != null) {
			named.organizations()
				.stream()
				.filter((at) -> listing.isListed(this.organizations.get(at)))
				.forEach(found::set);
		}
		forEachMatch(filter, named, listing, (at) -> found.set(this.places.organization(at)));
		return found.stream().mapToObj(this.organizations::get).toList();
	}

	/** Services that match, of those the listing knows of. */
	List<Service> services(DirectoryFilter filter, DirectoryListing listing) {
		if (filter.isEmpty()) {
			return this.knownServices.computeIfAbsent(listing.sight(),
					(sight) -> this.services.stream().filter(listing::isListed).toList());
		}
		Named named = named(filter);
		BitSet found = new BitSet(this.services.size());
		if (filter.onlyText()) {
			for (int at = 0; at < this.offeredBy.length; at++) {
				found.set(at, Named.holds(named, this.offeredBy[at], at) && listing.isListed(this.services.get(at)));
			}
		}
		else {
			forEachMatch(filter, named, listing, (at) -> found.set(this.places.service(at)));
		}
		return found.stream().mapToObj(this.services::get).toList();
	}

	private void forEachMatch(DirectoryFilter filter, @Nullable Named named, DirectoryListing listing,
			IntConsumer match) {
		for (int at : this.places.candidates(filter.county(), filter.serviceType(), filter.language())) {
			if (Named.holds(named, this.places.organization(at), this.places.service(at))
					&& listing.matches(this.places.place(at), filter)) {
				match.accept(at);
			}
		}
	}

	private @Nullable Named named(DirectoryFilter filter) {
		String text = filter.text();
		return (text != null && !text.isBlank())
				? new Named(this.organizationNames.holding(text), this.serviceNames.holding(text)) : null;
	}

	private static <T> Map<String, Integer> positions(List<T> values, Function<T, String> id) {
		Map<String, Integer> positions = HashMap.newHashMap(values.size());
		for (int at = 0; at < values.size(); at++) {
			positions.put(id.apply(values.get(at)), at);
		}
		return positions;
	}

}
