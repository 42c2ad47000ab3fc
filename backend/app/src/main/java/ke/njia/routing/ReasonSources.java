package ke.njia.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ke.njia.consent.ConsentScope;
import ke.njia.directory.Agreement;
import ke.njia.directory.NetworkView;
import ke.njia.directory.Organization;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.routing.engine.Reason;
import ke.njia.routing.engine.ReasonCode;
import ke.njia.routing.engine.RouteStep;

/**
 * Says where the figures of a reason come from, and what consent says for a step.
 */
final class ReasonSources {

	private final NetworkView view;

	private final ConsentScope consent;

	ReasonSources(NetworkView view, ConsentScope consent) {
		this.view = view;
		this.consent = consent;
	}

	/** Where a reason about a whole route comes from: the plan. */
	static Why.Source ofRoute() {
		return Why.Source.of(Why.SourceKind.PLAN);
	}

	/** Where a reason about one step comes from. */
	Why.Source of(Reason reason, RouteStep step) {
		ServiceAtLocation entry = this.view.serviceAtLocation(step.servicesAtLocation());
		return switch (reason.code()) {
			case BEST_AT, TELLS, FASTEST_STEP -> ofRoute();
			case OPEN_AT_ARRIVAL, WAITS_FOR_OPENING -> Why.Source.of(Why.SourceKind.DIARY);
			case MINUTES_BEFORE, MINUTES_AFTER -> Why.Source.of(Why.SourceKind.CLOCK);
			case DIRECT_AGREEMENT, HANDS_OFF -> agreement(step.chain());
			case CAPACITY_KNOWN, CAPACITY_UNKNOWN, WAITLIST ->
				new Why.Source(Why.SourceKind.CAPACITY, entry.capacity().asOf(), null, null);
			case ASSURANCE_OLD -> new Why.Source(Why.SourceKind.CHECK, entry.assuredAt(), null, null);
			case KILOMETRES -> Why.Source.of(Why.SourceKind.MAP);
			case CONSENTED, CONSENT_ENDS -> Why.Source.of(Why.SourceKind.CONSENT);
			case ACCEPTS_OFTEN, ACCEPTS_SELDOM, SPEAKS_LANGUAGE, HAS_WORKER, ACCESSIBLE, WISH_UNMET ->
				new Why.Source(Why.SourceKind.ENTRY, entry.assuredAt(), null, null);
		};
	}

	/** What the person agreed to for the one who would give help. */
	List<Why> consent(RouteStep step, Instant servedAt) {
		List<Why> said = new ArrayList<>();
		if (step.chain().size() > 1) {
			Organization receiver = this.view.organization(step.chain().getLast());
			Optional<Instant> until = this.consent.coveredUntil(receiver);
			Optional<Instant> agreedAt = this.consent.agreedAt(receiver);
			agreedAt.ifPresent((at) -> said.add(why(ReasonCode.CONSENTED, Why.Weighs.FOR, at, until)));
			if (until.isPresent() && until.get().isBefore(servedAt)) {
				said.add(why(ReasonCode.CONSENT_ENDS, Why.Weighs.AGAINST, agreedAt.orElse(until.get()), until));
			}
		}
		return said;
	}

	private static Why why(ReasonCode code, Why.Weighs weighs, Instant at, Optional<Instant> until) {
		return new Why(code, weighs, List.of(), new Why.Source(Why.SourceKind.CONSENT, at, until.orElse(null), null));
	}

	/** The first agreement on the way. */
	private Why.Source agreement(List<String> chain) {
		if (chain.size() < 2) {
			return Why.Source.of(Why.SourceKind.AGREEMENT);
		}
		Optional<Agreement> first = this.view.agreements()
			.stream()
			.filter((agreement) -> agreement.from().equals(chain.get(0)) && agreement.to().equals(chain.get(1)))
			.findFirst();
		return new Why.Source(Why.SourceKind.AGREEMENT, first.map(Agreement::validFrom).orElse(null),
				first.map(Agreement::validTo).orElse(null), null);
	}

}
