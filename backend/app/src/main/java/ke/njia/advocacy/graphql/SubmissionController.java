package ke.njia.advocacy.graphql;

import java.util.List;
import java.util.Set;

import ke.njia.advocacy.AdvocacySession;
import ke.njia.advocacy.RecommendationDesk;
import ke.njia.advocacy.Submission;
import ke.njia.advocacy.SubmissionDesk;
import ke.njia.advocacy.SubmissionPart;
import ke.njia.advocacy.SubmissionSize;
import ke.njia.advocacy.SubmissionStep;
import ke.njia.advocacy.Theme;
import ke.njia.advocacy.ThemeCover;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Submissions to a review.
 */
@Controller
class SubmissionController {

	private final SubmissionDesk desk;

	private final RecommendationDesk recommendations;

	private final Directory directory;

	SubmissionController(SubmissionDesk desk, RecommendationDesk recommendations, Directory directory) {
		this.desk = desk;
		this.recommendations = recommendations;
		this.directory = directory;
	}

	@QueryMapping
	List<Submission> submissions(Actor actor) {
		return this.desk.list(actor);
	}

	@QueryMapping
	ThemeCover themeCover(@Argument Set<String> themes, Actor actor) {
		return this.desk.cover(themes, actor);
	}

	@MutationMapping
	SubmissionPayload startSubmission(@Argument StartSubmissionInput input, Actor actor) {
		return payload(this.desk.start(input.title(), input.session(), input.size(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	SubmissionPayload addSubmissionPart(@Argument AddSubmissionPartInput input, Actor actor) {
		return payload(this.desk.addPart(input.submission(), input.theme(), input.organization(), input.budget(),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	SubmissionPayload saveSubmissionPart(@Argument SaveSubmissionPartInput input, Actor actor) {
		return payload(this.desk.savePart(input.part(), input.version(), input.text(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	AdvocacySession session(Submission submission) {
		return this.desk.session(submission);
	}

	@SchemaMapping
	List<SubmissionStep> steps(Submission submission) {
		return this.desk.steps(submission);
	}

	@SchemaMapping
	int limit(Submission submission) {
		return submission.size().words();
	}

	@SchemaMapping
	boolean leads(Submission submission, Actor actor) {
		return actor.actsFor(submission.lead());
	}

	@SchemaMapping
	String due(SubmissionStep step) {
		return step.due().toString();
	}

	@SchemaMapping
	Theme theme(SubmissionPart part) {
		return this.recommendations.themes(List.of(part.theme())).getFirst();
	}

	@SchemaMapping
	@Nullable Organization organization(SubmissionPart part) {
		return this.directory.current().findOrganization(part.organization()).orElse(null);
	}

	@SchemaMapping
	@Nullable String text(SubmissionPart part, Actor actor) {
		return part.textFor(actor);
	}

	@SchemaMapping
	List<String> open(ThemeCover cover) {
		return cover.open().stream().sorted().toList();
	}

	@SchemaMapping
	List<CoveredTheme> covered(ThemeCover cover) {
		return cover.covered()
			.entrySet()
			.stream()
			.sorted(java.util.Map.Entry.comparingByKey())
			.map((entry) -> new CoveredTheme(entry.getKey(), entry.getValue()))
			.toList();
	}

	private static SubmissionPayload payload(Outcome<Submission> outcome) {
		return outcome.fold((one) -> new SubmissionPayload(one, List.of()),
				(errors) -> new SubmissionPayload(null, errors));
	}

	record StartSubmissionInput(String idempotencyKey, String title, String session, SubmissionSize size) {
	}

	record AddSubmissionPartInput(String idempotencyKey, String submission, String theme, String organization,
			int budget) {
	}

	record SaveSubmissionPartInput(String idempotencyKey, String part, int version, String text) {
	}

	record CoveredTheme(String theme, List<String> submissions) {
	}

	record SubmissionPayload(@Nullable Submission submission, List<UserError> userErrors) {
	}

}
