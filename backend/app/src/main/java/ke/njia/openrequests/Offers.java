package ke.njia.openrequests;

import java.time.Instant;
import java.util.Optional;

import ke.njia.consent.CaseForRouting;
import ke.njia.consent.Disclosures;
import ke.njia.kernel.Actor;
import ke.njia.routing.OpenAudience;
import ke.njia.sealing.SealFailure;

import org.springframework.stereotype.Component;

/**
 * The only maker of what a partner is shown of an open request. Every gate is asked again
 * for it each time: whoever has become tied to the case since, or full, sees nothing.
 */
@Component
class Offers {

	private final OpenAudience audience;

	private final Disclosures disclosures;

	Offers(OpenAudience audience, Disclosures disclosures) {
		this.audience = audience;
		this.disclosures = disclosures;
	}

	/**
	 * What that organization, which it was shown to, may see now; what it has promised it
	 * goes on seeing.
	 */
	Optional<Offer> of(OpenRequest request, String organization, Instant now) {
		Actor lead = Actor.portal(request.lead(), now);
		boolean promised = request.isClaimedBy(organization, now);
		return SealFailure
			.ifReadable(request.id(),
					() -> this.disclosures.forRouting(request.caseFileId(), lead)
						.filter((asked) -> promised || (request.isClaimable(now)
								&& this.audience.of(request.caseFileId(), request.need(), lead).contains(organization)))
						.flatMap((asked) -> offer(request, asked, organization, promised)))
			.flatMap((offer) -> offer);
	}

	private static Optional<Offer> offer(OpenRequest request, CaseForRouting asked, String organization,
			boolean promised) {
		OpenRequest.Claim claim = request.state().claim();
		return asked.needs()
			.stream()
			.filter((need) -> need.id().equals(request.need()))
			.findFirst()
			.map((need) -> new Offer(request.id(), organization, need.serviceType(), asked.county(), asked.urgency(),
					request.state().until(), (promised && claim != null) ? claim.until() : null));
	}

}
