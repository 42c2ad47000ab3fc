package ke.njia.routing.engine;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A disclosed case: all the engine ever learns of a person. It holds no name, no birth
 * date and no free text.
 *
 * @param now the moment all minutes are counted from
 * @param lead id of the organization that holds the case; it is told already
 * @param maxHops most agreements on a chain, 0 to {@value #MOST_HOPS}
 * @param county county code where help is needed
 * @param at where the person is
 * @param age years; {@code null} when not known, which refuses nothing
 * @param populations coded populations the person belongs to
 * @param perpetrators institutions the person must be kept from
 * @param conflictKinds kinds of tie that endanger; {@code null} for all
 * @param never organizations that must never be told
 * @param maxTravelMetres farthest the person can travel to one place; {@code null} for no
 * limit
 * @param maxAssuranceDays oldest check of an entry that is still relied on
 * @param wishes soft wishes
 * @param consent who may be told
 * @param needs 1 to {@value #MOST_NEEDS} needs, in the order used for ties
 */
public record RouteRequest(Instant now, String lead, int maxHops, String county, Coordinates at, @Nullable Integer age,
		Set<String> populations, Set<String> perpetrators, @Nullable Set<String> conflictKinds, Set<String> never,
		@Nullable Long maxTravelMetres, int maxAssuranceDays, Wishes wishes, ConsentScope consent, List<Need> needs) {

	/** Most needs of one case. */
	public static final int MOST_NEEDS = 8;

	/** Most hops a request may ask for. */
	public static final int MOST_HOPS = 8;

	/** Every further hand-off exposes the person. */
	public static final int DEFAULT_HOPS = 4;

	/** One year. */
	public static final int DEFAULT_ASSURANCE_DAYS = 365;

	public RouteRequest {
		Limits.within("maxHops", maxHops, 0, MOST_HOPS);
		Limits.within("needs", needs.size(), 1, MOST_NEEDS);
		populations = Set.copyOf(populations);
		perpetrators = Set.copyOf(perpetrators);
		conflictKinds = (conflictKinds != null) ? Set.copyOf(conflictKinds) : null;
		never = Set.copyOf(never);
		needs = List.copyOf(needs);
		if (new HashSet<>(needs.stream().map(Need::id).toList()).size() < needs.size()) {
			throw new IllegalArgumentException("Two needs have the same id. Maybe one was copied from the other.");
		}
	}

	/**
	 * {@return the same question, asked at another moment}
	 * @param moment from then all minutes are counted
	 */
	public RouteRequest at(Instant moment) {
		return new RouteRequest(moment, this.lead, this.maxHops, this.county, this.at, this.age, this.populations,
				this.perpetrators, this.conflictKinds, this.never, this.maxTravelMetres, this.maxAssuranceDays,
				this.wishes, this.consent, this.needs);
	}

	/**
	 * {@return the same case, with others never to be told and other needs}
	 */
	RouteRequest with(Set<String> never, List<Need> needs) {
		return new RouteRequest(this.now, this.lead, this.maxHops, this.county, this.at, this.age, this.populations,
				this.perpetrators, this.conflictKinds, never, this.maxTravelMetres, this.maxAssuranceDays, this.wishes,
				this.consent, needs);
	}

}
