package ke.njia.referrals.graphql;

import java.util.List;

import graphql.GraphQLContext;
import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Page;
import ke.njia.kernel.UserError;
import ke.njia.referrals.Intention;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralDesk;
import ke.njia.referrals.ReferralReadings;
import ke.njia.referrals.RejectionReason;
import ke.njia.referrals.RouteChoice;
import ke.njia.routing.Choice;
import ke.njia.routing.OwnReason;
import ke.njia.routing.OwnStep;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReferralController {

	private final ReferralDesk desk;

	private final ReferralReadings readings;

	private final RouteChoice choice;

	private final ReferralPayloads payloads;

	ReferralController(ReferralDesk desk, ReferralReadings readings, RouteChoice choice, ReferralPayloads payloads) {
		this.payloads = payloads;
		this.desk = desk;
		this.readings = readings;
		this.choice = choice;
	}

	@QueryMapping
	Page<Referral> inbox(@Argument int first, @Argument @Nullable String after, Actor actor) {
		return Page.of(this.desk.inbox(actor), first, after, Referral::id);
	}

	@QueryMapping
	@Nullable Referral referral(@Argument String id, Actor actor) {
		return this.readings.read(id, actor).orElse(null);
	}

	@BatchMapping
	List<List<Referral>> referrals(List<CaseFile> caseFiles, GraphQLContext context) {
		return this.readings.listFor(caseFiles, context.get(Actor.class));
	}

	@SchemaMapping(typeName = "Change", field = "referral")
	@Nullable Referral changed(Change change, Actor actor) {
		return change.referralId().isEmpty() ? null : this.readings.read(change.referralId(), actor).orElse(null);
	}

	@MutationMapping
	ChooseRoutePayload chooseRoute(@Argument ChooseRouteInput input, Actor actor) {
		return ChooseRoutePayload
			.of(this.choice.choose(input.caseFile(), input.choice(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	ReferralPayload sendReferral(@Argument SendReferralInput input, Actor actor) {
		return this.payloads.of(input.referral(),
				this.desk.send(input.referral(), input.intention(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	ReferralPayload acceptReferral(@Argument ReferralInput input, Actor actor) {
		return this.payloads.of(input.referral(), this.desk.accept(input.referral(), input.idempotencyKey(), actor),
				actor);
	}

	@MutationMapping
	ReferralPayload rejectReferral(@Argument RejectReferralInput input, Actor actor) {
		return this.payloads.of(input.referral(),
				this.desk.reject(input.referral(), input.reason(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	ReferralPayload cancelReferral(@Argument ReferralInput input, Actor actor) {
		return this.payloads.of(input.referral(), this.desk.cancel(input.referral(), input.idempotencyKey(), actor),
				actor);
	}

	record ChooseRouteInput(String idempotencyKey, String caseFile, String route, @Nullable List<String> needs,
			@Nullable List<String> avoid, @Nullable List<OwnStep> only, @Nullable OwnReason ownReason) {

		Choice choice() {
			return new Choice(this.route, OwnStep.options(this.needs, this.avoid, this.only), List.of(),
					this.ownReason);
		}

	}

	record SendReferralInput(String idempotencyKey, String referral, Intention intention) {
	}

	record ReferralInput(String idempotencyKey, String referral) {
	}

	record RejectReferralInput(String idempotencyKey, String referral, RejectionReason reason) {
	}

	record ChooseRoutePayload(@Nullable List<Referral> referrals, List<UserError> userErrors) {

		static ChooseRoutePayload of(Outcome<List<Referral>> outcome) {
			return outcome.fold((referrals) -> new ChooseRoutePayload(referrals, List.of()),
					(errors) -> new ChooseRoutePayload(null, errors));
		}

	}

}
