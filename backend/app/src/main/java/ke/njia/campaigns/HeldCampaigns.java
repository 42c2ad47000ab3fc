package ke.njia.campaigns;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Notice;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Holds a campaign for an act on it: acts on one campaign follow one another, and each
 * looks after it holds.
 */
@Component
class HeldCampaigns {

	private final Campaigns campaigns;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	HeldCampaigns(Campaigns campaigns, OnceOnly once, ApplicationEventPublisher events, Clock clock) {
		this.campaigns = campaigns;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** One that is there for an actor. */
	Outcome<Campaign> found(String id, Actor actor) {
		Function<Campaign, Outcome<Campaign>> done = Outcome::done;
		return this.campaigns.find(id, actor)
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("campaign")));
	}

	/** One held, if it is there for an actor. */
	Outcome<Campaign> held(String id, Actor actor) {
		return found(id, actor).then((seen) -> {
			this.campaigns.hold(id);
			return found(id, actor);
		});
	}

	/** One held that the actor's organization leads. */
	Outcome<Campaign> led(String id, Actor actor) {
		return only(held(id, actor), (campaign) -> actor.actsFor(campaign.lead()));
	}

	/** One held that the actor's organization leads or has joined. */
	Outcome<Campaign> run(String id, Actor actor) {
		return only(held(id, actor), (campaign) -> campaign.isRunBy(actor.organization()));
	}

	/** An act of whoever leads it, once for its key. */
	Outcome<Campaign> byLead(Act act, Actor actor, Function<Campaign, Outcome<Campaign>> change) {
		return once(act, actor, () -> led(act.campaign(), actor).then(change));
	}

	/** An act of whoever leads it or has joined, once for its key. */
	Outcome<Campaign> byRunner(Act act, Actor actor, Function<Campaign, Outcome<Campaign>> change) {
		return once(act, actor, () -> run(act.campaign(), actor).then(change));
	}

	/** An act of anybody for whom it is there, once for its key. */
	Outcome<Campaign> byAnybody(Act act, Actor actor, Function<Campaign, Outcome<Campaign>> change) {
		return once(act, actor, () -> held(act.campaign(), actor).then(change));
	}

	private Outcome<Campaign> once(Act act, Actor actor, Supplier<Outcome<Campaign>> done) {
		return this.once.attempt(
				new OnceOnly.Request(actor, act.name(), act.key(), Arrays.asList(act.campaign(), act.input())), done,
				Campaign::id, (id) -> again(id, actor));
	}

	/**
	 * An act repeated under its key answers as before, also one by which somebody left.
	 */
	private Outcome<Campaign> again(String id, Actor actor) {
		Function<Campaign, Outcome<Campaign>> done = Outcome::done;
		return this.campaigns.findKnown(id, actor)
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("campaign")));
	}

	/** Stores what became of one that is held, and puts it on record. */
	Outcome<Campaign> kept(Campaign before, CampaignTold next, String action, Actor actor, Notice... notices) {
		Campaign after = before.with(next);
		this.campaigns.save(after);
		tell(action, after.id(), "", actor, hearers(before, after), notices);
		return Outcome.done(after);
	}

	/**
	 * Who ran it or runs it now, and whose own standing changed: to everybody else it is
	 * what it was.
	 */
	private static Set<String> hearers(Campaign before, Campaign after) {
		Stream<String> runners = Stream.of(before, after).flatMap((one) -> one.runners().stream());
		Stream<String> changed = after.work()
			.members()
			.stream()
			.filter((member) -> !before.work().members().contains(member))
			.map(CampaignMember::organization);
		return Stream.concat(runners, changed).collect(Collectors.toSet());
	}

	/** Puts on record what changes nothing on anybody's screen. */
	void record(String action, String subject, String about, Actor actor) {
		tell(action, subject, about, actor, Set.of());
	}

	/**
	 * Puts on record what was done.
	 * @param hearers organizations whose open screens show it
	 * @param notices who is told outside the portal besides
	 */
	void tell(String action, String subject, String about, Actor actor, Collection<String> hearers, Notice... notices) {
		this.events.publishEvent(
				new CampaignEvent(action, subject, about, actor, now(), Set.copyOf(hearers), List.of(notices)));
	}

	Instant now() {
		return this.clock.instant();
	}

	/** Tells an organization that something waits; nothing is said of what. */
	static Notice notice(String organization) {
		return new Notice(organization, Notice.Audience.FIRST_CONTACT, false);
	}

	private static Outcome<Campaign> only(Outcome<Campaign> found, Predicate<Campaign> allowed) {
		return found.then((campaign) -> allowed.test(campaign) ? Outcome.done(campaign)
				: Outcome.refused(UserError.notFound("campaign")));
	}

	/**
	 * An act on a campaign.
	 *
	 * @param name the mutation's name
	 * @param key made by the client
	 * @param campaign identifier of the campaign
	 * @param input everything else that was asked; its text is only digested
	 */
	record Act(String name, String key, String campaign, Object input) {
	}

}
