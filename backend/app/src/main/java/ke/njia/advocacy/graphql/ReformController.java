package ke.njia.advocacy.graphql;

import java.util.List;

import ke.njia.advocacy.NewReform;
import ke.njia.advocacy.NewReformStep;
import ke.njia.advocacy.NextStep;
import ke.njia.advocacy.Recommendation;
import ke.njia.advocacy.RecommendationDesk;
import ke.njia.advocacy.Reform;
import ke.njia.advocacy.ReformDesk;
import ke.njia.advocacy.ReformKind;
import ke.njia.advocacy.ReformStage;
import ke.njia.advocacy.ReformStep;
import ke.njia.advocacy.Theme;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Reforms of laws, regulations and policies.
 */
@Controller
class ReformController {

	private final ReformDesk desk;

	private final RecommendationDesk recommendations;

	private final Directory directory;

	ReformController(ReformDesk desk, RecommendationDesk recommendations, Directory directory) {
		this.desk = desk;
		this.recommendations = recommendations;
		this.directory = directory;
	}

	@QueryMapping
	List<Reform> reforms() {
		return this.desk.list();
	}

	@MutationMapping
	ReformPayload startReform(@Argument StartReformInput input, Actor actor) {
		return payload(this.desk.start(input.told(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	ReformPayload recordReformStage(@Argument RecordReformStageInput input, Actor actor) {
		return payload(
				this.desk.record(input.reform(), input.revision(), input.step().told(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	String leadName(Reform reform) {
		return this.directory.current().findOrganization(reform.lead()).map(Organization::name).orElse(reform.lead());
	}

	@SchemaMapping
	List<Theme> themes(Reform reform) {
		return this.recommendations.themes(reform.themes());
	}

	@BatchMapping
	List<List<Recommendation>> recommendations(List<Reform> reforms) {
		return this.desk.recommendations(reforms);
	}

	@SchemaMapping
	String since(ReformStep step) {
		return step.since().toString();
	}

	@SchemaMapping(typeName = "ReformNextStep")
	String on(NextStep next) {
		return next.on().toString();
	}

	private static ReformPayload payload(Outcome<Reform> outcome) {
		return outcome.fold((reform) -> new ReformPayload(reform, List.of()),
				(errors) -> new ReformPayload(null, errors));
	}

	record ReformPayload(@Nullable Reform reform, List<UserError> userErrors) {
	}

	record ReformStepInput(ReformStage stage, String since, String source, String nextWords, @Nullable String nextOn) {

		NewReformStep told() {
			return new NewReformStep(this.stage, AdvocacyInputs.day(this.since), this.source, this.nextWords,
					(this.nextOn != null) ? AdvocacyInputs.day(this.nextOn) : null);
		}

	}

	record StartReformInput(String idempotencyKey, ReformKind kind, String title, String lead, List<String> themes,
			List<String> recommendations, ReformStepInput step) {

		NewReform told() {
			return new NewReform(this.kind, this.title, this.lead, this.themes, this.recommendations, this.step.told());
		}

	}

	record RecordReformStageInput(String idempotencyKey, String reform, int revision, ReformStepInput step) {
	}

}
