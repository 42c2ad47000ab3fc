package ke.njia.referrals.graphql;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.referrals.ReplanDesk;
import ke.njia.routing.Replan;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Planning a case again, and approving what that changes.
 */
@Controller
class ReplanController {

	private final ReplanDesk desk;

	ReplanController(ReplanDesk desk) {
		this.desk = desk;
	}

	@SchemaMapping
	@Nullable Replan replan(CaseFile caseFile, Actor actor) {
		return this.desk.replan(caseFile, actor).orElse(null);
	}

	@MutationMapping
	ReferralController.ChooseRoutePayload approveReplan(@Argument ApproveReplanInput input, Actor actor) {
		return ReferralController.ChooseRoutePayload
			.of(this.desk.approve(input.caseFile(), input.ask(), input.idempotencyKey(), actor));
	}

	record ApproveReplanInput(String idempotencyKey, String caseFile, String ask) {
	}

}
