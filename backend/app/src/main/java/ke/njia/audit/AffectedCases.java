package ke.njia.audit;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one organization that could have been seen in a breach.
 *
 * @param organization identifier of the organization that holds them
 * @param madeAt when the list was made
 * @param cases the cases, by their code
 * @param shortened whether there were more than the list holds
 */
public record AffectedCases(String organization, Instant madeAt, List<Affected> cases,
		boolean shortened) implements Related {

	public AffectedCases {
		cases = List.copyOf(cases);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.organization) ? Relation.OWN : Relation.FOREIGN;
	}

	/**
	 * A case that could have been seen.
	 *
	 * @param caseFileId the case
	 * @param reference its code to say on the phone
	 * @param ways how
	 * @param firstAt the first time
	 * @param lastAt the last time
	 */
	public record Affected(String caseFileId, String reference, Set<Way> ways, Instant firstAt, Instant lastAt) {

		public Affected {
			ways = Set.copyOf(ways);
		}

		/** The same case, seen in both ways. */
		Affected and(Affected other) {
			EnumSet<Way> both = EnumSet.copyOf(this.ways);
			both.addAll(other.ways());
			return new Affected(this.caseFileId, this.reference, both,
					this.firstAt.isBefore(other.firstAt()) ? this.firstAt : other.firstAt(),
					this.lastAt.isAfter(other.lastAt()) ? this.lastAt : other.lastAt());
		}

	}

	/** How a case could have been seen; breaches.graphqls explains each. */
	public enum Way {

		CASE, BOARD, INBOX, TOLD

	}

	/**
	 * Of which breach.
	 *
	 * @param account opaque identifier of the person whose account it was; null for
	 * everybody's
	 * @param organizationId the organization whose accounts it was; null for every one
	 * @param from from when
	 * @param until before when
	 */
	public record Scope(@Nullable String account, @Nullable String organizationId, Instant from, Instant until) {
	}

}
