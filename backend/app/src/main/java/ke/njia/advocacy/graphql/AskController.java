package ke.njia.advocacy.graphql;

import java.util.List;

import ke.njia.advocacy.Ask;
import ke.njia.advocacy.AskDesk;
import ke.njia.advocacy.MeetingAnswer;
import ke.njia.advocacy.MeetingDesk;
import ke.njia.advocacy.MissionMeeting;
import ke.njia.advocacy.RecommendationDesk;
import ke.njia.advocacy.SmartFinding;
import ke.njia.advocacy.Theme;
import ke.njia.advocacy.graphql.AdvocacyInputs.RecordMeetingInput;
import ke.njia.advocacy.graphql.AdvocacyInputs.RecordUptakeInput;
import ke.njia.advocacy.graphql.AdvocacyInputs.SaveAskInput;
import ke.njia.advocacy.graphql.AdvocacyInputs.StartAskInput;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What is asked of missions, and what they said.
 */
@Controller
class AskController {

	private final AskDesk asks;

	private final MeetingDesk meetings;

	private final RecommendationDesk recommendations;

	AskController(AskDesk asks, MeetingDesk meetings, RecommendationDesk recommendations) {
		this.asks = asks;
		this.meetings = meetings;
		this.recommendations = recommendations;
	}

	@QueryMapping
	List<Ask> asks(Actor actor) {
		return this.asks.list(actor);
	}

	@QueryMapping
	List<MissionMeeting> missionMeetings(Actor actor) {
		return this.meetings.list(actor);
	}

	@MutationMapping
	AskPayload startAsk(@Argument StartAskInput input, Actor actor) {
		return payload(
				this.asks.start(input.theme(), input.recommendation(), input.words(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	AskPayload saveAsk(@Argument SaveAskInput input, Actor actor) {
		return payload(this.asks.save(input.ask(), input.version(), input.words(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	AskPayload recordUptake(@Argument RecordUptakeInput input, Actor actor) {
		return payload(this.asks.recordUptake(input.ask(), input.mission(), input.taken(), input.recommendation(),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	MissionMeetingPayload recordMeeting(@Argument RecordMeetingInput input, Actor actor) {
		return this.meetings.record(input.told(), input.idempotencyKey(), actor)
			.fold((meeting) -> new MissionMeetingPayload(meeting, List.of()),
					(errors) -> new MissionMeetingPayload(null, errors));
	}

	@SchemaMapping
	Theme theme(Ask ask) {
		return this.recommendations.themes(List.of(ask.theme())).getFirst();
	}

	@SchemaMapping
	List<SmartFinding> findings(Ask ask) {
		return this.asks.findings(ask);
	}

	@SchemaMapping
	boolean smart(Ask ask) {
		return this.asks.isSmart(ask);
	}

	@SchemaMapping
	boolean passes(SmartFinding finding) {
		return finding.passes();
	}

	@SchemaMapping
	String heldOn(MissionMeeting meeting) {
		return meeting.heldOn().toString();
	}

	@SchemaMapping
	List<Role> ours(MissionMeeting meeting) {
		return meeting.ours().stream().sorted().toList();
	}

	@SchemaMapping
	String said(MissionMeeting meeting) {
		return meeting.words().said();
	}

	@SchemaMapping
	String left(MissionMeeting meeting) {
		return meeting.words().left();
	}

	@SchemaMapping
	List<MeetingAnswer> answers(MissionMeeting meeting) {
		return meeting.answers();
	}

	private static AskPayload payload(Outcome<Ask> outcome) {
		return outcome.fold((ask) -> new AskPayload(ask, List.of()), (errors) -> new AskPayload(null, errors));
	}

	record AskPayload(@Nullable Ask ask, List<UserError> userErrors) {
	}

	record MissionMeetingPayload(@Nullable MissionMeeting meeting, List<UserError> userErrors) {
	}

}
