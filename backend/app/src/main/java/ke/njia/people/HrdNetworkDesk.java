package ke.njia.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.directory.Directory;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.sealing.SealedPlace;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where an organization keeps the networks of defenders it knows, and who of its
 * defenders belongs to which.
 */
@Component
public class HrdNetworkDesk {

	private final HrdNetworks networks;

	private final Defenders defenders;

	private final Directory directory;

	private final Vocabulary vocabulary;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	HrdNetworkDesk(HrdNetworks networks, Defenders defenders, Directory directory, Vocabulary vocabulary, OnceOnly once,
			UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.networks = networks;
		this.defenders = defenders;
		this.directory = directory;
		this.vocabulary = vocabulary;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** The actor's own, by name, on record. */
	public List<HrdNetwork> list(Actor actor) {
		return this.work.perform(() -> {
			publish(PersonEvent.NETWORKS_LISTED, actor.organization(), actor);
			return this.networks.list(actor.organization());
		});
	}

	public Outcome<HrdNetwork> add(HrdNetworkTold told, String idempotencyKey, Actor actor) {
		List<UserError> faults = told.faults(this.vocabulary);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "addHrdNetwork", idempotencyKey, told.compared()), () -> {
			if (this.directory.current().findOrganization(actor.organization()).isEmpty()) {
				return Outcome.refused(UserError.notFound("organization"));
			}
			String id = this.networks.add(actor.organization(), told);
			publish(PersonEvent.NETWORK_ADDED, id, actor);
			return found(id, actor);
		}, HrdNetwork::id, (id) -> found(id, actor));
	}

	/** Removes one of the actor's own; its members stay known. */
	public Outcome<String> remove(String id, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "removeHrdNetwork", idempotencyKey, id),
				() -> this.networks.hold(id, actor.organization()).map((held) -> {
					this.networks.remove(held);
					publish(PersonEvent.NETWORK_REMOVED, id, actor);
					return Outcome.done(id);
				}).orElseGet(() -> Outcome.refused(UserError.notFound("network"))), Function.identity(), Outcome::done);
	}

	/** Says that one of the actor's defenders belongs to one of its networks, or not. */
	public Outcome<Defender> setMembership(String defender, String network, boolean member, String idempotencyKey,
			Actor actor) {
		return this.once.attempt(
				new OnceOnly.Request(actor, "setHrdMembership", idempotencyKey, List.of(defender, network, member)),
				() -> {
					Optional<SealedPlace> held = this.defenders.hold(defender, actor.organization());
					if (held.isEmpty()) {
						return Outcome.refused(UserError.notFound("defender"));
					}
					if (this.networks.hold(network, actor.organization()).isEmpty()) {
						return Outcome.refused(UserError.notFound("network"));
					}
					this.defenders.member(held.get(), network, member, this.clock.instant());
					publish(PersonEvent.MEMBERSHIP_CHANGED, defender, actor);
					return member(defender, actor);
				}, Defender::id, (same) -> member(same, actor));
	}

	private Outcome<Defender> member(String id, Actor actor) {
		Function<Defender, Outcome<Defender>> done = Outcome::done;
		return this.defenders.find(id, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("defender")));
	}

	private Outcome<HrdNetwork> found(String id, Actor actor) {
		Function<HrdNetwork, Outcome<HrdNetwork>> done = Outcome::done;
		return this.networks.find(id, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("network")));
	}

	private void publish(String action, String id, Actor actor) {
		this.events.publishEvent(new PersonEvent(action, id, actor, this.clock.instant()));
	}

}
