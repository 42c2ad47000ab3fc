package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where submissions are shared out and written: each theme to an organization with a
 * budget of words, all budgets within the limit, each organization its own part.
 */
@Component
public class SubmissionDesk {

	private static final Set<SessionKind> DUE = Set.of(SessionKind.SUBMISSION_DEADLINE, SessionKind.MID_TERM);

	private static final int SHORTEST_TITLE = 3;

	private static final int LONGEST_TITLE = 120;

	/** Characters of a part; the word budget binds long before. */
	private static final int LONGEST_TEXT = 50_000;

	private static final int MOST = 200;

	private final Submissions submissions;

	private final Sessions sessions;

	private final SubmissionSteps steps;

	private final Themes themes;

	private final KnownOrganizations known;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SubmissionDesk(Submissions submissions, Sessions sessions, SubmissionSteps steps, Themes themes,
			KnownOrganizations known, OnceOnly once, ApplicationEventPublisher events, Clock clock) {
		this.submissions = submissions;
		this.sessions = sessions;
		this.steps = steps;
		this.themes = themes;
		this.known = known;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Those the actor's organization leads or writes a part of, the newest first. */
	public List<Submission> list(Actor actor) {
		return this.submissions.list(actor.organization());
	}

	/** The day a submission is due. */
	public AdvocacySession session(Submission submission) {
		return due(submission.session()).orElseThrow();
	}

	/** What is to be done by when, planned backwards from that day. */
	public List<SubmissionStep> steps(Submission submission) {
		return this.steps.towards(Objects.requireNonNull(session(submission).startsOn()));
	}

	/** The fewest of the actor's submissions that cover some themes. */
	public ThemeCover cover(Set<String> wanted, Actor actor) {
		Map<String, Set<String>> covered = new TreeMap<>();
		list(actor).forEach((one) -> covered.put(one.id(),
				one.parts().stream().map(SubmissionPart::theme).collect(Collectors.toCollection(TreeSet::new))));
		return ThemeCover.of(covered, wanted.stream().limit(ThemeCover.MOST).collect(Collectors.toSet()));
	}

	/** Starts one, led by the actor's organization. */
	public Outcome<Submission> start(String title, String session, SubmissionSize size, String idempotencyKey,
			Actor actor) {
		int length = title.strip().length();
		if (length < SHORTEST_TITLE || length > LONGEST_TITLE) {
			return Outcome.refused(UserError.invalid("length-3-to-120", "title"));
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "startSubmission", idempotencyKey, List.of(title, session, size)),
				() -> this.known.require(actor).then((us) -> started(title.strip(), session, size, actor)),
				Submission::id, (id) -> found(id, actor));
	}

	/** Gives a theme and words of it to an organization. */
	public Outcome<Submission> addPart(String id, String theme, String organization, int budget, String idempotencyKey,
			Actor actor) {
		return this.once.attempt(
				new OnceOnly.Request(actor, "addSubmissionPart", idempotencyKey,
						List.of(id, theme, organization, budget)),
				() -> led(id, actor).then((one) -> parted(one, theme, organization, budget, actor)), Submission::id,
				(same) -> found(same, actor));
	}

	/**
	 * Saves the text of a part: by the organization that writes it, or the one that
	 * leads.
	 * @param version how many texts the writer saw
	 */
	public Outcome<Submission> savePart(String partId, int version, String text, String idempotencyKey, Actor actor) {
		if (text.length() > LONGEST_TEXT) {
			return Outcome.refused(UserError.invalid("length-0-to-50000", "text"));
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "saveSubmissionPart", idempotencyKey, List.of(partId, version, text)),
				() -> this.submissions.ofPart(partId)
					.flatMap((id) -> this.submissions.hold(id, actor.organization()))
					.map((one) -> saved(one, partId, version, text.strip(), actor))
					.orElseGet(() -> Outcome.refused(UserError.notFound("part"))),
				Submission::id, (same) -> found(same, actor));
	}

	private Outcome<Submission> started(String title, String session, SubmissionSize size, Actor actor) {
		LocalDate today = LocalDate.now(this.clock.withZone(RecommendationDesk.NAIROBI));
		Optional<LocalDate> due = due(session).map(AdvocacySession::startsOn).filter((day) -> !day.isBefore(today));
		if (due.isEmpty()) {
			return Outcome.refused(UserError.invalid("a-day-to-come", "session"));
		}
		if (list(actor).size() >= MOST) {
			return Outcome.refused(UserError.invalid("two-hundred-at-most"));
		}
		Instant now = this.clock.instant();
		Submission submission = new Submission(RandomId.next(), actor.organization(), title, session, size, List.of());
		this.submissions.add(submission, now);
		return published(AdvocacyEvent.SUBMISSION_CHANGED, submission.id(), actor, now);
	}

	private Outcome<Submission> parted(Submission one, String theme, String organization, int budget, Actor actor) {
		if (this.themes.find(theme).isEmpty()) {
			return Outcome.refused(UserError.invalid("unknown-code", "theme"));
		}
		if (!this.known.knows(organization)) {
			return Outcome.refused(UserError.invalid("unknown-code", "organization"));
		}
		if (one.size() == SubmissionSize.SINGLE && !organization.equals(one.lead())) {
			return Outcome.refused(UserError.invalid("one-organization-alone", "organization"));
		}
		boolean twice = one.parts()
			.stream()
			.anyMatch((part) -> part.theme().equals(theme) && part.organization().equals(organization));
		if (twice) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		if (budget < 1 || budget > one.left()) {
			return Outcome.refused(new UserError(UserErrorCode.INVALID, List.of("budget"),
					List.of(Fact.of("rule", "within-the-word-limit"), Fact.of("words", one.left()))));
		}
		Instant now = this.clock.instant();
		this.submissions.add(one,
				new SubmissionPart(RandomId.next(), one.lead(), theme, organization, budget, List.of()));
		return published(AdvocacyEvent.SUBMISSION_CHANGED, one.id(), actor, now);
	}

	private Outcome<Submission> saved(Submission one, String partId, int version, String text, Actor actor) {
		Optional<SubmissionPart> part = one.parts()
			.stream()
			.filter((candidate) -> candidate.id().equals(partId) && candidate.isWrittenBy(actor))
			.findFirst();
		if (part.isEmpty()) {
			return Outcome.refused(UserError.notFound("part"));
		}
		int words = Wording.count(text);
		if (words > part.get().budget()) {
			return Outcome.refused(new UserError(UserErrorCode.INVALID, List.of("text"),
					List.of(Fact.of("rule", "within-the-word-budget"), Fact.of("words", words),
							Fact.of("budget", part.get().budget()))));
		}
		if (part.get().version() != version || version >= MOST) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		Instant now = this.clock.instant();
		this.submissions.add(part.get(), new PartVersion(version + 1, text, actor.subject(), now));
		return published(AdvocacyEvent.PART_SAVED, one.id(), actor, now);
	}

	private Outcome<Submission> led(String id, Actor actor) {
		return outcome(this.submissions.hold(id, actor.organization()).filter((one) -> actor.actsFor(one.lead())));
	}

	private Outcome<Submission> published(String action, String id, Actor actor, Instant now) {
		this.events.publishEvent(AdvocacyEvent.of(action, id, actor, now));
		return found(id, actor);
	}

	private Outcome<Submission> found(String id, Actor actor) {
		return outcome(this.submissions.find(id, actor.organization()));
	}

	private Optional<AdvocacySession> due(String id) {
		return this.sessions.list()
			.stream()
			.filter((session) -> session.id().equals(id) && DUE.contains(session.kind()) && session.startsOn() != null)
			.findFirst();
	}

	private static Outcome<Submission> outcome(Optional<Submission> submission) {
		Function<Submission, Outcome<Submission>> done = Outcome::done;
		return submission.map(done).orElseGet(() -> Outcome.refused(UserError.notFound("submission")));
	}

}
