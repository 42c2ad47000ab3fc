package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.directory.Capacity;
import ke.njia.directory.Directory;
import ke.njia.directory.NetworkView;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Places of partners that were handed out and not told of since. A referral holds a place
 * from being sent until it is answered, called back or ended by its clock; taken on, it
 * uses the place until the partner tells anew how many are free. A hold is nothing stored
 * beside the referral: it begins and ends with its status, so none can be left behind.
 */
@Component
public class CapacityHolds {

	/**
	 * Whoever waited for a lock began before those it waited for had sent anything, and
	 * another backend's clock may be ahead.
	 */
	private static final Duration AHEAD = Duration.ofDays(1);

	private static final Set<Role> COORDINATING = Set.of(Role.COORDINATOR, Role.DUTY_LEAD);

	private final Directory directory;

	private final HandedOut handedOut;

	private final int beyond;

	/**
	 * @param beyond how many more than it told a partner may be asked for at once
	 */
	CapacityHolds(Directory directory, HandedOut handedOut,
			@Value("${njia.routing.asked-beyond-places:0}") int beyond) {
		this.directory = directory;
		this.handedOut = handedOut;
		this.beyond = beyond;
	}

	/**
	 * What stands on a referral of a place: it can be compared, and does not tell whoever
	 * reads the database which kind of help is asked for.
	 */
	public String mark(String place) {
		return this.handedOut.mark(place);
	}

	/**
	 * Keeps everybody else from handing out places there until the caller's transaction
	 * ends; always in the same order.
	 */
	public void lock(Collection<String> places) {
		this.handedOut.lock(places);
	}

	/**
	 * Whether there is a place at each of these, with them locked.
	 * @param places identifiers of ServiceAtLocations, one as often as it is asked for
	 * @return why not: of the first that is full
	 */
	public Optional<UserError> refusal(Collection<String> places, Instant now) {
		lock(places);
		return refusal(places, "", now);
	}

	/** The same, to be said early: nothing is locked, and what that case holds is its. */
	Optional<UserError> refusal(Collection<String> places, String caseFileId, Instant now) {
		Map<String, Long> asked = places.stream()
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		NetworkView view = this.directory.current();
		List<ServiceAtLocation> limited = asked.keySet()
			.stream()
			.flatMap((place) -> view.findServiceAtLocation(place).stream())
			.filter((place) -> limit(place, now) != null)
			.sorted(Comparator.comparing(ServiceAtLocation::id))
			.toList();
		Map<String, Taken> taken = limited.isEmpty() ? Map.of() : of(limited, caseFileId, now);
		return limited.stream()
			.filter((place) -> left(place, taken, now) < Objects.requireNonNull(asked.get(place.id())))
			.findFirst()
			.map((place) -> full(place, Objects.requireNonNull(taken.get(place.id())), now));
	}

	/**
	 * Places that were free when told and were all handed out by then, but for that case:
	 * a plan of the past is asked for again as of its moment.
	 */
	Set<String> full(NetworkView view, String caseFileId, Instant now) {
		List<HandedOut.Row> rows = this.handedOut.list(caseFileId, now, now);
		if (rows.size() <= this.beyond) {
			return Set.of();
		}
		List<ServiceAtLocation> limited = view.serviceAtLocations()
			.stream()
			.filter((place) -> Objects.requireNonNullElse(limit(place, now), 0) > 0)
			.toList();
		Map<String, Taken> taken = taken(limited, rows);
		return limited.stream()
			.filter((place) -> left(place, taken, now) <= 0)
			.map(ServiceAtLocation::id)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** What is handed out of these places, by their identifiers. */
	public Map<String, Taken> of(Collection<ServiceAtLocation> places, Instant now) {
		return of(places, "", now);
	}

	/**
	 * The same, of those places of which the actor may know it: how much is asked of a
	 * partner is for its own people and for whoever asks it.
	 */
	public Map<String, Taken> shown(Collection<ServiceAtLocation> places, Actor actor, Instant now) {
		List<ServiceAtLocation> known = places.stream()
			.filter((place) -> actor.actsFor(place.organization().id()) || actor.hasAnyOf(COORDINATING))
			.distinct()
			.toList();
		return known.isEmpty() ? Map.of() : of(known, now);
	}

	/** How many of the places told are left; null where none were counted. */
	public @Nullable Integer left(ServiceAtLocation place, Taken taken, Instant now) {
		Integer limit = limit(place, now);
		return (limit != null) ? Math.max(0, limit - Math.max(0, taken.all() - this.beyond)) : null;
	}

	private Map<String, Taken> of(Collection<ServiceAtLocation> places, String caseFileId, Instant now) {
		return taken(places, this.handedOut.list(caseFileId, now, now.plus(AHEAD)));
	}

	private Map<String, Taken> taken(Collection<ServiceAtLocation> places, List<HandedOut.Row> rows) {
		Map<String, List<HandedOut.Row>> byMark = rows.stream().collect(Collectors.groupingBy(HandedOut.Row::place));
		Map<String, Taken> taken = new HashMap<>();
		places.forEach((place) -> taken.put(place.id(),
				Taken.of(byMark.getOrDefault(this.handedOut.mark(place.id()), List.of()), place.capacity().asOf())));
		return taken;
	}

	/** What a person who is asked now would find. */
	private long left(ServiceAtLocation place, Map<String, Taken> taken, Instant now) {
		int limit = Objects.requireNonNull(limit(place, now));
		return (long) limit + this.beyond - Objects.requireNonNull(taken.get(place.id())).all();
	}

	private static UserError full(ServiceAtLocation place, Taken taken, Instant now) {
		return UserError.of(UserErrorCode.AT_CAPACITY, Fact.of("serviceAtLocation", place.id()),
				Fact.of("places", Objects.requireNonNull(limit(place, now))), Fact.of("held", taken.held()),
				Fact.of("takenOn", taken.takenOn()));
	}

	/** Places told, while that is relied on; null when nobody counted them. */
	private static @Nullable Integer limit(ServiceAtLocation place, Instant now) {
		Capacity told = place.capacity().at(now);
		return switch (told.status()) {
			case NO_CAPACITY -> 0;
			case CAPACITY, WAITLIST -> told.available();
			case UNKNOWN -> null;
		};
	}

	/**
	 * Places handed out.
	 *
	 * @param held by requests that wait for an answer
	 * @param takenOn by what was taken on since the places were told
	 */
	public record Taken(int held, int takenOn) {

		/** Nothing is handed out. */
		public static final Taken NONE = new Taken(0, 0);

		private static Taken of(List<HandedOut.Row> rows, @Nullable Instant toldAt) {
			int held = (int) rows.stream().filter((row) -> row.takenOnAt() == null).count();
			int since = (int) rows.stream().filter((row) -> isSince(row.takenOnAt(), toldAt)).count();
			return new Taken(held, since);
		}

		private static boolean isSince(@Nullable Instant takenOnAt, @Nullable Instant toldAt) {
			return takenOnAt != null && toldAt != null && takenOnAt.isAfter(toldAt);
		}

		/** All of them. */
		public int all() {
			return this.held + this.takenOn;
		}

	}

}
