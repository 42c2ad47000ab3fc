package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where meetings with missions are put down, and what they said. An ask that is not SMART
 * is not put to a mission: it would come back as an empty recommendation.
 */
@Component
public class MeetingDesk {

	private final Meetings meetings;

	private final Missions missions;

	private final Asks asks;

	private final AskDesk askDesk;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MeetingDesk(Meetings meetings, Missions missions, Asks asks, AskDesk askDesk, OnceOnly once, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.meetings = meetings;
		this.missions = missions;
		this.asks = asks;
		this.askDesk = askDesk;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Those of the actor's organization, the newest first, on record. */
	public List<MissionMeeting> list(Actor actor) {
		return this.work.perform(() -> {
			this.events.publishEvent(
					AdvocacyEvent.of(AdvocacyEvent.MEETINGS_READ, actor.organization(), actor, this.clock.instant()));
			return this.meetings.list(actor.organization());
		});
	}

	/** Puts a meeting down. */
	public Outcome<MissionMeeting> record(NewMeeting meeting, String idempotencyKey, Actor actor) {
		List<UserError> faults = meeting.faults(LocalDate.now(this.clock.withZone(RecommendationDesk.NAIROBI)));
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "recordMeeting", idempotencyKey, meeting),
				() -> this.missions.asked(meeting.mission()).then((mission) -> recorded(meeting, actor)),
				MissionMeeting::id, (id) -> found(id, actor));
	}

	private Outcome<MissionMeeting> recorded(NewMeeting meeting, Actor actor) {
		List<MeetingAnswer> answers = new ArrayList<>();
		List<UserError> faults = new ArrayList<>();
		meeting.answers()
			.stream()
			.sorted(Comparator.comparing(MeetingAnswer::ask))
			.forEach((answer) -> answered(answer, actor, answers, faults));
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		Instant now = this.clock.instant();
		MissionMeeting held = new MissionMeeting(RandomId.next(), actor.organization(), meeting.mission(),
				Objects.requireNonNull(meeting.heldOn()), meeting.ours(), meeting.words(), answers, actor.subject(),
				now);
		this.meetings.add(held);
		this.events.publishEvent(AdvocacyEvent.of(AdvocacyEvent.MEETING_RECORDED, held.id(), actor, now));
		return Outcome.done(held);
	}

	/** The ask is held: the wording that was put is the one that is looked at. */
	private void answered(MeetingAnswer answer, Actor actor, List<MeetingAnswer> answers, List<UserError> faults) {
		Optional<Ask> ask = this.asks.hold(answer.ask(), actor.organization());
		if (ask.isEmpty()) {
			faults.add(UserError.notFound("answers"));
		}
		else if (!this.askDesk.isSmart(ask.get())) {
			faults.add(UserError.invalid("ask-is-smart", "answers"));
		}
		else {
			answers.add(new MeetingAnswer(answer.ask(), ask.get().current().number(), answer.stance()));
		}
	}

	private Outcome<MissionMeeting> found(String id, Actor actor) {
		return this.meetings.find(id, actor.organization())
			.<Outcome<MissionMeeting>>map(Outcome::done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("meeting")));
	}

}
