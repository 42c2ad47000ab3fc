package ke.njia.bodies;

import java.util.List;

import ke.njia.kernel.Fact;

/**
 * A coded reason, never personal data.
 *
 * @param code the stable word the client translates
 * @param facts what it rests on, under the names bodies.graphqls gives them
 * @param source who says that it is so
 */
public record BodyReason(BodyReasonCode code, List<Fact> facts, String source) {

	public BodyReason {
		facts = List.copyOf(facts);
	}

	static BodyReason of(BodyReasonCode code, String source, Fact... facts) {
		return new BodyReason(code, List.of(facts), source);
	}

}
