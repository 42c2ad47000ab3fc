package ke.njia.cases.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import ke.njia.cases.Account;
import ke.njia.cases.AccountSource;
import ke.njia.cases.CasePurpose;
import ke.njia.cases.Gender;
import ke.njia.cases.HarmWithin;
import ke.njia.cases.Intake;
import ke.njia.cases.IntakeChannel;
import ke.njia.cases.LegalBasis;
import ke.njia.cases.SafetyConcern;
import ke.njia.cases.SourceReliability;
import org.jspecify.annotations.Nullable;

/**
 * A new case as the client sends it; cases.graphqls explains each field.
 */
record OpenCaseInput(String idempotencyKey, String violationType, int county, Instant occurredEarliest,
		@Nullable Instant occurredLatest, HarmWithin harmWithin, List<String> needs, @Nullable List<String> languages,
		@Nullable Integer age, @Nullable Gender workerGender, @Nullable Boolean accessible,
		@Nullable List<SafetyConcern> safetyConcerns, @Nullable List<String> perpetrators,
		@Nullable List<String> neverTell, @Nullable Integer maxTravelKm, List<ThresholdInput> thresholds,
		LegalBasis basis, @Nullable List<CasePurpose> purposes, IntakeChannel channel, SourceReliability reliability) {

	Intake intake() {
		return new Intake(
				new Account(this.violationType, this.county, this.occurredEarliest,
						Objects.requireNonNullElse(this.occurredLatest, this.occurredEarliest), this.harmWithin,
						orEmpty(this.languages), this.age, this.workerGender, Boolean.TRUE.equals(this.accessible),
						orEmpty(this.safetyConcerns), orEmpty(this.perpetrators), orEmpty(this.neverTell),
						this.maxTravelKm, new AccountSource(this.channel, this.reliability)),
				this.needs, this.thresholds.stream().map(ThresholdInput::entry).toList(), this.basis,
				(this.purposes != null) ? this.purposes : List.of(CasePurpose.ASSISTANCE));
	}

	private static <T> List<T> orEmpty(@Nullable List<T> given) {
		return (given != null) ? given.stream().distinct().toList() : List.of();
	}

}
