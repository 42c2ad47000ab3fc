package ke.njia.cases.graphql;

import ke.njia.cases.Intake;
import ke.njia.cases.ThresholdAnswer;
import ke.njia.cases.ThresholdCode;

/**
 * An answer to one threshold as the client sends it.
 */
record ThresholdInput(ThresholdCode code, ThresholdAnswer answer, String reason) {

	Intake.ThresholdEntry entry() {
		return new Intake.ThresholdEntry(this.code, this.answer, this.reason);
	}

}
