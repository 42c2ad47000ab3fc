package ke.njia.incidents;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Something happened to a group incident.
 *
 * @param action what
 * @param subjectId the incident, or the organization whose incidents were listed
 * @param actor who did it
 * @param at when
 * @param about the case it is about; empty when it is about many
 */
record IncidentEvent(String action, String subjectId, Actor actor, Instant at, String about) implements DomainEvent {

	static final String OPENED = "group-incident-opened";

	static final String PERSONS_ADDED = "group-persons-added";

	static final String LISTED = "group-incidents-listed";

	static final String READ = "group-incident-read";

	static final String PLANNED = "surge-planned";

	static final String CONFIRMED = "surge-confirmed";

	static final String PERSON_READ = "group-person-read";

	IncidentEvent(String action, String subjectId, Actor actor, Instant at) {
		this(action, subjectId, actor, at, "");
	}

}
