package ke.njia.routing.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The smallest change that would open a refused entry, as a choice for a person. The
 * engine was asked again with the change before it is named.
 *
 * @param need id of the need
 * @param servicesAtLocation id of the refused entry
 * @param changes all of them are needed together, and no fewer would do; empty where
 * safety refuses, which is never up for choice, and where nothing helps
 * @param chain ids of the organizations that would then be told, the lead first; empty
 * without changes
 * @param servedAtMinute minutes from the request's now until the person would be served,
 * if the change were made at once; {@code null} without changes
 */
public record Flip(String need, String servicesAtLocation, List<Change> changes, List<String> chain,
		@Nullable Long servedAtMinute) {

	public Flip {
		changes = List.copyOf(changes);
		chain = List.copyOf(chain);
	}

	static Flip none(Refusal refusal) {
		return new Flip(refusal.need(), refusal.servicesAtLocation(), List.of(), List.of(), null);
	}

	/**
	 * One change.
	 *
	 * @param kind what somebody would have to do
	 * @param from for agreements, the id of the organization that would hand over;
	 * {@code null} otherwise
	 * @param about the id of the organization to be told or agreed with; {@code null} for
	 * what concerns the entry or the need itself
	 * @param figure minutes the deadline would have to move, metres beyond the farthest
	 * way, or days since the last check, as the kind says; {@code null} where no number
	 * helps
	 */
	public record Change(Kind kind, @Nullable String from, @Nullable String about, @Nullable Long figure) {

		static Change of(Kind kind) {
			return new Change(kind, null, null, null);
		}

	}

	/** What somebody would have to do, the easiest first. */
	public enum Kind {

		/** Ask the person whether this organization may be told. About it. */
		WIDEN_CONSENT(RefusalCode.CONSENT),

		/** Ask whether the entry has room. */
		CONFIRM_CAPACITY(RefusalCode.CAPACITY),

		/** Check the entry with those who offer it. Figure: days since the last check. */
		CHECK_ENTRY(RefusalCode.ASSURANCE),

		/** Renew an agreement that is not in force. From, about: its ends. */
		RENEW_AGREEMENT(RefusalCode.AGREEMENT),

		/** Trust an agreement with sensitive needs. From, about: its ends. */
		RAISE_TRUST(RefusalCode.AGREEMENT),

		/** Make an agreement. From the lead; about: with whom. */
		SIGN_AGREEMENT(RefusalCode.AGREEMENT),

		/** Ask them to serve this county as well. */
		WIDEN_COVERAGE(RefusalCode.COVERAGE),

		/** Ask whether the person can travel farther. Figure: metres beyond. */
		TRAVEL_FARTHER(RefusalCode.COVERAGE),

		/** Ask them to take somebody they do not usually serve. */
		MAKE_EXCEPTION(RefusalCode.ELIGIBILITY),

		/** Accept a later start. Figure: minutes. */
		MOVE_DEADLINE(RefusalCode.CLOCK);

		private final RefusalCode lifts;

		Kind(RefusalCode lifts) {
			this.lifts = lifts;
		}

		/**
		 * {@return the refusal it is about}
		 */
		public RefusalCode lifts() {
			return this.lifts;
		}

	}

}
