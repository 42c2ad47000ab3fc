package ke.njia.cases;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * Something happened to a case.
 */
sealed interface CaseEvent extends DomainEvent {

	/** It was recorded anew on what basis, and what for, a case is processed. */
	record LegalBasisRecorded(String subjectId, Actor actor, Instant at) implements CaseEvent {

		@Override
		public String action() {
			return "legal-basis-recorded";
		}

		@Override
		public News news() {
			return new News(Change.Kind.CASE, this.subjectId, "", Set.of(this.actor.organization()));
		}

	}

	/** Somebody asked for the erasure of a case. */
	record ErasureRequested(String subjectId, Actor actor, Instant at) implements CaseEvent {

		@Override
		public String action() {
			return "erasure-requested";
		}

		@Override
		public News news() {
			return new News(Change.Kind.CASE, this.subjectId, "", Set.of(this.actor.organization()));
		}

	}

	/** A case must be kept, or need not be any more. */
	record LegalHoldSet(String subjectId, boolean hold, Actor actor, Instant at) implements CaseEvent {

		@Override
		public String action() {
			return this.hold ? "legal-hold-set" : "legal-hold-cleared";
		}

		@Override
		public News news() {
			return new News(Change.Kind.CASE, this.subjectId, "", Set.of(this.actor.organization()));
		}

	}

	/** A case was read by a person of the organization that holds it. */
	record CaseRead(String subjectId, Actor actor, Instant at) implements CaseEvent {

		@Override
		public String action() {
			return "case-read";
		}

		@Override
		public String about() {
			return this.subjectId;
		}

	}

	/** The duty board was read; the subject is the organization. */
	record BoardRead(Actor actor, Instant at) implements CaseEvent {

		@Override
		public String action() {
			return "board-read";
		}

		@Override
		public String subjectId() {
			return this.actor.organization();
		}

	}

}
