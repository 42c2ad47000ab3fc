package ke.njia.bodies;

import org.jspecify.annotations.Nullable;

/**
 * How a country stands to an instrument that a body needs.
 *
 * @param instrument stable word
 * @param name its name, in English
 * @param body identifier of the body that watches over it; empty for none of the
 * catalogue
 * @param status how Kenya stands to it
 * @param since year from which; null where no source says
 * @param asOf when the source looked
 * @param source who says so
 */
public record Acceptance(String instrument, String name, String body, Status status, @Nullable String since,
		String asOf, String source) {

	/** How a country can stand to an instrument. */
	public enum Status {

		/** It is bound. */
		ACCEPTED,

		/** It has signed and is not bound. */
		SIGNED,

		/** It is not bound. */
		NOT_ACCEPTED,

		/** No source at hand says. */
		NOT_ESTABLISHED

	}

}
