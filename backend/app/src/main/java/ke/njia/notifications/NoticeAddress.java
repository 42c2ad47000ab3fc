package ke.njia.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Notice.Audience;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is told that something waits for them in the portal. It is theirs alone:
 * nobody else of their organization sees the address.
 *
 * @param id opaque identifier
 * @param organization identifier of the organization they act for
 * @param person opaque identifier of the person in the realm
 * @param system how
 * @param address an e-mail address, or the URL of a webhook or of a browser's push
 * subscription
 * @param rule what is told there, and when
 * @param secret what webhooks are signed with; empty for all others
 * @param push what a browser gave with its push subscription; null for all others
 * @param addedAt when it was put down
 */
public record NoticeAddress(String id, String organization, String person, ContactSystem system, String address,
		Rule rule, String secret, @Nullable PushKeys push, Instant addedAt) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		return (actor.actsFor(this.organization) && actor.subject().equals(this.person)) ? Relation.OWN
				: Relation.FOREIGN;
	}

	NoticeAddress with(Rule other) {
		return new NoticeAddress(this.id, this.organization, this.person, this.system, this.address, other, this.secret,
				this.push, this.addedAt);
	}

	/**
	 * What is told there, and when.
	 *
	 * @param audiences whose notices it gets
	 * @param digest whether what is not urgent comes once a day only
	 * @param quietFrom from when nothing comes that is not urgent, local time in Nairobi;
	 * null when there is no such time
	 * @param quietUntil until when
	 * @param unsafe whether others may see the device: then nothing comes at all
	 */
	public record Rule(Set<Audience> audiences, boolean digest, @Nullable LocalTime quietFrom,
			@Nullable LocalTime quietUntil, boolean unsafe) {

		public Rule {
			audiences = Set.copyOf(audiences);
		}

	}

}
