package ke.njia.advocacy;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Something happened in advocacy.
 *
 * @param action what
 * @param subjectId what it happened to
 * @param caseFileId the case it is about; empty when about none
 * @param actor who did it
 * @param at when
 */
record AdvocacyEvent(String action, String subjectId, String caseFileId, Actor actor,
		Instant at) implements DomainEvent {

	static final String IMPORTED = "recommendations-imported";

	static final String STATUS_RECORDED = "recommendation-status-recorded";

	static final String ASK_SAVED = "ask-saved";

	static final String MEETING_RECORDED = "mission-meeting-recorded";

	static final String MEETINGS_READ = "mission-meetings-read";

	static final String MISSION_SAVED = "mission-saved";

	static final String MISSION_ENDED = "mission-ended";

	static final String UPTAKE_RECORDED = "ask-uptake-recorded";

	static final String SUBMISSION_CHANGED = "submission-changed";

	static final String PART_SAVED = "submission-part-saved";

	static final String CASE_TIED = "case-theme-tied";

	static final String CASE_UNTIED = "case-theme-untied";

	static final String ACCOUNTABILITY_RECORDED = "accountability-recorded";

	static final String REFORM_CHANGED = "reform-changed";

	static final String RECOMMENDATION_TIED = "recommendation-campaign-tied";

	static final String RECOMMENDATION_UNTIED = "recommendation-campaign-untied";

	static AdvocacyEvent of(String action, String subjectId, Actor actor, Instant at) {
		return new AdvocacyEvent(action, subjectId, "", actor, at);
	}

	@Override
	public String about() {
		return this.caseFileId;
	}

}
