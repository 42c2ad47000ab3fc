package ke.njia.strength;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ke.njia.directory.Agreement;
import ke.njia.directory.Conflict;
import ke.njia.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * One organization and whoever is one step away from it, of those the asker may know.
 *
 * @param organization in the middle
 * @param agreements with others, by the other's name
 * @param conflicts ties to institutions
 * @param sameBuilding who shares its building, by name
 */
public record Neighbourhood(Organization organization, List<Neighbour> agreements, List<Conflict> conflicts,
		List<Organization> sameBuilding) {

	static Neighbourhood of(Organization centre, KnownNetwork network) {
		return new Neighbourhood(centre,
				network.view()
					.agreements()
					.stream()
					.flatMap((each) -> Neighbour.of(each, centre, network).stream())
					.sorted(Comparator.comparing((Neighbour each) -> each.organization().name())
						.thenComparing((each) -> each.organization().id())
						.thenComparing(Neighbour::outgoing)
						.thenComparing(Neighbour::kind))
					.toList(),
				network.view()
					.conflicts()
					.stream()
					.filter((each) -> each.organizationId().equals(centre.id()))
					.toList(),
				sameBuilding(centre, network).toList());
	}

	private static Stream<Organization> sameBuilding(Organization centre, KnownNetwork network) {
		String building = centre.building();
		return (building == null) ? Stream.of()
				: network.view()
					.organizations()
					.stream()
					.filter(network::isKnown)
					.filter((each) -> building.equals(each.building()) && !each.id().equals(centre.id()));
	}

	/**
	 * One agreement, seen from the organization in the middle.
	 *
	 * @param organization the other one
	 * @param outgoing whether the one in the middle hands on to the other
	 * @param kind what it is about
	 * @param trust 1 to 3
	 * @param validFrom first moment it is in force
	 * @param validTo first moment it no longer is; null means until ended
	 * @param inForce whether it is now
	 * @param handoffMinutes declared time a hand-off takes
	 */
	public record Neighbour(Organization organization, boolean outgoing, Agreement.Kind kind, int trust,
			Instant validFrom, @Nullable Instant validTo, boolean inForce, int handoffMinutes) {

		static Optional<Neighbour> of(Agreement agreement, Organization centre, KnownNetwork network) {
			boolean outgoing = agreement.from().equals(centre.id());
			if (!outgoing && !agreement.to().equals(centre.id())) {
				return Optional.empty();
			}
			return network.view()
				.findOrganization(outgoing ? agreement.to() : agreement.from())
				.filter(network::isKnown)
				.map((other) -> new Neighbour(other, outgoing, agreement.kind(), agreement.trust(),
						agreement.validFrom(), agreement.validTo(), agreement.inForceAt(network.now()),
						agreement.handoffMinutes()));
		}

	}

}
