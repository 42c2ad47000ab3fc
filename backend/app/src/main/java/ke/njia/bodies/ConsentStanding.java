package ke.njia.bodies;

import java.util.Collection;
import java.util.Optional;

import ke.njia.consent.Consent;
import ke.njia.consent.ConsentKind;
import ke.njia.consent.Purpose;
import ke.njia.directory.NetworkView;
import ke.njia.directory.Organization;

/**
 * Whether the person agreed that a body is told, and that it may leave Kenya.
 *
 * @param consents what was agreed to and is in force, for appeals
 * @param neverTell identifiers of organizations that must never learn of the case
 * @param network the network
 */
record ConsentStanding(Collection<Consent> consents, Collection<String> neverTell, NetworkView network) {

	ConsentStanding {
		consents = consents.stream().filter((consent) -> consent.purpose() == Purpose.APPEAL).toList();
	}

	/** Whether the telling is agreed to; a wish never to tell stands against it. */
	RequirementStatus disclosure(Body body) {
		return status(body, ConsentKind.DISCLOSURE);
	}

	/** Whether the transfer is agreed to; empty for a body in Kenya. */
	Optional<RequirementStatus> transfer(Body body) {
		return isAbroad(body) ? Optional.of(status(body, ConsentKind.TRANSFER)) : Optional.empty();
	}

	private RequirementStatus status(Body body, ConsentKind kind) {
		if (this.neverTell.contains(body.recipient())) {
			return RequirementStatus.CONFLICTING;
		}
		return this.consents.stream().anyMatch((consent) -> consent.kind() == kind && names(consent, body))
				? RequirementStatus.COMPLETE : RequirementStatus.MISSING;
	}

	private static boolean names(Consent consent, Body body) {
		return consent.recipientId() == null || consent.recipientId().equals(body.recipient());
	}

	/** What is not known to be in Kenya is abroad: that asks more, never less. */
	private boolean isAbroad(Body body) {
		return !this.network.findOrganization(body.recipient())
			.map(Organization::country)
			.filter(Situation.COUNTRY::equals)
			.isPresent();
	}

}
