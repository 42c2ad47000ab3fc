package ke.njia.routing;

import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.Fact;
import ke.njia.routing.engine.Reason;
import ke.njia.routing.engine.ReasonCode;

/**
 * The figures of a reason under the names the schema's ReasonCode gives them.
 */
final class ReasonFacts {

	private ReasonFacts() {
	}

	static Why why(Reason reason, Why.Source source) {
		List<Fact> facts = new ArrayList<>();
		if (reason.about() != null) {
			facts.add(Fact.of(nameOfWhat(reason.code()), reason.about()));
		}
		if (reason.figure() != null) {
			facts.add(Fact.of(nameOfFigure(reason.code()), reason.figure()));
		}
		return new Why(reason.code(), reason.inFavour() ? Why.Weighs.FOR : Why.Weighs.AGAINST, List.copyOf(facts),
				source);
	}

	private static String nameOfWhat(ReasonCode code) {
		return switch (code) {
			case BEST_AT -> "criterion";
			case HANDS_OFF -> "first";
			case SPEAKS_LANGUAGE -> "language";
			case HAS_WORKER -> "gender";
			default -> "wish";
		};
	}

	private static String nameOfFigure(ReasonCode code) {
		return switch (code) {
			case TELLS, HANDS_OFF -> "organizations";
			case FASTEST_STEP -> "minute";
			case ACCEPTS_OFTEN, ACCEPTS_SELDOM -> "permille";
			case CAPACITY_KNOWN -> "available";
			case ASSURANCE_OLD -> "days";
			case KILOMETRES -> "metres";
			default -> "minutes";
		};
	}

}
