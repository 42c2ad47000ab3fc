package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where reforms of laws, regulations and policies are followed from stage to stage. They
 * are public matters: everybody who follows advocacy reads them, and no stage that was
 * put down is changed.
 */
@Component
public class ReformDesk {

	/** Reforms that are followed, and steps of one. */
	private static final int MOST = 500;

	private final Reforms reforms;

	private final Recommendations recommendations;

	private final Themes themes;

	private final KnownOrganizations known;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReformDesk(Reforms reforms, Recommendations recommendations, Themes themes, KnownOrganizations known, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.reforms = reforms;
		this.recommendations = recommendations;
		this.themes = themes;
		this.known = known;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** All of them, the one put down last first. */
	public List<Reform> list() {
		return this.reforms.list();
	}

	/** The recommendations that each would fulfil; many are asked once. */
	public List<List<Recommendation>> recommendations(List<Reform> asked) {
		Map<String, Recommendation> found = this.recommendations
			.findAll(asked.stream().flatMap((one) -> one.recommendations().stream()).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Recommendation::id, Function.identity()));
		return asked.stream()
			.map((one) -> one.recommendations().stream().map(found::get).filter(Objects::nonNull).toList())
			.toList();
	}

	/** Follows another one. */
	public Outcome<Reform> start(NewReform reform, String idempotencyKey, Actor actor) {
		List<UserError> faults = new ArrayList<>(reform.faults());
		faults.addAll(reform.step().faults(reform.kind(), today()));
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "startReform", idempotencyKey, reform),
				() -> this.known.require(actor).then((us) -> started(reform, actor)), Reform::id, this::found);
	}

	/**
	 * Puts down where one stands and what comes next.
	 * @param revision how many steps the writer saw
	 */
	public Outcome<Reform> record(String id, int revision, NewReformStep step, String idempotencyKey, Actor actor) {
		return this.once.attempt(
				new OnceOnly.Request(actor, "recordReformStage", idempotencyKey, List.of(id, revision, step)),
				() -> this.known.require(actor)
					.then((us) -> outcome(this.reforms.hold(id)))
					.then((one) -> recorded(one, revision, step, actor)),
				Reform::id, this::found);
	}

	private Outcome<Reform> started(NewReform reform, Actor actor) {
		List<UserError> faults = unknown(reform);
		if (list().size() >= MOST) {
			faults.add(UserError.invalid("five-hundred-at-most"));
		}
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		Instant now = this.clock.instant();
		String id = RandomId.next();
		this.reforms.add(id, reform, now);
		return added(id, 1, reform.step(), actor, now);
	}

	/** What of it the register and the network do not know. */
	private List<UserError> unknown(NewReform reform) {
		List<UserError> faults = new ArrayList<>();
		Set<String> codes = this.themes.list().stream().map(Theme::code).collect(Collectors.toSet());
		if (!codes.containsAll(reform.themes())) {
			faults.add(UserError.invalid("unknown-code", "themes"));
		}
		if (this.recommendations.findAll(reform.recommendations()).size() < reform.recommendations().size()) {
			faults.add(UserError.invalid("unknown-code", "recommendations"));
		}
		if (!this.known.knows(reform.lead())) {
			faults.add(UserError.invalid("unknown-code", "lead"));
		}
		return faults;
	}

	private Outcome<Reform> recorded(Reform one, int revision, NewReformStep step, Actor actor) {
		List<UserError> faults = step.faults(one.kind(), today());
		if (faults.isEmpty() && Objects.requireNonNull(step.since()).isBefore(one.current().since())) {
			faults.add(UserError.invalid("not-before-the-last-stage", "since"));
		}
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		if (one.revision() != revision || revision >= MOST) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		return added(one.id(), revision + 1, step, actor, this.clock.instant());
	}

	private Outcome<Reform> added(String id, int number, NewReformStep step, Actor actor, Instant now) {
		this.reforms.add(id, number,
				new ReformStep(step.stage(), Objects.requireNonNull(step.since()), step.source(), now), step.next(),
				actor);
		this.events.publishEvent(AdvocacyEvent.of(AdvocacyEvent.REFORM_CHANGED, id, actor, now));
		return found(id);
	}

	private Outcome<Reform> found(String id) {
		return outcome(this.reforms.find(id));
	}

	private static Outcome<Reform> outcome(Optional<Reform> reform) {
		Function<Reform, Outcome<Reform>> done = Outcome::done;
		return reform.map(done).orElseGet(() -> Outcome.refused(UserError.notFound("reform")));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(RecommendationDesk.NAIROBI));
	}

}
