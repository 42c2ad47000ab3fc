package ke.njia.routing.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * When an entry serves, by the minutes a chain takes to hand the case over. Answers are
 * kept, because many chains take equally long and schedules are costly to ask.
 */
final class Arrivals {

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final Corridor corridor;

	private final Reach reach;

	private final ClockPressure clock;

	private final Map<Integer, Map<Long, Long>> served = new HashMap<>();

	Arrivals(Corridor corridor, NetworkSnapshot network, RouteRequest request, Reach reach) {
		this.reach = reach;
		this.corridor = corridor;
		this.network = network;
		this.request = request;
		this.clock = new ClockPressure(request.now());
	}

	/**
	 * {@return the organization, by its index in the corridor, that offers the entry}
	 */
	int at(Option entry) {
		return this.corridor.find(this.network.offeredBy(entry.service()));
	}

	/**
	 * {@return the minute from now by which the need must be served, opening hours apart}
	 * @param pressure most of the clock, in thousandths of the time allowed
	 */
	long latest(int need, long pressure) {
		Need wanted = this.request.needs().get(need);
		long allowed = this.clock.allowed(wanted);
		boolean limited = pressure < SharingBound.IMPOSSIBLE / allowed;
		long latest = limited ? Math.floorDiv(pressure * allowed, Limits.PERMILLE) : SharingBound.IMPOSSIBLE;
		@Nullable Instant deadline = wanted.deadline();
		return (wanted.hard() && deadline != null) ? Math.min(latest, this.clock.minutesUntil(deadline)) : latest;
	}

	/**
	 * {@return the clock of an entry reached by the fastest chain}
	 * @param minutes what it takes from the hand-over until help stands ready
	 */
	long earliest(int position, int service, long minutes) {
		Need need = this.request.needs().get(position);
		long handover = this.reach.minutes(this.network.offeredBy(service), need.sensitive());
		return this.clock.of(need, servedAt(service, handover + minutes));
	}

	/**
	 * {@return the entry reached by the chain; its clock is {@link ClockPressure#NEVER}
	 * when it would not serve, or too late}
	 */
	Option by(Option entry, Chain chain) {
		Need need = this.request.needs().get(entry.need());
		long minute = servedAt(entry.service(), entry.servedAt() + chain.minutes());
		boolean inTime = this.clock.inTime(need, minute);
		return entry.by(chain, minute, inTime ? this.clock.of(need, minute) : ClockPressure.NEVER);
	}

	private long servedAt(int service, long arrival) {
		OpeningHours open = this.network.service(service).open();
		if (open == OpeningHours.ALWAYS) {
			return arrival;
		}
		return this.served.computeIfAbsent(service, (key) -> new HashMap<>())
			.computeIfAbsent(arrival, (key) -> this.clock.servedAt(open, arrival));
	}

}
