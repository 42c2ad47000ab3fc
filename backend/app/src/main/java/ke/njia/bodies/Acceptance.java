package ke.njia.bodies;

import ke.njia.kernel.Fact;
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

	/** What it means to a body that needs the instrument. */
	Finding finding(BodyRule rule, BodyReasonCode refusal) {
		Fact[] facts = { Fact.of("country", Situation.COUNTRY), Fact.of("instrument", this.instrument),
				Fact.of("status", this.status), Fact.of("asOf", this.asOf) };
		return switch (this.status) {
			case ACCEPTED -> rule.speaksFor(BodyReasonCode.JURISDICTION_ACCEPTED, facts);
			case NOT_ESTABLISHED -> rule.depends(BodyReasonCode.ACCEPTANCE_NOT_ESTABLISHED, facts);
			case SIGNED, NOT_ACCEPTED -> rule.refuses(refusal, facts);
		};
	}

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
