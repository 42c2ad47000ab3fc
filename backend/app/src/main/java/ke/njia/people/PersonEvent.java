package ke.njia.people;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Something was read or changed about people of the network.
 *
 * @param action what
 * @param subjectId the person, the network, or the organization whose people were listed
 * @param actor who did it
 * @param at when
 */
record PersonEvent(String action, String subjectId, Actor actor, Instant at) implements DomainEvent {

	static final String PROFESSIONAL_ADDED = "professional-added";

	static final String PROFESSIONAL_CHANGED = "professional-changed";

	static final String PROFESSIONAL_PAUSED = "professional-paused";

	static final String PROFESSIONAL_LEFT = "professional-left";

	static final String PROFESSIONAL_READ = "professional-read";

	static final String DEFENDERS_LISTED = "defenders-listed";

	static final String DEFENDER_ADDED = "defender-added";

	static final String DEFENDER_CHANGED = "defender-changed";

	static final String DEFENDER_REMOVED = "defender-removed";

	static final String DEFENDER_CONTACT_READ = "defender-contact-read";

	static final String NETWORKS_LISTED = "hrd-networks-listed";

	static final String NETWORK_ADDED = "hrd-network-added";

	static final String NETWORK_REMOVED = "hrd-network-removed";

	static final String MEMBERSHIP_CHANGED = "hrd-membership-changed";

}
