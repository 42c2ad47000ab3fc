package ke.njia.routing.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A network made ready for searching: ids turned into indexes in the order of the ids,
 * agreements into compressed sparse rows, chances into logarithms. Built once per network
 * revision, immutable, shared by any number of requests and threads.
 */
public final class NetworkSnapshot {

	private static final int[] NOTHING = {};

	private final List<Organization> organizations;

	private final List<ServiceAtLocation> services;

	private final Map<String, Integer> organizationIndex;

	private final Map<String, Integer> serviceIndex;

	private final Map<String, int[]> servicesByType;

	private final int[] offeredBy;

	private final long[] serviceNanos;

	private final List<Agreement> agreements;

	private final int[] firstAgreement;

	private final int[] receiver;

	private final long[] agreementNanos;

	private NetworkSnapshot(Network network) {
		this.organizations = sorted(network.organizations(), Organization::id);
		this.services = sorted(network.servicesAtLocation(), ServiceAtLocation::id);
		this.organizationIndex = index("Organization", this.organizations, Organization::id);
		this.serviceIndex = index("ServiceAtLocation", this.services, ServiceAtLocation::id);
		this.offeredBy = this.services.stream().mapToInt((service) -> organization(service.organization())).toArray();
		this.serviceNanos = this.services.stream().mapToLong(Uncertainty::of).toArray();
		this.servicesByType = byType(this.services);
		this.agreements = network.agreements()
			.stream()
			.sorted(Comparator.comparingInt((Agreement agreement) -> organization(agreement.from()))
				.thenComparingInt((agreement) -> organization(agreement.to())))
			.toList();
		this.receiver = this.agreements.stream().mapToInt((agreement) -> organization(agreement.to())).toArray();
		this.agreementNanos = this.agreements.stream().mapToLong(Uncertainty::of).toArray();
		this.firstAgreement = new int[this.organizations.size() + 1];
		this.agreements.forEach((agreement) -> this.firstAgreement[organization(agreement.from()) + 1]++);
		for (int i = 0; i < this.organizations.size(); i++) {
			this.firstAgreement[i + 1] += this.firstAgreement[i];
		}
	}

	/**
	 * {@return the network made ready for searching}
	 * @throws IllegalArgumentException when an id is used twice, or names an organization
	 * that is not there
	 */
	public static NetworkSnapshot of(Network network) {
		return new NetworkSnapshot(network);
	}

	/**
	 * {@return the organization with this id, if it is part of the network}
	 */
	public Optional<Organization> findOrganization(String id) {
		return Optional.ofNullable(this.organizationIndex.get(id)).map(this.organizations::get);
	}

	/**
	 * {@return the entry with this id, if it is part of the network}
	 */
	public Optional<ServiceAtLocation> findServiceAtLocation(String id) {
		return Optional.ofNullable(this.serviceIndex.get(id)).map(this.services::get);
	}

	int size() {
		return this.organizations.size();
	}

	/**
	 * {@return ids of the organizations in one of these buildings}
	 */
	List<String> housedIn(Set<String> buildings) {
		return this.organizations.stream()
			.filter((organization) -> organization.building() != null && buildings.contains(organization.building()))
			.map(Organization::id)
			.toList();
	}

	int services() {
		return this.services.size();
	}

	int organization(String id) {
		@Nullable Integer index = this.organizationIndex.get(id);
		if (index == null) {
			throw new IllegalArgumentException("""
					Organization (%s) is not part of the network.
					Maybe it was removed, or the id belongs to another network.""".formatted(id));
		}
		return index;
	}

	Organization organization(int index) {
		return this.organizations.get(index);
	}

	ServiceAtLocation service(int index) {
		return this.services.get(index);
	}

	int offeredBy(int service) {
		return this.offeredBy[service];
	}

	long serviceNanos(int service) {
		return this.serviceNanos[service];
	}

	int[] servicesOf(String type) {
		return this.servicesByType.getOrDefault(type, NOTHING);
	}

	int agreements() {
		return this.agreements.size();
	}

	int firstAgreement(int organization) {
		return this.firstAgreement[organization];
	}

	Agreement agreement(int index) {
		return this.agreements.get(index);
	}

	int receiver(int agreement) {
		return this.receiver[agreement];
	}

	long agreementNanos(int agreement) {
		return this.agreementNanos[agreement];
	}

	private static <T> List<T> sorted(List<T> entries, Function<T, String> id) {
		return entries.stream().sorted(Comparator.comparing(id)).toList();
	}

	private static <T> Map<String, Integer> index(String kind, List<T> entries, Function<T, String> id) {
		Map<String, Integer> index = new HashMap<>();
		for (T entry : entries) {
			if (index.put(id.apply(entry), index.size()) != null) {
				throw new IllegalArgumentException("""
						%s (%s) is there twice.
						Maybe two sources were merged.""".formatted(kind, id.apply(entry)));
			}
		}
		return index;
	}

	private static Map<String, int[]> byType(List<ServiceAtLocation> services) {
		Map<String, List<Integer>> byType = IntStream.range(0, services.size())
			.boxed()
			.collect(Collectors.groupingBy((index) -> services.get(index).type()));
		return byType.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
					(entry) -> entry.getValue().stream().mapToInt(Integer::intValue).toArray()));
	}

}
