package ke.njia.referrals.graphql;

import java.util.List;

import graphql.GraphQLContext;
import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Page;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralDesk;
import ke.njia.referrals.ReferralReadings;
import ke.njia.referrals.RejectionReason;
import ke.njia.referrals.RouteChoice;
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

	ReferralController(ReferralDesk desk, ReferralReadings readings, RouteChoice choice) {
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
		return this.choice.choose(input.caseFile(), input.route(), input.idempotencyKey(), actor)
			.fold((referrals) -> new ChooseRoutePayload(referrals, List.of()),
					(errors) -> new ChooseRoutePayload(null, errors));
	}

	@MutationMapping
	ReferralPayload sendReferral(@Argument ReferralInput input, Actor actor) {
		return payload(input.referral(), this.desk.send(input.referral(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	ReferralPayload acceptReferral(@Argument ReferralInput input, Actor actor) {
		return payload(input.referral(), this.desk.accept(input.referral(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	ReferralPayload rejectReferral(@Argument RejectReferralInput input, Actor actor) {
		return payload(input.referral(),
				this.desk.reject(input.referral(), input.reason(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	ReferralPayload cancelReferral(@Argument ReferralInput input, Actor actor) {
		return payload(input.referral(), this.desk.cancel(input.referral(), input.idempotencyKey(), actor), actor);
	}

	/** Whoever came second is shown how it stands now. */
	private ReferralPayload payload(String id, Outcome<Referral> outcome, Actor actor) {
		return outcome.fold((referral) -> new ReferralPayload(referral, List.of()),
				(errors) -> new ReferralPayload(
						errors.stream().anyMatch((error) -> error.code() == UserErrorCode.ALREADY_DECIDED)
								? this.readings.read(id, actor).orElse(null) : null,
						errors));
	}

	record ChooseRouteInput(String idempotencyKey, String caseFile, String route, @Nullable List<String> needs,
			@Nullable List<String> avoid) {
	}

	record ReferralInput(String idempotencyKey, String referral) {
	}

	record RejectReferralInput(String idempotencyKey, String referral, RejectionReason reason) {
	}

	record ChooseRoutePayload(@Nullable List<Referral> referrals, List<UserError> userErrors) {
	}

	record ReferralPayload(@Nullable Referral referral, List<UserError> userErrors) {
	}

}
