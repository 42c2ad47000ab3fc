package ke.njia.consent;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * Something happened to a consent, or a case was told.
 */
sealed interface ConsentEvent extends DomainEvent {

	/** A consent was recorded. */
	record ConsentRecorded(String subjectId, String caseFileId, Actor actor, Instant at) implements ConsentEvent {

		@Override
		public String action() {
			return "consent-recorded";
		}

		@Override
		public News news() {
			return new News(Change.Kind.CONSENT, this.caseFileId, "", Set.of(this.actor.organization()));
		}

	}

	/** Somebody looked at what a recipient would be told; the subject is the case. */
	record DisclosurePreviewed(String subjectId, Actor actor, Instant at) implements ConsentEvent {

		@Override
		public String action() {
			return "disclosure-previewed";
		}

		@Override
		public String about() {
			return this.subjectId;
		}

	}

	/** A case was told to a recipient; the subject is the case. */
	record DisclosureMade(String subjectId, Actor actor, Instant at) implements ConsentEvent {

		@Override
		public String action() {
			return "disclosure-made";
		}

		@Override
		public String about() {
			return this.subjectId;
		}

	}

}
