package ke.njia.bodies.graphql;

import java.util.List;
import java.util.Set;

import ke.njia.bodies.Acceptance;
import ke.njia.bodies.AppealFacts;
import ke.njia.bodies.AppealFactsDesk;
import ke.njia.bodies.Body;
import ke.njia.bodies.BodyAnswer;
import ke.njia.bodies.BodyChange;
import ke.njia.bodies.BodyClosedReason;
import ke.njia.bodies.BodyDesk;
import ke.njia.bodies.BodyEntry;
import ke.njia.bodies.BodyFilter;
import ke.njia.bodies.BodyKind;
import ke.njia.bodies.BodyOffer;
import ke.njia.bodies.CaseAppealFacts;
import ke.njia.bodies.DomesticRemedies;
import ke.njia.bodies.NationalReport;
import ke.njia.bodies.PersonGroup;
import ke.njia.bodies.PressDesk;
import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Bodies that can be appealed to, and what they answer to a case.
 */
@Controller
class BodyController {

	private final BodyDesk desk;

	private final AppealFactsDesk facts;

	private final PressDesk press;

	BodyController(BodyDesk desk, AppealFactsDesk facts, PressDesk press) {
		this.desk = desk;
		this.facts = facts;
		this.press = press;
	}

	@QueryMapping
	List<Body> bodies(@Argument @Nullable BodyFilterInput filter) {
		return this.desk.list((filter != null) ? filter.filter() : BodyFilterInput.ALL);
	}

	@MutationMapping
	BodyPayload setBodyActive(@Argument SetBodyActiveInput input, Actor actor) {
		return this.desk.set(input.body(), input.active(), input.reason(), input.idempotencyKey(), actor)
			.fold((body) -> new BodyPayload(body, List.of()), (errors) -> new BodyPayload(null, errors));
	}

	@MutationMapping
	CaseFilePayload recordAppealFacts(@Argument RecordAppealFactsInput input, Actor actor) {
		return this.facts.record(input.caseFile(), input.after(), input.stated(), input.idempotencyKey(), actor)
			.fold((caseFile) -> new CaseFilePayload(caseFile, List.of()),
					(errors) -> new CaseFilePayload(null, errors));
	}

	@SchemaMapping
	List<BodyAnswer> whoElse(CaseFile caseFile, Actor actor) {
		return this.press.whoElse(caseFile, actor);
	}

	@SchemaMapping
	@Nullable CaseAppealFacts appealFacts(CaseFile caseFile, Actor actor) {
		return this.facts.find(caseFile, actor).orElse(null);
	}

	@SchemaMapping
	boolean mine(CaseAppealFacts stated, Actor actor) {
		return stated.statedBy().equals(actor.subject());
	}

	@SchemaMapping
	List<Acceptance> acceptances(Body body) {
		return this.desk.acceptances(body);
	}

	@BatchMapping
	List<List<BodyChange>> changes(List<Body> bodies) {
		return this.desk.changes(bodies);
	}

	@SchemaMapping
	@Nullable Integer replyDays(Body body) {
		return (body.reply() != null) ? (int) body.reply().limit().toDays() : null;
	}

	@SchemaMapping
	@Nullable String replySource(Body body) {
		return (body.reply() != null) ? body.reply().source() : null;
	}

	record BodyFilterInput(Set<BodyKind> kinds, Set<BodyOffer> offers, Set<BodyEntry> entries, boolean here) {

		static final BodyFilter ALL = new BodyFilter(Set.of(), Set.of(), Set.of(), false);

		BodyFilter filter() {
			return new BodyFilter(this.kinds, this.offers, this.entries, this.here);
		}

	}

	record SetBodyActiveInput(String idempotencyKey, String body, boolean active, @Nullable BodyClosedReason reason) {
	}

	record RecordAppealFactsInput(String idempotencyKey, String caseFile, @Nullable String after,
			@Nullable DomesticRemedies remedies, @Nullable NationalReport nationalReport, String unsafeReason,
			@Nullable List<String> elsewhere, @Nullable List<PersonGroup> groups, List<String> memberships,
			List<String> sponsors) {

		AppealFacts stated() {
			return new AppealFacts(this.remedies, this.nationalReport, this.unsafeReason, this.elsewhere, this.groups,
					this.memberships, this.sponsors);
		}

	}

	record BodyPayload(@Nullable Body body, List<UserError> userErrors) {
	}

	record CaseFilePayload(@Nullable CaseFile caseFile, List<UserError> userErrors) {
	}

}
