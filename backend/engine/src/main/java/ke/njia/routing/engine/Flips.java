package ke.njia.routing.engine;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** For each refusal the smallest change that would lift it. Safety is never offered. */
public final class Flips {

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final Reach reach;

	private Flips(NetworkSnapshot network, RouteRequest request) {
		this.network = network;
		this.request = request;
		this.reach = new Reach(new Roads(network, request));
	}

	/**
	 * {@return what would open each refused entry, in the order of the refusals}
	 * @param network the snapshot the plan was made on
	 * @param request the request it answers
	 */
	public static List<Flip> of(NetworkSnapshot network, RouteRequest request, List<Refusal> refusals) {
		Flips flips = new Flips(network, request);
		return refusals.stream().map(flips::flip).toList();
	}

	private Flip flip(Refusal refusal) {
		List<Flip.Change> changes = refusal.codes().contains(RefusalCode.SAFETY) ? List.of()
				: refusal.codes().stream().map((code) -> change(code, refusal)).toList();
		return new Flip(refusal.need(), refusal.servicesAtLocation(), changes);
	}

	private Flip.Change change(RefusalCode code, Refusal refusal) {
		ServiceAtLocation service = this.network.findServiceAtLocation(refusal.servicesAtLocation()).orElseThrow();
		return switch (code) {
			case CONSENT, AGREEMENT -> new Flip.Change(code, service.organization(), null);
			case CLOCK -> new Flip.Change(code, null, minutesLate(need(refusal), service));
			case COVERAGE -> new Flip.Change(code, null, metresTooFar(service));
			case ASSURANCE -> new Flip.Change(code, null,
					(service.assuranceDays() != null) ? service.assuranceDays().longValue() : null);
			case SAFETY, ELIGIBILITY, CAPACITY -> new Flip.Change(code, null, null);
		};
	}

	private Need need(Refusal refusal) {
		return this.request.needs()
			.stream()
			.filter((need) -> need.id().equals(refusal.need()))
			.findFirst()
			.orElseThrow();
	}

	private @Nullable Long minutesLate(Need need, ServiceAtLocation service) {
		ClockPressure clock = new ClockPressure(this.request.now());
		long handover = this.reach.minutes(this.network.organization(service.organization()), need.sensitive());
		long travel = Travel.minutes(Travel.metres(this.request.at(), service));
		long servedAt = clock.servedAt(service.open(), handover + service.answerMinutes() + travel);
		Instant deadline = Objects.requireNonNullElse(need.deadline(), Instant.MAX);
		return (servedAt == ClockPressure.NEVER) ? null : servedAt - clock.minutesUntil(deadline);
	}

	private @Nullable Long metresTooFar(ServiceAtLocation service) {
		@Nullable Long most = this.request.maxTravelMetres();
		long metres = Travel.metres(this.request.at(), service);
		return (most != null && service.mode() == Mode.ON_SITE && metres > most) ? Long.valueOf(metres - most) : null;
	}

}
