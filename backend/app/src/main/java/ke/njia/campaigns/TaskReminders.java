package ke.njia.campaigns;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Agenda;
import ke.njia.kernel.DueWork;
import ke.njia.kernel.Notice;
import ke.njia.sealing.Opening;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells whoever has a task of a campaign that its time is near, and later, besides who
 * leads the campaign, that it is over; once each. Of a task that nobody has, who leads is
 * told.
 */
@Component
class TaskReminders implements DueWork {

	static final String KIND = "campaign-task";

	/** What the audit record calls it when the time of a task is near. */
	static final String SOON = "campaign-task-soon";

	/** What it calls it when the time is over. */
	static final String LATE = "campaign-task-late";

	/** How long before its time people are told of a task. Ours. */
	static final Duration BEFORE = Duration.ofDays(1);

	private static final String SEPARATOR = "/";

	private final Campaigns campaigns;

	private final HeldCampaigns held;

	private final Agenda agenda;

	private final ObjectProvider<Opening> opening;

	TaskReminders(Campaigns campaigns, HeldCampaigns held, Agenda agenda, ObjectProvider<Opening> opening) {
		this.campaigns = campaigns;
		this.held = held;
		this.agenda = agenda;
		this.opening = opening;
	}

	/**
	 * Waits for the time of a task, in the caller's transaction; what is over already
	 * when it is written down is news to nobody.
	 */
	void await(Campaign campaign, CampaignTask task) {
		Instant now = this.held.now();
		if (task.doneAt() == null && task.dueAt().isAfter(now)) {
			Instant soon = task.dueAt().minus(BEFORE);
			this.agenda.put(KIND, campaign.id() + SEPARATOR + task.id(),
					soon.isAfter(now) ? new Next(SOON, soon) : new Next(LATE, task.dueAt()));
		}
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public boolean isReady() {
		return this.opening.getObject().isDone();
	}

	@Override
	public void hold(String subject) {
		this.campaigns.hold(campaign(subject));
	}

	@Override
	public Optional<Next> perform(Due due) {
		return this.campaigns.hold(campaign(due.subject()))
			.flatMap((campaign) -> campaign.work()
				.findTask(due.subject().substring(due.subject().indexOf(SEPARATOR) + 1))
				.filter((task) -> task.doneAt() == null)
				.flatMap((task) -> tell(campaign, task, due)));
	}

	private Optional<Next> tell(Campaign campaign, CampaignTask task, Due due) {
		boolean soon = due.now().isBefore(task.dueAt());
		this.held.tell(soon ? SOON : LATE, campaign.id(), "", Actor.portal(campaign.lead(), due.now()), Set.of(),
				told(campaign, task, soon).toArray(Notice[]::new));
		return soon ? Optional.of(new Next(LATE, task.dueAt())) : Optional.empty();
	}

	static List<Notice> told(Campaign campaign, CampaignTask task, boolean soon) {
		String owner = Optional.ofNullable(task.organization()).orElse(campaign.lead());
		List<String> organizations = soon ? List.of(owner) : Stream.of(owner, campaign.lead()).distinct().toList();
		return organizations.stream().map(HeldCampaigns::notice).toList();
	}

	private static String campaign(String subject) {
		return subject.substring(0, subject.indexOf(SEPARATOR));
	}

}
