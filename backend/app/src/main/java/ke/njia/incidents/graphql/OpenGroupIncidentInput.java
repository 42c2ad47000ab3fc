package ke.njia.incidents.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import ke.njia.cases.AccountSource;
import ke.njia.cases.CasePurpose;
import ke.njia.cases.HarmWithin;
import ke.njia.cases.Intake;
import ke.njia.cases.IntakeChannel;
import ke.njia.cases.LegalBasis;
import ke.njia.cases.SourceReliability;
import ke.njia.cases.ThresholdAnswer;
import ke.njia.cases.ThresholdCode;
import ke.njia.incidents.NewIncident;
import ke.njia.incidents.Station;
import org.jspecify.annotations.Nullable;

/**
 * A new incident as the client sends it; incidents.graphqls explains each field.
 */
record OpenGroupIncidentInput(String idempotencyKey, String label, String violationType, Instant arrestedEarliest,
		@Nullable Instant arrestedLatest, HarmWithin harmWithin, @Nullable List<String> perpetrators,
		List<Station> stations, List<String> needs, List<Answer> thresholds, LegalBasis basis,
		@Nullable List<CasePurpose> purposes, IntakeChannel channel, SourceReliability reliability) {

	NewIncident told() {
		return new NewIncident(this.label.strip(), this.violationType, this.arrestedEarliest,
				Objects.requireNonNullElse(this.arrestedLatest, this.arrestedEarliest), this.harmWithin,
				(this.perpetrators != null) ? this.perpetrators.stream().distinct().toList() : List.of(), this.stations,
				this.needs,
				this.thresholds.stream()
					.map((answer) -> new Intake.ThresholdEntry(answer.code(), answer.answer(), answer.reason()))
					.toList(),
				this.basis, (this.purposes != null) ? this.purposes : List.of(CasePurpose.ASSISTANCE),
				new AccountSource(this.channel, this.reliability));
	}

	/** An answer to one threshold. */
	record Answer(ThresholdCode code, ThresholdAnswer answer, String reason) {
	}

}
