package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
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
 * Where permanent missions are kept: added, corrected, ended. They are public matters,
 * shared by all organizations; whoever writes one holds them all, so that no State has
 * two open ones at one place.
 */
@Component
public class MissionDesk {

	/** Missions that are kept, and savings of one. */
	private static final int MOST = 500;

	private final Missions missions;

	private final Recommendations recommendations;

	private final KnownOrganizations known;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MissionDesk(Missions missions, Recommendations recommendations, KnownOrganizations known, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.missions = missions;
		this.recommendations = recommendations;
		this.known = known;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** All of them, those that have ended too, by State and place. */
	public List<Mission> list() {
		return this.missions.list();
	}

	/** Each that meetings or uptakes name; many are asked once. */
	public List<Mission> named(List<String> ids) {
		return this.missions.named(ids);
	}

	/**
	 * Adds one, or changes one.
	 * @param id which is changed; null to add one
	 * @param revision how often it was saved as the writer saw it; nothing when added
	 */
	public Outcome<Mission> save(@Nullable String id, int revision, MissionEntry entry, String idempotencyKey,
			Actor actor) {
		List<UserError> faults = entry.faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "saveMission", idempotencyKey, Arrays.asList(id, revision, entry)),
				() -> this.known.require(actor).then((us) -> held(id, revision, entry, actor)), Mission::id,
				this::found);
	}

	private Outcome<Mission> held(@Nullable String id, int revision, MissionEntry entry, Actor actor) {
		this.missions.hold();
		return (id != null) ? found(id).then((before) -> changed(before, revision, entry, actor)) : added(entry, actor);
	}

	private Outcome<Mission> added(MissionEntry entry, Actor actor) {
		List<Mission> all = list();
		List<UserError> faults = new ArrayList<>();
		if (!knows(entry.state(), all)) {
			faults.add(UserError.invalid("unknown-code", "state"));
		}
		if (!entry.open()) {
			faults.add(UserError.invalid("a-new-mission-is-open", "open"));
		}
		if (all.size() >= MOST) {
			faults.add(UserError.invalid("five-hundred-at-most"));
		}
		return faults.isEmpty() ? saved(entry.mission(RandomId.next(), 1), AdvocacyEvent.MISSION_SAVED, actor)
				: Outcome.refused(faults);
	}

	private Outcome<Mission> changed(Mission before, int revision, MissionEntry entry, Actor actor) {
		if (before.revision() != revision || revision >= MOST) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		if (!before.state().equals(entry.state())) {
			return Outcome.refused(UserError.invalid("the-state-stays", "state"));
		}
		boolean ends = before.open() && !entry.open();
		return saved(entry.mission(before.id(), revision + 1),
				ends ? AdvocacyEvent.MISSION_ENDED : AdvocacyEvent.MISSION_SAVED, actor);
	}

	private Outcome<Mission> saved(Mission mission, String action, Actor actor) {
		if (list().stream().anyMatch(mission::excludes)) {
			return Outcome.refused(UserError.invalid("one-open-mission-at-a-place", "place"));
		}
		Instant now = this.clock.instant();
		this.missions.save(mission, actor, now);
		this.events.publishEvent(AdvocacyEvent.of(action, mission.id(), actor, now));
		return Outcome.done(mission);
	}

	/** A State is known by the register, or by a mission of it. */
	private boolean knows(String state, List<Mission> all) {
		return all.stream().anyMatch((mission) -> mission.state().equals(state))
				|| this.recommendations.states().contains(state);
	}

	private Outcome<Mission> found(String id) {
		Optional<Mission> mission = this.missions.find(id);
		return mission.<Outcome<Mission>>map(Outcome::done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("mission")));
	}

}
