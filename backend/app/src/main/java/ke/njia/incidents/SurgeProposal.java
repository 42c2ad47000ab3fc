package ke.njia.incidents;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Who would take whom. Nothing is sent until somebody confirms a share of it.
 *
 * @param organization identifier of the organization that holds the incident
 * @param asOf the moment it was computed for
 * @param persons how many need this kind of help and have not been asked for
 * @param notAgreed how many of them have not agreed that anybody is told, and are left
 * out of the plan until they do
 * @param unassigned how many of the others nobody can take
 * @param stationsWithout positions of the stations where nobody would have help
 * @param missedClocks how many would have it too late
 * @param km kilometres in all
 * @param shares what each partner would be asked for
 * @param bottleneck why not everybody can have help in time; null when everybody can
 */
public record SurgeProposal(String organization, Instant asOf, int persons, int notAgreed, int unassigned,
		List<Integer> stationsWithout, int missedClocks, long km, List<Share> shares,
		@Nullable Bottleneck bottleneck) implements Related {

	public SurgeProposal {
		stationsWithout = List.copyOf(stationsWithout);
		shares = List.copyOf(shares);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.organization) ? Relation.OWN : Relation.FOREIGN;
	}

	/**
	 * What one partner would be asked for.
	 *
	 * @param organization identifier of the partner
	 * @param parts by place
	 * @param late how many it would take too late: a way for these is chosen by hand
	 */
	public record Share(String organization, List<Part> parts, int late) {

		public Share {
			parts = List.copyOf(parts);
		}

	}

	/**
	 * What one place would be asked for.
	 *
	 * @param serviceAtLocation identifier of the place
	 * @param places how many it can take now
	 * @param caseFiles identifiers of the cases
	 * @param stations where each of them is held, in the order of the cases
	 */
	public record Part(String serviceAtLocation, int places, List<String> caseFiles, List<Integer> stations) {

		public Part {
			caseFiles = List.copyOf(caseFiles);
			stations = List.copyOf(stations);
		}

	}

	/**
	 * People who compete for too few places in time.
	 *
	 * @param stations positions of the stations where they are
	 * @param persons how many they are
	 * @param serviceAtLocations identifiers of the only places that can take them in time
	 * @param shortBy how many places are missing
	 * @param before the earliest moment by which one of them must have help; null when no
	 * clock says so
	 */
	public record Bottleneck(List<Integer> stations, int persons, List<String> serviceAtLocations, int shortBy,
			@Nullable Instant before) {
	}

}
