package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where asks are worded, and where it is put down whether a State took one up. Every
 * saving is a version: of two who save at once the second is told.
 */
@Component
public class AskDesk {

	static final int SHORTEST = 10;

	static final int LONGEST = 1_000;

	/** Asks of one organization, and wordings of one ask. */
	private static final int MOST = 500;

	private final Asks asks;

	private final Recommendations recommendations;

	private final Themes themes;

	private final Missions missions;

	private final SmartCheck smart;

	private final KnownOrganizations known;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AskDesk(Asks asks, Recommendations recommendations, Themes themes, Missions missions, SmartCheck smart,
			KnownOrganizations known, OnceOnly once, ApplicationEventPublisher events, Clock clock) {
		this.asks = asks;
		this.recommendations = recommendations;
		this.themes = themes;
		this.missions = missions;
		this.smart = smart;
		this.known = known;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Those of the actor's organization, the one started last first. */
	public List<Ask> list(Actor actor) {
		return this.asks.list(actor.organization());
	}

	/** What the five criteria say of the wording that counts. */
	public List<SmartFinding> findings(Ask ask) {
		return this.themes.named(List.of(ask.theme()))
			.stream()
			.flatMap((theme) -> this.smart
				.findings(ask.current().words(), theme, ask.recommendation() != null, today().getYear())
				.stream())
			.toList();
	}

	/** Whether all five are met, so that it can be put to a mission. */
	public boolean isSmart(Ask ask) {
		return findings(ask).stream().allMatch(SmartFinding::passes);
	}

	/**
	 * Starts an ask.
	 * @param recommendation identifier of an earlier one that it follows up
	 */
	public Outcome<Ask> start(String theme, @Nullable String recommendation, String words, String idempotencyKey,
			Actor actor) {
		List<UserError> faults = faults(words);
		if (this.themes.find(theme).isEmpty()) {
			faults.add(UserError.invalid("unknown-code", "theme"));
		}
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "startAsk", idempotencyKey, Arrays.asList(theme, recommendation, words)),
				() -> this.known.require(actor).then((us) -> started(theme, recommendation, words.strip(), actor)),
				Ask::id, (id) -> found(id, actor));
	}

	/**
	 * Saves another wording.
	 * @param version the number of the wording that the writer saw
	 */
	public Outcome<Ask> save(String id, int version, String words, String idempotencyKey, Actor actor) {
		List<UserError> faults = faults(words);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "saveAsk", idempotencyKey, List.of(id, version, words)),
				() -> held(id, actor).then((ask) -> saved(ask, version, words.strip(), actor)), Ask::id,
				(same) -> found(same, actor));
	}

	/**
	 * Puts down whether a State took an ask up.
	 * @param recommendation identifier of the one it made of it
	 */
	public Outcome<Ask> recordUptake(String id, String mission, boolean taken, @Nullable String recommendation,
			String idempotencyKey, Actor actor) {
		if (!taken && recommendation != null) {
			return Outcome.refused(UserError.invalid("only-when-taken", "recommendation"));
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "recordUptake", idempotencyKey,
						Arrays.asList(id, mission, taken, recommendation)),
				() -> held(id, actor).then((ask) -> this.missions.asked(mission)
					.then((asked) -> takenUp(ask, asked, taken, recommendation, actor))),
				Ask::id, (same) -> found(same, actor));
	}

	private Outcome<Ask> started(String theme, @Nullable String recommendation, String words, Actor actor) {
		if (this.asks.list(actor.organization()).size() >= MOST) {
			return Outcome.refused(UserError.invalid("five-hundred-at-most"));
		}
		Optional<Recommendation> followed = Optional.ofNullable(recommendation).flatMap(this.recommendations::find);
		if (recommendation != null && followed.isEmpty()) {
			return Outcome.refused(UserError.notFound("recommendation"));
		}
		if (followed.isPresent() && !followed.get().themes().contains(theme)) {
			return Outcome.refused(UserError.invalid("theme-of-the-recommendation", "theme"));
		}
		Instant now = this.clock.instant();
		Ask ask = new Ask(RandomId.next(), actor.organization(), theme, recommendation,
				List.of(new AskVersion(1, words, actor.subject(), now)), List.of());
		this.asks.add(ask);
		return published(AdvocacyEvent.ASK_SAVED, ask.id(), actor, now);
	}

	private Outcome<Ask> saved(Ask ask, int version, String words, Actor actor) {
		int current = ask.current().number();
		if (current != version) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		if (current >= MOST) {
			return Outcome.refused(UserError.invalid("five-hundred-at-most"));
		}
		Instant now = this.clock.instant();
		this.asks.add(ask.id(), new AskVersion(current + 1, words, actor.subject(), now));
		return published(AdvocacyEvent.ASK_SAVED, ask.id(), actor, now);
	}

	private Outcome<Ask> takenUp(Ask ask, Mission mission, boolean taken, @Nullable String recommendation,
			Actor actor) {
		Optional<Recommendation> made = Optional.ofNullable(recommendation).flatMap(this.recommendations::find);
		if (recommendation != null && made.isEmpty()) {
			return Outcome.refused(UserError.notFound("recommendation"));
		}
		if (made.isPresent() && !made.get().state().equals(mission.state())) {
			return Outcome.refused(UserError.invalid("made-by-that-state", "recommendation"));
		}
		if (ask.uptakes().size() >= MOST) {
			return Outcome.refused(UserError.invalid("five-hundred-at-most"));
		}
		Instant now = this.clock.instant();
		this.asks.add(ask.id(), new AskUptake(mission.id(), taken, recommendation, now), actor.subject());
		return published(AdvocacyEvent.UPTAKE_RECORDED, ask.id(), actor, now);
	}

	private Outcome<Ask> published(String action, String id, Actor actor, Instant now) {
		this.events.publishEvent(AdvocacyEvent.of(action, id, actor, now));
		return found(id, actor);
	}

	private Outcome<Ask> held(String id, Actor actor) {
		return outcome(this.asks.hold(id, actor.organization()));
	}

	private Outcome<Ask> found(String id, Actor actor) {
		return outcome(this.asks.find(id, actor.organization()));
	}

	private static Outcome<Ask> outcome(Optional<Ask> ask) {
		return ask.<Outcome<Ask>>map(Outcome::done).orElseGet(() -> Outcome.refused(UserError.notFound("ask")));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(RecommendationDesk.NAIROBI));
	}

	private static List<UserError> faults(String words) {
		int length = words.strip().length();
		boolean fits = length >= SHORTEST && length <= LONGEST;
		return new ArrayList<>(fits ? List.of() : List.of(UserError.invalid("length-10-to-1000", "words")));
	}

}
