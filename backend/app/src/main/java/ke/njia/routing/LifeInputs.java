package ke.njia.routing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import ke.njia.directory.Conflict;
import ke.njia.directory.Location;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.routing.engine.Coordinates;
import ke.njia.routing.engine.Mode;
import ke.njia.routing.engine.OpeningHours;
import ke.njia.routing.engine.Travel;
import ke.njia.vocabulary.County;
import org.jspecify.annotations.Nullable;

/**
 * What life says of the network beside the directory, for people of one county.
 *
 * @param records how those who were asked have answered
 * @param reach how far a tie to an institution reaches
 * @param travel when it is safe to be on the road
 * @param from the county people set out from; null where no travel is looked at
 * @param exposedEnough organizations that can take nobody more today
 * @param full places of which every one told is handed out
 */
record LifeInputs(TrackRecords records, Function<Conflict, Stream<Conflict>> reach, SafeTravel travel,
		@Nullable County from, Set<String> exposedEnough, Set<String> full) {

	/** Nothing is known beside the directory. */
	static final LifeInputs NONE = new LifeInputs(TrackRecords.NONE, Stream::of, SafeTravel.ANY_TIME, null, Set.of(),
			Set.of());

	Stream<Conflict> conflicts(Conflict tie) {
		return this.reach.apply(tie);
	}

	/** Whether nobody more can be sent to a place today, whatever it told. */
	boolean isFull(ServiceAtLocation place) {
		return this.full.contains(place.id()) || this.exposedEnough.contains(place.service().organization().id());
	}

	/**
	 * When a place serves people of that county: while it is open, once they, or the
	 * provider, can safely have come.
	 */
	Hours hours(ServiceAtLocation place, @Nullable Coordinates coordinates, Instant now) {
		OpeningHours open = new OpenIntervals(place.openingTimes(), now);
		Mode mode = Mode.valueOf(place.mode().name());
		SafeTravel there = this.travel.between(counties(place), mode);
		if (there.isFree()) {
			return new Hours(open, true);
		}
		long minutes = minutes(coordinates);
		return new Hours((moment) -> there.arrival(moment, minutes).flatMap(open::firstOpenAt),
				there.arrival(now.plusSeconds(60 * minutes), minutes).isPresent());
	}

	private Set<Integer> counties(ServiceAtLocation place) {
		Set<Integer> counties = new HashSet<>();
		Optional.ofNullable(this.from).map(County::code).ifPresent(counties::add);
		Optional.ofNullable(place.location()).map(Location::county).ifPresent(counties::add);
		return counties;
	}

	/** How long one is on the road, as the engine will count it. */
	private long minutes(@Nullable Coordinates there) {
		return (this.from == null || there == null) ? 0
				: Travel.minutes(Travel.metres(new Coordinates(this.from.latitude(), this.from.longitude()), there));
	}

	/**
	 * When a place serves.
	 *
	 * @param open the hours
	 * @param reachable whether a safe way leads there at all
	 */
	record Hours(OpeningHours open, boolean reachable) {
	}

}
