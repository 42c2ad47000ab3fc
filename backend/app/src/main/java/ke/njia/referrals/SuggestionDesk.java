package ke.njia.referrals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.cases.Need;
import ke.njia.cases.NeedDesk;
import ke.njia.directory.Directory;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where a receiver that cannot do all of it says what else would help, and the people who
 * hold the case decide. What they take up becomes a need of the case: a way is planned
 * for it and somebody asked as for any other, once the person has agreed to that anew.
 */
@Component
public class SuggestionDesk {

	private final Suggestions suggestions;

	private final Referrals referrals;

	private final Stepping steps;

	private final IntakeDesk cases;

	private final NeedDesk needs;

	private final Vocabulary vocabulary;

	private final Directory directory;

	SuggestionDesk(Suggestions suggestions, Referrals referrals, Stepping steps, IntakeDesk cases, NeedDesk needs,
			Vocabulary vocabulary, Directory directory) {
		this.suggestions = suggestions;
		this.referrals = referrals;
		this.steps = steps;
		this.cases = cases;
		this.needs = needs;
		this.vocabulary = vocabulary;
		this.directory = directory;
	}

	/**
	 * The receiver suggests further help.
	 * @param serviceType code of the kind of help
	 * @param organization identifier of one that could give it, which the actor may know
	 * of; null for whoever the lead finds
	 */
	public Outcome<Referral> suggest(String referral, String serviceType, @Nullable String organization,
			SuggestionReason reason, String idempotencyKey, Actor actor) {
		return this.steps.once("suggestHelp", Arrays.asList(referral, serviceType, organization, reason),
				idempotencyKey, actor,
				() -> known(serviceType, organization, actor)
					.then((sound) -> this.steps.begin(referral, Step.SUGGEST, actor))
					.then(this::notTooMany)
					.then((held) -> {
						this.suggestions.add(new Suggestion(RandomId.next(), held.id(), serviceType, organization,
								reason, this.steps.now(), Suggestion.Status.WAITING, null), held);
						return this.steps.done(Step.SUGGEST, held, held.state(), actor);
					}));
	}

	/**
	 * Takes a suggestion up: the case asks for that kind of help now, if it did not.
	 */
	public Outcome<Referral> takeUp(String suggestion, String idempotencyKey, Actor actor) {
		return answered("takeUpSuggestion", suggestion, Step.TAKE_UP, idempotencyKey, actor);
	}

	/** Leaves it at that. */
	public Outcome<Referral> turnDown(String suggestion, String idempotencyKey, Actor actor) {
		return answered("turnDownSuggestion", suggestion, Step.TURN_DOWN, idempotencyKey, actor);
	}

	/**
	 * What was suggested in referrals that the actor's organization sent or received: a
	 * list for each, the oldest first.
	 */
	public List<List<Suggestion>> listFor(List<Referral> referrals, Actor actor) {
		List<String> own = referrals.stream()
			.filter((referral) -> referral.isKnownTo(actor))
			.map(Referral::id)
			.distinct()
			.toList();
		Map<String, List<Suggestion>> found = this.suggestions.listFor(own)
			.stream()
			.collect(Collectors.groupingBy(Suggestion::referralId));
		return referrals.stream().map((referral) -> found.getOrDefault(referral.id(), List.of())).toList();
	}

	private Outcome<Referral> answered(String operation, String id, Step step, String key, Actor actor) {
		return this.steps.once(operation, id, key, actor,
				() -> own(id, actor).then((suggestion) -> this.steps.beginInCase(suggestion.referralId(), step, actor)
					.then((held) -> waiting(id)
						.then((waiting) -> (step == Step.TAKE_UP) ? takenUp(waiting, held, actor) : Outcome.done(held))
						.then((same) -> put(id, step, same, actor)))));
	}

	private Outcome<Referral> put(String id, Step step, Referral held, Actor actor) {
		this.suggestions.answer(id, (step == Step.TAKE_UP) ? Suggestion.Status.TAKEN_UP : Suggestion.Status.TURNED_DOWN,
				this.steps.now());
		return this.steps.done(step, held, held.state(), actor);
	}

	/** A kind of help that somebody is being asked for already needs no further way. */
	private Outcome<Referral> takenUp(Suggestion suggestion, Referral held, Actor actor) {
		CaseFile caseFile = this.cases.find(held.caseFileId(), held.requester()).orElseThrow();
		return this.needs.ask(caseFile, suggestion.serviceType(), actor)
			.then((need) -> asked(caseFile, need))
			.then((need) -> {
				this.suggestions.join(suggestion.id(), need.id());
				return Outcome.done(held);
			});
	}

	private Outcome<Need> asked(CaseFile caseFile, Need need) {
		return this.referrals.listForCase(caseFile.id())
			.stream()
			.filter((referral) -> referral.isAsked() && referral.needs().contains(need.id()))
			.findFirst()
			.map((live) -> Outcome.<Need>refused(UserError.of(UserErrorCode.ALREADY_DECIDED,
					Fact.of("referral", live.id()), Fact.of("status", live.status()))))
			.orElseGet(() -> Outcome.done(need));
	}

	/**
	 * Of an organization the actor may not know of nothing is said but that it is not
	 * there.
	 */
	private Outcome<String> known(String serviceType, @Nullable String organization, Actor actor) {
		if (this.vocabulary.findServiceType(serviceType).isEmpty()) {
			return Outcome.refused(UserError.invalid("unknown-code", "serviceType"));
		}
		boolean known = organization == null || this.directory.current()
			.findOrganization(organization)
			.filter((found) -> !found.retired() && found.visibility().shownTo(actor))
			.isPresent();
		return known ? Outcome.done(serviceType) : Outcome.refused(UserError.notFound("organization"));
	}

	private Outcome<Referral> notTooMany(Referral referral) {
		return (this.suggestions.listFor(List.of(referral.id())).size() < Suggestion.MOST) ? Outcome.done(referral)
				: Outcome.refused(UserError.invalid("at-most-5", "suggestion"));
	}

	/** One made in a referral that the actor's organization sent. */
	private Outcome<Suggestion> own(String id, Actor actor) {
		Function<Suggestion, Outcome<Suggestion>> done = Outcome::done;
		Optional<Suggestion> found = this.suggestions.find(id);
		return found.flatMap((suggestion) -> this.referrals.find(suggestion.referralId()))
			.filter((referral) -> actor.actsFor(referral.requester()))
			.flatMap((referral) -> found)
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("suggestion")));
	}

	private Outcome<Suggestion> waiting(String id) {
		Function<Suggestion, Outcome<Suggestion>> done = Outcome::done;
		return this.suggestions.find(id)
			.filter((suggestion) -> suggestion.status() == Suggestion.Status.WAITING)
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED)));
	}

}
