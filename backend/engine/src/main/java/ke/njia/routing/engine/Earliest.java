package ke.njia.routing.engine;

import java.util.Arrays;

/** For each need the first minute at which anybody can serve it. */
final class Earliest {

	private static final long NOT_ASKED = -1;

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final Screening screening;

	private final ClockPressure clock;

	private final long[] known;

	Earliest(NetworkSnapshot network, RouteRequest request, Screening screening) {
		this.network = network;
		this.request = request;
		this.screening = screening;
		this.clock = new ClockPressure(request.now());
		this.known = new long[request.needs().size()];
		Arrays.fill(this.known, NOT_ASKED);
	}

	/**
	 * {@return minutes from now, {@link ClockPressure#NEVER} where nobody can}
	 * @param need position of the need
	 */
	long minute(int need) {
		if (this.known[need] == NOT_ASKED) {
			this.known[need] = this.screening.passed(need)
				.stream()
				.mapToLong((index) -> servedAt(need, index))
				.min()
				.orElse(ClockPressure.NEVER);
		}
		return this.known[need];
	}

	private long servedAt(int need, int index) {
		ServiceAtLocation service = this.network.service(index);
		long handover = this.screening.reach()
			.minutes(this.network.offeredBy(index), this.request.needs().get(need).sensitive());
		return this.clock.servedAt(service.open(), handover + Travel.minutesAfterHandover(this.request.at(), service));
	}

}
