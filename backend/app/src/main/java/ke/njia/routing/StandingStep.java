package ke.njia.routing;

/**
 * How one need that somebody was asked for stands.
 *
 * @param need identifier of the need
 * @param receiver identifier of the organization that was asked
 * @param state how it stands
 */
public record StandingStep(String need, String receiver, State state) {

	/** The same, held while an answer may still come. */
	StandingStep waitedFor() {
		return (this.state == State.ASKED) ? new StandingStep(this.need, this.receiver, State.HELD) : this;
	}

	/** How a need stands that somebody was asked for. */
	public enum State {

		/** Taken on, or being done: it is held as it is. */
		HELD,

		/** Asked, not answered: it may be kept or given up. */
		ASKED,

		/** Called back, or its consent ended: open again, also to that organization. */
		GIVEN_UP,

		/** Refused, or silent: that organization is not proposed for it again. */
		LOST

	}

}
