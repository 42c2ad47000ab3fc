package ke.njia.routing.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A network and a request as they would be once the changes of a flip were made.
 *
 * @param network the network
 * @param request the request
 */
record Flipped(Network network, RouteRequest request) {

	private static final int FULL_TRUST = 3;

	/**
	 * {@return what is left when nothing is known but the chain and the entry of a flip}
	 */
	static Network narrowed(NetworkSnapshot network, Flip flip) {
		List<Organization> organizations = flip.chain()
			.stream()
			.map((id) -> network.findOrganization(id).orElseThrow())
			.toList();
		List<Agreement> agreements = new ArrayList<>();
		for (int hop = 1; hop < flip.chain().size(); hop++) {
			int from = network.organization(flip.chain().get(hop - 1));
			int to = network.organization(flip.chain().get(hop));
			for (int road = network.firstAgreement(from); road < network.firstAgreement(from + 1); road++) {
				if (network.receiver(road) == to) {
					agreements.add(network.agreement(road));
				}
			}
		}
		return new Network(organizations, agreements,
				List.of(network.findServiceAtLocation(flip.servicesAtLocation()).orElseThrow()));
	}

	static Flipped of(Network network, RouteRequest request, Flip flip) {
		Flipped flipped = new Flipped(network, request);
		for (Flip.Change change : flip.changes()) {
			flipped = flipped.with(change, flip);
		}
		return flipped;
	}

	private Flipped with(Flip.Change change, Flip flip) {
		return switch (change.kind()) {
			case WIDEN_CONSENT -> asked(consent(change.about()), this.request.maxTravelMetres(), this.request.needs());
			case TRAVEL_FARTHER -> asked(this.request.consent(), farther(change.figure()), this.request.needs());
			case MOVE_DEADLINE -> asked(this.request.consent(), this.request.maxTravelMetres(),
					this.request.needs().stream().map((need) -> later(need, change, flip)).toList());
			case RENEW_AGREEMENT, RAISE_TRUST, SIGN_AGREEMENT -> agreed(change);
			case CONFIRM_CAPACITY, CHECK_ENTRY, MAKE_EXCEPTION,
					WIDEN_COVERAGE ->
				new Flipped(new Network(this.network.organizations(), this.network.agreements(),
						this.network.servicesAtLocation()
							.stream()
							.map((service) -> service.id().equals(flip.servicesAtLocation())
									? entry(service, change.kind()) : service)
							.toList()),
						this.request);
		};
	}

	private ConsentScope consent(@Nullable String told) {
		ConsentScope consent = this.request.consent();
		boolean abroad = this.network.organizations()
			.stream()
			.anyMatch((organization) -> organization.id().equals(told)
					&& !organization.country().equals(Organization.HOME_COUNTRY));
		if (consent.organizations() == null) {
			return new ConsentScope(null, consent.abroad() || abroad);
		}
		Set<String> organizations = new HashSet<>(consent.organizations());
		organizations.add(Objects.requireNonNull(told));
		return new ConsentScope(organizations, consent.abroad() || abroad);
	}

	private @Nullable Long farther(@Nullable Long metres) {
		@Nullable Long most = this.request.maxTravelMetres();
		return (most != null && metres != null) ? Long.valueOf(most + metres) : most;
	}

	private static Need later(Need need, Flip.Change change, Flip flip) {
		if (!need.id().equals(flip.need()) || need.deadline() == null || change.figure() == null) {
			return need;
		}
		return new Need(need.id(), need.type(), need.sensitive(),
				need.deadline().plus(Duration.ofMinutes(change.figure())), need.hard(), need.allowedMinutes());
	}

	private Flipped agreed(Flip.Change change) {
		List<Agreement> agreements = new ArrayList<>(this.network.agreements());
		if (change.kind() == Flip.Kind.SIGN_AGREEMENT) {
			agreements.add(new Agreement(Objects.requireNonNull(change.from()), Objects.requireNonNull(change.about()),
					FULL_TRUST, null, null, Detours.NEW_HANDOFF_MINUTES, Limits.PERMILLE));
		}
		else {
			agreements.replaceAll(
					(agreement) -> agreement.from().equals(change.from()) && agreement.to().equals(change.about())
							? mended(agreement, change.kind()) : agreement);
		}
		return new Flipped(new Network(this.network.organizations(), agreements, this.network.servicesAtLocation()),
				this.request);
	}

	private Agreement mended(Agreement agreement, Flip.Kind kind) {
		if (kind == Flip.Kind.RENEW_AGREEMENT) {
			return new Agreement(agreement.from(), agreement.to(), agreement.trust(), null, null,
					agreement.handoffMinutes(), agreement.acceptPermille());
		}
		return new Agreement(agreement.from(), agreement.to(), Math.max(agreement.trust(), Agreement.SENSITIVE_TRUST),
				agreement.validFrom(), agreement.validTo(), agreement.handoffMinutes(), agreement.acceptPermille());
	}

	private static ServiceAtLocation entry(ServiceAtLocation entry, Flip.Kind kind) {
		boolean exception = kind == Flip.Kind.MAKE_EXCEPTION;
		boolean checked = kind == Flip.Kind.CHECK_ENTRY;
		return new ServiceAtLocation(entry.id(), entry.organization(), entry.type(), entry.mode(), entry.place(),
				entry.coordinates(), entry.answerMinutes(), entry.acceptPermille(),
				(kind == Flip.Kind.CONFIRM_CAPACITY) ? new Capacity(Capacity.Status.CAPACITY, 1) : entry.capacity(),
				entry.open(), (kind == Flip.Kind.WIDEN_COVERAGE) ? null : entry.coverage(), entry.languages(),
				entry.workerGenders(), entry.accessible(), exception ? null : entry.minAge(),
				exception ? null : entry.maxAge(), exception ? null : entry.populations(),
				exception ? Set.of() : entry.excludes(), checked ? Integer.valueOf(0) : entry.assuranceDays(),
				!checked && entry.quarantined());
	}

	private Flipped asked(ConsentScope consent, @Nullable Long maxTravelMetres, List<Need> needs) {
		RouteRequest now = this.request;
		return new Flipped(this.network,
				new RouteRequest(now.now(), now.lead(), now.maxHops(), now.county(), now.at(), now.age(),
						now.populations(), now.perpetrators(), now.conflictKinds(), now.never(), maxTravelMetres,
						now.maxAssuranceDays(), now.wishes(), consent, needs));
	}

}
