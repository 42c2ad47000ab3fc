package ke.njia.openrequests;

import java.time.Instant;

import ke.njia.cases.Urgency;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * An open request as one partner sees it: all of it. By when help must have begun is not
 * among it, for a clock tells when something happened to somebody; how pressing it is and
 * until when it may be claimed say enough.
 *
 * @param id opaque identifier of the open request
 * @param organization identifier of the partner it is shown to
 * @param serviceType code of the kind of help
 * @param county code of the county
 * @param urgency how pressing it is
 * @param until until when it may be claimed
 * @param claimedUntil until when this partner's promise stands; null when it has made
 * none
 */
public record Offer(String id, String organization, String serviceType, int county, Urgency urgency, Instant until,
		@Nullable Instant claimedUntil) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		if (!actor.actsFor(this.organization)) {
			return Relation.FOREIGN;
		}
		return (this.claimedUntil != null) ? Relation.ACCEPTED : Relation.ADDRESSED;
	}

}
