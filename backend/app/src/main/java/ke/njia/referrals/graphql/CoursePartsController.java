package ke.njia.referrals.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import graphql.GraphQLContext;
import ke.njia.kernel.Actor;
import ke.njia.referrals.FailureReason;
import ke.njia.referrals.Feedback;
import ke.njia.referrals.Question;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralReadings;
import ke.njia.referrals.Rung;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What happened to a referral on its way.
 */
@Controller
@SchemaMapping(typeName = "Referral")
class CoursePartsController {

	private final ReferralReadings readings;

	CoursePartsController(ReferralReadings readings) {
		this.readings = readings;
	}

	@BatchMapping
	Map<Referral, List<Question>> questions(List<Referral> referrals, GraphQLContext context) {
		return ReferralPartsController.those(referrals, this.readings.questions(referrals, context.get(Actor.class)));
	}

	@SchemaMapping
	@Nullable Rung rung(Referral referral) {
		return referral.state().course().rung();
	}

	@SchemaMapping
	boolean clockStopped(Referral referral) {
		return referral.state().course().isStopped();
	}

	@SchemaMapping
	@Nullable Instant scheduledFor(Referral referral) {
		return referral.state().course().scheduledFor();
	}

	@SchemaMapping
	@Nullable Instant arrivedAt(Referral referral) {
		return referral.state().course().arrivedAt();
	}

	@SchemaMapping
	@Nullable Instant arrivalConfirmedAt(Referral referral) {
		return referral.state().course().arrivalConfirmedAt();
	}

	@SchemaMapping
	@Nullable Instant deliveredAt(Referral referral) {
		return referral.state().course().deliveredAt();
	}

	@SchemaMapping
	@Nullable Instant handedOverAt(Referral referral) {
		return referral.handedOverAt().orElse(null);
	}

	@SchemaMapping
	@Nullable FailureReason failureReason(Referral referral) {
		return referral.state().course().failureReason();
	}

	@SchemaMapping
	@Nullable Feedback feedback(Referral referral) {
		return referral.state().course().feedback();
	}

}
