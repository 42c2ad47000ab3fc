package ke.njia.incidents;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.directory.Capacity;
import ke.njia.directory.CapacityStatus;
import ke.njia.directory.Directory;
import ke.njia.directory.NetworkView;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.referrals.Referral;
import ke.njia.routing.CapacityHolds;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * How many more each place can take: what it last said, less what is handed out of it, to
 * whomever, and less what this incident asked of it since.
 */
@Component
class PlacesLeft {

	/** Whoever has not said how many it can take is asked for one. */
	static final int UNTOLD = 1;

	private final Directory directory;

	private final CapacityHolds holds;

	PlacesLeft(Directory directory, CapacityHolds holds) {
		this.directory = directory;
		this.holds = holds;
	}

	/**
	 * The same, with nobody else handing out places there until the caller's transaction
	 * ends.
	 */
	Map<String, Integer> held(Collection<String> places, Collection<Referral> live, Instant now) {
		this.holds.lock(places);
		return of(places, live, now);
	}

	/**
	 * Places left now.
	 * @param places identifiers of ServiceAtLocations of the directory
	 * @param live referrals by which they may have been asked
	 */
	Map<String, Integer> of(Collection<String> places, Collection<Referral> live, Instant now) {
		NetworkView view = this.directory.current();
		Set<Referral> counted = new HashSet<>();
		Map<String, Integer> left = new LinkedHashMap<>();
		List<ServiceAtLocation> asked = places.stream().distinct().sorted().map(view::serviceAtLocation).toList();
		Map<String, CapacityHolds.Taken> taken = this.holds.of(asked, now);
		asked.forEach((place) -> left.put(place.id(), least(left(place, live, counted, now),
				this.holds.left(place, taken.getOrDefault(place.id(), CapacityHolds.Taken.NONE), now))));
		return left;
	}

	/** A partner with two places is asked once for one person. */
	private static int left(ServiceAtLocation place, Collection<Referral> live, Set<Referral> counted, Instant now) {
		Capacity told = place.capacity().at(now);
		int most = most(told);
		List<Referral> since = live.stream()
			.filter((referral) -> referral.receiver().equals(place.organization().id()) && isSince(referral, told))
			.filter((referral) -> !counted.contains(referral))
			.limit(most)
			.toList();
		counted.addAll(since);
		return most - since.size();
	}

	private static int least(int ofIncident, @Nullable Integer ofAll) {
		return (ofAll != null) ? Math.min(ofIncident, ofAll) : ofIncident;
	}

	static int most(Capacity told) {
		if (told.status() == CapacityStatus.NO_CAPACITY) {
			return 0;
		}
		Integer available = told.available();
		return (available != null) ? available : UNTOLD;
	}

	private static boolean isSince(Referral referral, Capacity told) {
		Instant sentAt = referral.state().sentAt();
		Instant asOf = told.asOf();
		return asOf == null || (sentAt != null && sentAt.isAfter(asOf));
	}

}
