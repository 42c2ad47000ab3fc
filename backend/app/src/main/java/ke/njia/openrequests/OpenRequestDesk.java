package ke.njia.openrequests;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.cases.Need;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralReadings;
import ke.njia.routing.OpenAudience;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where the people who hold a case open a need of it to those who may be asked, take that
 * back, and say no to a claim.
 */
@Component
public class OpenRequestDesk {

	private final OpenRequests requests;

	private final OpenRequestSteps steps;

	private final OpenAudience audience;

	private final IntakeDesk cases;

	private final ReferralReadings referrals;

	private final Vocabulary vocabulary;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OpenRequestDesk(OpenRequests requests, OpenRequestSteps steps, OpenAudience audience, IntakeDesk cases,
			ReferralReadings referrals, Vocabulary vocabulary, OnceOnly once, ApplicationEventPublisher events,
			Clock clock) {
		this.requests = requests;
		this.steps = steps;
		this.audience = audience;
		this.cases = cases;
		this.referrals = referrals;
		this.vocabulary = vocabulary;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens a need that nobody is being asked for, or only somebody who has been silent
	 * for too long.
	 */
	public Outcome<OpenRequest> open(String caseFileId, String need, String idempotencyKey, Actor actor) {
		return once("openRequest", List.of(caseFileId, need), idempotencyKey, actor, () -> this.cases
			.hold(caseFileId, actor)
			.then(CaseFile::writable)
			.then((caseFile) -> openable(caseFile, need, actor).then((found) -> opened(caseFile, found, actor))));
	}

	/** Takes it back, claimed or not. */
	public Outcome<OpenRequest> withdraw(String id, String idempotencyKey, Actor actor) {
		return once("withdrawOpenRequest", id, idempotencyKey, actor, () -> held(id, actor)
			.then((request) -> request.status().isLive() ? ended(request, actor) : Outcome.refused(refusal(request))));
	}

	/** Says no to a claim: it may be claimed again, by others. */
	public Outcome<OpenRequest> decline(String id, String idempotencyKey, Actor actor) {
		return once("declineClaim", id, idempotencyKey, actor,
				() -> held(id, actor).then((request) -> request.isPromised(this.clock.instant())
						? declined(request, actor) : Outcome.refused(refusal(request))));
	}

	/**
	 * Open requests of cases of the actor's organization: a list for each, newest first.
	 */
	public List<List<OpenRequest>> listFor(Collection<CaseFile> caseFiles, Actor actor) {
		List<String> own = caseFiles.stream()
			.filter((caseFile) -> actor.actsFor(caseFile.lead()))
			.map(CaseFile::id)
			.toList();
		Map<String, List<OpenRequest>> found = this.requests.listForCases(own)
			.stream()
			.collect(Collectors.groupingBy(OpenRequest::caseFileId));
		return caseFiles.stream().map((caseFile) -> found.getOrDefault(caseFile.id(), List.of())).toList();
	}

	/** Once for one key; repeated under it, it is read again, on record. */
	Outcome<OpenRequest> once(String operation, Object input, String key, Actor actor,
			Supplier<Outcome<OpenRequest>> act) {
		return this.once.attempt(new OnceOnly.Request(actor, operation, key, input), act, OpenRequest::id,
				(id) -> held(id, actor).then((request) -> {
					this.events.publishEvent(new OpenRequestEvent(OpenRequestEvent.READ, request, actor,
							this.clock.instant(), List.of()));
					return Outcome.done(request);
				}));
	}

	/** Holds the case, then the open request. */
	Outcome<OpenRequest> held(String id, Actor actor) {
		Function<OpenRequest, Outcome<OpenRequest>> done = Outcome::done;
		return this.requests.find(id)
			.filter((request) -> actor.actsFor(request.lead()))
			.flatMap((request) -> this.cases.lock(request.caseFileId(), actor.organization()))
			.flatMap((caseFile) -> this.requests.lock(id))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("openRequest")));
	}

	static UserError refusal(OpenRequest request) {
		return UserError.of(
				request.status().isLive() ? UserErrorCode.ILLEGAL_TRANSITION : UserErrorCode.ALREADY_DECIDED,
				Fact.of("status", request.status()));
	}

	/**
	 * The need, if it may be opened. Where merely knowing of a need can endanger, that
	 * somebody in a county looks for a safe house tells whoever looks for them where to
	 * look: such needs go to one partner at a time.
	 */
	private Outcome<Need> openable(CaseFile caseFile, String needId, Actor actor) {
		Optional<Need> need = caseFile.needs().stream().filter((one) -> one.id().equals(needId)).findFirst();
		if (need.isEmpty()) {
			return Outcome.refused(UserError.notFound("need"));
		}
		if (this.vocabulary.serviceType(need.get().serviceType()).sensitive()) {
			return Outcome.refused(UserError.invalid("never-offered-openly", "need"));
		}
		boolean live = this.requests.listForCases(Set.of(caseFile.id()))
			.stream()
			.anyMatch((request) -> request.need().equals(needId) && request.status().isLive());
		if (live) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		return this.referrals.listFor(caseFile, actor)
			.stream()
			.filter((referral) -> referral.needs().contains(needId) && referral.isAsked() && !referral.isSilent())
			.findFirst()
			.map((asked) -> Outcome.<Need>refused(asked(asked)))
			.orElseGet(() -> Outcome.done(need.get()));
	}

	private static UserError asked(Referral referral) {
		return UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("referral", referral.id()),
				Fact.of("status", referral.status()));
	}

	private Outcome<OpenRequest> opened(CaseFile caseFile, Need need, Actor actor) {
		Set<String> shownTo = this.audience.of(caseFile.id(), need.id(), actor);
		if (shownTo.isEmpty()) {
			return Outcome.refused(UserError.invalid("nobody-may-be-asked", "need"));
		}
		Instant now = this.clock.instant();
		OpenRequest request = new OpenRequest(RandomId.next(), caseFile.id(), caseFile.lead(), need.id(),
				shownTo.size(), OpenRequest.State.opened(now, caseFile.urgency().answerWithin()));
		this.requests.add(request, shownTo);
		this.steps.opened(request, actor, now);
		return Outcome.done(request);
	}

	private Outcome<OpenRequest> ended(OpenRequest request, Actor actor) {
		Instant now = this.clock.instant();
		return this.steps.done(OpenRequestEvent.WITHDRAWN,
				request.with(request.state().ended(OpenRequestStatus.WITHDRAWN, now)), actor, now,
				this.steps.toClaimant(request));
	}

	private Outcome<OpenRequest> declined(OpenRequest request, Actor actor) {
		Instant now = this.clock.instant();
		OpenRequest.Claim claim = request.state().claim();
		if (claim != null) {
			this.requests.takeAway(request.id(), claim.organization());
		}
		OpenRequest left = request.shownToOneLess();
		return this.steps.done(OpenRequestEvent.DECLINED, left.with(left.afterPromise(now)), actor, now,
				this.steps.toClaimant(request));
	}

}
