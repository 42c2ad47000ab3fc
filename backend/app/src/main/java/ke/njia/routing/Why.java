package ke.njia.routing;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Fact;
import ke.njia.routing.engine.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * A coded reason.
 *
 * @param code the stable word the client translates
 * @param weighs for or against
 * @param facts the figures it rests on
 * @param source where they come from
 */
public record Why(ReasonCode code, Weighs weighs, List<Fact> facts, Source source) {

	/** Direction of a reason. */
	public enum Weighs {

		FOR, AGAINST

	}

	/**
	 * Where the figures of a reason come from.
	 *
	 * @param kind what kind of thing
	 * @param at when it was told, agreed or checked; null where that is not known
	 * @param until when it ends; null for what does not end
	 * @param count how many past requests it rests on; null for what is no count
	 */
	public record Source(SourceKind kind, @Nullable Instant at, @Nullable Instant until, @Nullable Integer count) {

		static Source of(SourceKind kind) {
			return new Source(kind, null, null, null);
		}

	}

	/** What kind of thing a reason comes from. */
	public enum SourceKind {

		/** This plan itself: one way compared with the others. */
		PLAN,

		/** The opening hours of the entry, and the public holidays. */
		DIARY,

		/** The clocks of the case. */
		CLOCK,

		/** Agreements between organizations. */
		AGREEMENT,

		/** What the entry said of itself. */
		ENTRY,

		/** What came of past requests. */
		PAST_REQUESTS,

		/** What was last told of free places. */
		CAPACITY,

		/** The check of the entry by a person. */
		CHECK,

		/** The distance from the middle of the county. */
		MAP,

		/** What the person agreed to. */
		CONSENT

	}

}
