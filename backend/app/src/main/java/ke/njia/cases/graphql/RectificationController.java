package ke.njia.cases.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeChannel;
import ke.njia.cases.Rectification;
import ke.njia.cases.RectificationDesk;
import ke.njia.cases.RectificationReason;
import ke.njia.cases.SafetyConcern;
import ke.njia.cases.SourceReliability;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What was told is put right.
 */
@Controller
class RectificationController {

	private final RectificationDesk desk;

	RectificationController(RectificationDesk desk) {
		this.desk = desk;
	}

	@MutationMapping
	CaseController.CaseFilePayload rectifyCase(@Argument RectifyCaseInput input, Actor actor) {
		return CaseController.CaseFilePayload
			.of(this.desk.rectify(input.rectification(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	List<Rectification.Done> rectifications(CaseFile caseFile) {
		return this.desk.listFor(caseFile);
	}

	record RectifyCaseInput(String idempotencyKey, String caseFile, RectificationReason reason,
			@Nullable String violationType, @Nullable Integer county, @Nullable Instant occurredEarliest,
			@Nullable Instant occurredLatest, @Nullable List<String> languages, @Nullable Integer age,
			@Nullable Boolean ageNotKnown, @Nullable List<SafetyConcern> safetyConcerns, @Nullable List<String> needs,
			@Nullable IntakeChannel channel, @Nullable SourceReliability reliability) {

		/** The same word said twice is one. */
		Rectification rectification() {
			return new Rectification(this.caseFile, this.reason, this.violationType, this.county, this.occurredEarliest,
					this.occurredLatest, once(this.languages), this.age, Boolean.TRUE.equals(this.ageNotKnown),
					once(this.safetyConcerns), this.needs, this.channel, this.reliability);
		}

		private static <T> @Nullable List<T> once(@Nullable List<T> given) {
			return (given != null) ? given.stream().distinct().toList() : null;
		}

	}

}
