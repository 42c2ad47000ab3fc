package ke.njia.notifications;

import ke.njia.kernel.Notice;
import ke.njia.kernel.NoticeReach;

import org.springframework.stereotype.Component;

/**
 * Counts those who have said where they want to be told.
 */
@Component
class ReachedPeople implements NoticeReach {

	private final NoticeAddresses addresses;

	ReachedPeople(NoticeAddresses addresses) {
		this.addresses = addresses;
	}

	@Override
	public int people(String organization, Notice.Audience audience) {
		return this.addresses.reached(organization).getOrDefault(audience, 0);
	}

}
