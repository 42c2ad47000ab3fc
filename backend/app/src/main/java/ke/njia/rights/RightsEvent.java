package ke.njia.rights;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * Something happened to what a person may ask for.
 *
 * @param action what
 * @param subjectId the request, the case that was exported, or the organization whose
 * open requests were read
 * @param about the case; empty when it is about many
 * @param actor who did it
 * @param at when
 */
record RightsEvent(String action, String subjectId, String about, Actor actor, Instant at) implements DomainEvent {

	static final String RECORDED = "rights-request-recorded";

	static final String DONE = "rights-request-done";

	static final String REFUSED = "rights-request-refused";

	static final String LISTED = "open-rights-requests-read";

	static final String READ = "rights-request-read";

	static final String EXPORTED = "case-exported";

	private static final Set<String> CHANGES = Set.of(RECORDED, DONE, REFUSED);

	@Override
	public News news() {
		return CHANGES.contains(this.action)
				? new News(Change.Kind.CASE, this.about, "", Set.of(this.actor.organization())) : News.none();
	}

}
