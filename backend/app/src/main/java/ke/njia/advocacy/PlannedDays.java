package ke.njia.advocacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import ke.njia.campaigns.Campaign;
import ke.njia.campaigns.Milestone;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import ke.njia.kernel.LocalizedText;

import org.springframework.stereotype.Component;

/**
 * The days that an actor's organization plans towards: steps of its submissions and
 * milestones of the campaigns it runs. It tells titles and nothing of anybody.
 */
@Component
public class PlannedDays {

	private static final Set<Role> SUBMITTERS = Set.of(Role.COORDINATOR, Role.DUTY_LEAD, Role.LANE_LEGAL,
			Role.LANE_RESEARCH, Role.LANE_COMMUNICATIONS, Role.PARTNER_INTAKE, Role.PARTNER_ADMIN);

	private final SubmissionDesk submissions;

	private final RunCampaigns campaigns;

	PlannedDays(SubmissionDesk submissions, RunCampaigns campaigns) {
		this.submissions = submissions;
		this.campaigns = campaigns;
	}

	/** All of them, the earliest first. */
	public List<PlannedDay> list(Actor actor) {
		return Stream.concat(steps(actor), milestones(actor))
			.sorted(Comparator.comparing(PlannedDay::day).thenComparing(PlannedDay::id))
			.toList();
	}

	private Stream<PlannedDay> steps(Actor actor) {
		return actor.hasAnyOf(SUBMITTERS) ? this.submissions.list(actor).stream().flatMap(this::steps) : Stream.empty();
	}

	private Stream<PlannedDay> steps(Submission submission) {
		return this.submissions.steps(submission)
			.stream()
			.map((step) -> new PlannedDay(submission.id() + "-" + step.code(), PlannedDayKind.SUBMISSION_STEP,
					step.name(), submission.title(), step.due()));
	}

	private Stream<PlannedDay> milestones(Actor actor) {
		return this.campaigns.list(actor)
			.stream()
			.flatMap((campaign) -> campaign.work()
				.plan()
				.milestones()
				.stream()
				.map((milestone) -> milestone(campaign, milestone)));
	}

	private static PlannedDay milestone(Campaign campaign, Milestone milestone) {
		LocalDate day = LocalDate.ofInstant(milestone.at(), RecommendationDesk.NAIROBI);
		return new PlannedDay(campaign.id() + "-" + milestone.key(), PlannedDayKind.CAMPAIGN_MILESTONE,
				new LocalizedText(milestone.title(), milestone.title()), campaign.title(), day);
	}

}
