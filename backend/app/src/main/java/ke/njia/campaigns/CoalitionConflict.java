package ke.njia.campaigns;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import ke.njia.directory.Conflict;
import ke.njia.directory.ConflictHops;

/**
 * That a partner is tied to something a campaign speaks to, as far as ties of that kind
 * reach when a way to help is looked for.
 *
 * @param tie the partner's tie
 * @param reaches code of the institution the campaign speaks to that it reaches
 */
record CoalitionConflict(Conflict tie, String reaches) {

	/** Of several the one that says most: a tie to the institution itself first. */
	private static final Comparator<CoalitionConflict> ORDER = Comparator
		.comparing((CoalitionConflict one) -> !one.tie.institution().equals(one.reaches))
		.thenComparing((one) -> one.tie.institution())
		.thenComparing((one) -> one.tie.kind());

	/** Who is tied to one of the institutions, by organization, each with one reason. */
	static Map<String, CoalitionConflict> among(Collection<Conflict> ties, Collection<String> institutions,
			ConflictHops hops) {
		Set<String> spokenTo = Set.copyOf(institutions);
		Map<String, CoalitionConflict> found = new TreeMap<>();
		for (Conflict tie : ties) {
			reached(tie, spokenTo, hops).map((reached) -> new CoalitionConflict(tie, reached))
				.ifPresent((one) -> found.merge(tie.organizationId(), one,
						(before, next) -> (ORDER.compare(next, before) < 0) ? next : before));
		}
		return found;
	}

	/** What it is tied to itself, or else the first that it reaches. */
	private static Optional<String> reached(Conflict tie, Set<String> spokenTo, ConflictHops hops) {
		return spokenTo.contains(tie.institution()) ? Optional.of(tie.institution())
				: hops.of(tie).map(Conflict::institution).filter(spokenTo::contains).findFirst();
	}

}
