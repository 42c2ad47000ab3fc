package ke.njia.notifications;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Notice.Audience;
import ke.njia.kernel.Role;

/**
 * Whose notices somebody may ask for: those of their own work.
 */
final class Audiences {

	private Audiences() {
	}

	static Set<Audience> of(Collection<String> names) {
		Set<Audience> audiences = EnumSet.noneOf(Audience.class);
		names.forEach((name) -> audiences.add(Audience.valueOf(name)));
		return audiences;
	}

	static Set<Audience> openTo(Actor actor) {
		Set<Audience> open = EnumSet.noneOf(Audience.class);
		if (actor.hasAnyOf(Set.of(Role.PARTNER_INTAKE, Role.PARTNER_ADMIN))) {
			open.addAll(EnumSet.of(Audience.FIRST_CONTACT, Audience.SECOND_CONTACT));
		}
		if (actor.has(Role.BODY_READER)) {
			open.add(Audience.FIRST_CONTACT);
		}
		if (actor.hasAnyOf(Set.of(Role.COORDINATOR, Role.DUTY_LEAD))) {
			open.add(Audience.COORDINATOR);
		}
		if (actor.has(Role.DUTY_LEAD)) {
			open.add(Audience.DUTY_LEAD);
		}
		return open;
	}

}
