package ke.njia.campaigns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where those who run a campaign promise, deliver, and share out what is to be done.
 */
@Component
public class CampaignWorkDesk {

	/** Pledges, and tasks, of one campaign. */
	static final int MOST = 500;

	static final int LONGEST_PLEDGE = 1_000;

	static final int LONGEST_TASK = 500;

	private final HeldCampaigns held;

	private final TaskReminders reminders;

	CampaignWorkDesk(HeldCampaigns held, TaskReminders reminders) {
		this.held = held;
		this.reminders = reminders;
	}

	/**
	 * Promises something for the actor's organization.
	 * @param inPlaceOf the pledge of somebody who left that this one takes over
	 */
	public Outcome<Campaign> promise(String id, String words, Instant dueAt, @Nullable String inPlaceOf, String key,
			Actor actor) {
		List<UserError> faults = new Words().text(words, 1, LONGEST_PLEDGE, "words").faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.held.byRunner(
				new HeldCampaigns.Act("promiseForCampaign", key, id, Arrays.asList(words, dueAt, inPlaceOf)), actor,
				(campaign) -> promised(campaign, words.strip(), dueAt, inPlaceOf, actor));
	}

	/** Says that a pledge of the actor's organization was delivered, or is given back. */
	public Outcome<Campaign> settle(String id, String pledge, boolean delivered, String key, Actor actor) {
		return this.held.byRunner(new HeldCampaigns.Act("settlePledge", key, id, List.of(pledge, delivered)), actor,
				(campaign) -> settled(campaign, pledge, delivered, actor));
	}

	/**
	 * Adds a task or says it anew: who leads for anybody, others for themselves.
	 * @param task null for a new one
	 */
	public Outcome<Campaign> save(String id, @Nullable String task, NewCampaignTask told, String key, Actor actor) {
		List<UserError> faults = new Words().text(told.what(), 1, LONGEST_TASK, "what").faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.held.byRunner(new HeldCampaigns.Act("saveCampaignTask", key, id, Arrays.asList(task, told)), actor,
				(campaign) -> saved(campaign, task, told, actor));
	}

	private Outcome<Campaign> promised(Campaign campaign, String words, Instant dueAt, @Nullable String inPlaceOf,
			Actor actor) {
		List<Pledge> pledges = campaign.work().pledges();
		if (pledges.size() >= MOST) {
			return Outcome.refused(UserError.invalid("at-most-500", "words"));
		}
		if (inPlaceOf != null
				&& pledges.stream().noneMatch((pledge) -> pledge.id().equals(inPlaceOf) && pledge.isOpenGap())) {
			return Outcome.refused(UserError.notFound("inPlaceOf"));
		}
		Pledge made = new Pledge(RandomId.next(), actor.organization(), words, dueAt, PledgeStanding.PROMISED,
				this.held.now(), null, null);
		List<Pledge> next = Stream
			.concat(pledges.stream()
				.map((pledge) -> pledge.id().equals(inPlaceOf) ? pledge.takenOver(made.id()) : pledge), Stream.of(made))
			.toList();
		return this.held.kept(campaign, campaign.work().withPledges(next), "campaign-promised", actor);
	}

	private Outcome<Campaign> settled(Campaign campaign, String id, boolean delivered, Actor actor) {
		List<Pledge> pledges = campaign.work().pledges();
		Optional<Pledge> pledge = pledges.stream()
			.filter((one) -> one.id().equals(id) && actor.actsFor(one.organization()))
			.findFirst();
		if (pledge.isEmpty()) {
			return Outcome.refused(UserError.notFound("pledge"));
		}
		if (pledge.get().standing() != PledgeStanding.PROMISED) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		PledgeStanding next = delivered ? PledgeStanding.DELIVERED : PledgeStanding.GAP;
		return this.held.kept(campaign,
				campaign.work()
					.withPledges(pledges.stream()
						.map((one) -> one.id().equals(id) ? one.with(next, this.held.now()) : one)
						.toList()),
				"campaign-pledge-settled", actor);
	}

	private Outcome<Campaign> saved(Campaign campaign, @Nullable String id, NewCampaignTask told, Actor actor) {
		List<CampaignTask> tasks = new ArrayList<>(campaign.work().tasks());
		Optional<CampaignTask> before = tasks.stream().filter((task) -> task.id().equals(id)).findFirst();
		boolean leads = actor.actsFor(campaign.lead());
		String organization = told.organization();
		if (id != null && before.filter((task) -> leads || owns(task, actor)).isEmpty()) {
			return Outcome.refused(UserError.notFound("task"));
		}
		if (organization != null && !(leads ? campaign.isRunBy(organization) : actor.actsFor(organization))) {
			return Outcome.refused(UserError.notFound("organization"));
		}
		if (tasks.size() >= MOST && id == null) {
			return Outcome.refused(UserError.invalid("at-most-500", "what"));
		}
		Instant doneAt = before.map(CampaignTask::doneAt).orElse(null);
		CampaignTask after = new CampaignTask((id != null) ? id : RandomId.next(), told.what().strip(), organization,
				told.dueAt(), told.open(), told.done() ? ((doneAt != null) ? doneAt : this.held.now()) : null);
		before.ifPresentOrElse((task) -> tasks.set(tasks.indexOf(task), after), () -> tasks.add(after));
		if (before.filter((task) -> !after.isElsewhere(task)).isEmpty()) {
			this.reminders.await(campaign, after);
		}
		return this.held.kept(campaign, campaign.work().withTasks(tasks), "campaign-task-saved", actor);
	}

	/** A task that nobody has may be taken by anybody who runs the campaign. */
	private static boolean owns(CampaignTask task, Actor actor) {
		String owner = task.organization();
		return owner == null || actor.actsFor(owner);
	}

}
