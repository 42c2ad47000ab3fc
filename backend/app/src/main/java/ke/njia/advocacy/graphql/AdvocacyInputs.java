package ke.njia.advocacy.graphql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import ke.njia.advocacy.ImplementationStatus;
import ke.njia.advocacy.MeetingAnswer;
import ke.njia.advocacy.MeetingWords;
import ke.njia.advocacy.MissionStance;
import ke.njia.advocacy.NewMeeting;
import ke.njia.advocacy.NewStatus;
import ke.njia.advocacy.RecommendationFilter;
import ke.njia.advocacy.RecommendationResponse;
import ke.njia.advocacy.StatusSide;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of advocacy, as the schema forms it.
 */
final class AdvocacyInputs {

	private AdvocacyInputs() {
	}

	/** The day, or null when it is none. */
	static @Nullable LocalDate day(String value) {
		try {
			return LocalDate.parse(value);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	record RecommendationFilterInput(@Nullable String theme, @Nullable Integer cycle, @Nullable String state,
			@Nullable RecommendationResponse response, @Nullable ImplementationStatus stateStatus,
			@Nullable ImplementationStatus civilStatus, @Nullable String campaign) {

		RecommendationFilter filter() {
			return new RecommendationFilter(this.theme, this.cycle, this.state, this.response, this.stateStatus,
					this.civilStatus, this.campaign);
		}

	}

	record RecordRecommendationStatusInput(String idempotencyKey, String recommendation, StatusSide side,
			ImplementationStatus status, String statedOn, String source, List<String> evidence) {

		NewStatus told() {
			return new NewStatus(this.recommendation, this.side, this.status, day(this.statedOn), this.source,
					this.evidence);
		}

	}

	record SetRecommendationCampaignInput(String idempotencyKey, String recommendation, String campaign, boolean tied) {
	}

	record StartAskInput(String idempotencyKey, String theme, @Nullable String recommendation, String words) {
	}

	record SaveAskInput(String idempotencyKey, String ask, int version, String words) {
	}

	record RecordUptakeInput(String idempotencyKey, String ask, String mission, boolean taken,
			@Nullable String recommendation) {
	}

	record MeetingAnswerInput(String ask, MissionStance stance) {
	}

	record RecordMeetingInput(String idempotencyKey, String mission, String heldOn, Set<Role> ours, String said,
			String left, List<MeetingAnswerInput> answers) {

		NewMeeting told() {
			return new NewMeeting(this.mission, day(this.heldOn), this.ours, new MeetingWords(this.said, this.left),
					this.answers.stream().map((one) -> new MeetingAnswer(one.ask(), 0, one.stance())).toList());
		}

	}

	record SetCaseThemeInput(String idempotencyKey, String caseFile, String theme, boolean tied) {
	}

}
