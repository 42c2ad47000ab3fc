package ke.njia.openrequests;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.cases.Need;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Sha256;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralDesk;
import ke.njia.referrals.ReferralReadings;
import ke.njia.referrals.RouteChoice;
import ke.njia.routing.Choice;
import ke.njia.routing.OpenAudience;

import org.springframework.stereotype.Component;

/**
 * Where whoever has claimed an open request is asked like anybody else: the way is
 * chosen, every gate asked and consent checked, and the referral sent. Somebody silent
 * who was asked before is called back.
 */
@Component
public class ClaimantDesk {

	private final OpenRequestDesk desk;

	private final OpenRequests requests;

	private final OpenRequestSteps steps;

	private final OpenAudience audience;

	private final IntakeDesk cases;

	private final ReferralReadings readings;

	private final RouteChoice choice;

	private final ReferralDesk sending;

	private final Clock clock;

	ClaimantDesk(OpenRequestDesk desk, OpenRequests requests, OpenRequestSteps steps, OpenAudience audience,
			IntakeDesk cases, ReferralReadings readings, RouteChoice choice, ReferralDesk sending, Clock clock) {
		this.desk = desk;
		this.requests = requests;
		this.steps = steps;
		this.audience = audience;
		this.cases = cases;
		this.readings = readings;
		this.choice = choice;
		this.sending = sending;
		this.clock = clock;
	}

	/** Sends the referral to the partner whose promise stands. */
	public Outcome<OpenRequest> refer(String id, String idempotencyKey, Actor actor) {
		return this.desk.once("referToClaimant", id, idempotencyKey, actor,
				() -> this.desk.held(id, actor)
					.then((request) -> request.isPromised(this.clock.instant())
							? referred(request, idempotencyKey, actor)
							: Outcome.refused(OpenRequestDesk.refusal(request))));
	}

	private Outcome<OpenRequest> referred(OpenRequest request, String key, Actor actor) {
		CaseFile caseFile = this.cases.find(request.caseFileId(), request.lead()).orElseThrow();
		return calledBack(caseFile, request, key, actor).then((none) -> way(caseFile, request, actor))
			.then((way) -> this.choice.choose(caseFile.id(), way, Sha256.of(key, request.id(), "choose"), actor))
			.then((drafts) -> sent(request, drafts.getFirst(), key, actor));
	}

	private Outcome<Choice> way(CaseFile caseFile, OpenRequest request, Actor actor) {
		OpenRequest.Claim claim = request.state().claim();
		Need need = caseFile.needs()
			.stream()
			.filter((one) -> one.id().equals(request.need()))
			.findFirst()
			.orElseThrow();
		return (claim != null) ? this.audience.wayTo(claim.organization(), caseFile.id(), need, actor)
				: Outcome.refused(OpenRequestDesk.refusal(request));
	}

	/** It becomes the referral first, so that its being sent does not overtake it. */
	private Outcome<OpenRequest> sent(OpenRequest request, Referral draft, String key, Actor actor) {
		Instant now = this.clock.instant();
		this.requests.markReferred(request.id(), draft.id());
		return this.steps
			.done(OpenRequestEvent.REFERRED, request.with(request.state().referred(draft.id(), now)), actor, now,
					List.of())
			.then((done) -> this.sending.send(draft.id(), Sha256.of(key, request.id(), "send"), actor)
				.then((sent) -> Outcome.done(done)));
	}

	private Outcome<OpenRequest> calledBack(CaseFile caseFile, OpenRequest request, String key, Actor actor) {
		Outcome<OpenRequest> outcome = Outcome.done(request);
		for (Referral asked : this.readings.listFor(caseFile, actor)) {
			if (asked.needs().contains(request.need()) && asked.isSilent()) {
				outcome = outcome.then((held) -> this.sending.cancel(asked.id(), Sha256.of(key, asked.id()), actor)
					.then((cancelled) -> Outcome.done(held)));
			}
		}
		return outcome;
	}

}
