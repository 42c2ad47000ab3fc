package ke.njia.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where people change the network: every act once, on record, through the one door. A
 * partner's own people change its entry, coordinators any they may know of; for everybody
 * else the entry does not exist.
 */
@Component
class NetworkDesk {

	private static final Set<Role> COORDINATING = Set.of(Role.COORDINATOR, Role.DUTY_LEAD);

	private final NetworkWriter writer;

	private final Directory directory;

	private final Probes probes;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	NetworkDesk(NetworkWriter writer, Directory directory, Probes probes, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.writer = writer;
		this.directory = directory;
		this.probes = probes;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Does an act on the entry of an organization, and answers with its identifier.
	 * @param request who asks for what, under which key
	 * @param action what the record calls it
	 * @param act what to say, given the network held
	 */
	Outcome<String> change(OnceOnly.Request request, String action, Function<Held, Outcome<Said>> act) {
		return this.once.attempt(request, () -> {
			this.writer.hold();
			Held held = new Held(this.directory.current(), request.actor(), this.clock.instant());
			return act.apply(held).then((said) -> written(said, action, held));
		}, Function.identity(), Outcome::done);
	}

	private Outcome<String> written(Said said, String action, Held held) {
		List<UserError> faults = this.writer.apply(said.entries(), Provenance.byHand(held.actor(), held.now()))
			.stream()
			.flatMap((result) -> result.faults().stream())
			.distinct()
			.toList();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		if (held.actor().actsFor(said.organization())) {
			this.probes.heard(said.organization(), held.now());
		}
		this.events.publishEvent(
				said.told() ? NetworkEvent.of(action, said.subject(), said.organization(), held.actor(), held.now())
						: NetworkEvent.silent(action, said.subject(), held.actor(), held.now()));
		return Outcome.done(said.organization());
	}

	/**
	 * What somebody says of the network.
	 *
	 * @param organization whose entry it is
	 * @param subject the entry itself
	 * @param entries what is said; may be nothing
	 * @param told whether the organization's people hear of it
	 */
	record Said(String organization, String subject, List<? extends NetworkEntry> entries, boolean told) {

		static Said of(String organization, String subject, List<? extends NetworkEntry> entries) {
			return new Said(organization, subject, entries, true);
		}

	}

	/**
	 * The network while its lock is held, and who wants to change it.
	 *
	 * @param view the network
	 * @param actor who asks
	 * @param now when
	 */
	record Held(NetworkView view, Actor actor, Instant now) {

		/** Their own entry, or one a coordinator may know of. */
		Outcome<Organization> organization(String id) {
			boolean own = this.actor.actsFor(id);
			return this.view.findOrganization(id)
				.filter((found) -> !found.retired())
				.filter((found) -> own || (coordinates() && found.visibility().shownTo(this.actor)))
				.<Outcome<Organization>>map(Outcome::done)
				.orElseGet(() -> Outcome.refused(UserError.notFound("organization")));
		}

		/** A service of an entry of theirs. */
		Outcome<Service> service(String id) {
			return this.view.findService(id)
				.filter((found) -> organization(found.organization().id()) instanceof Outcome.Done)
				.<Outcome<Service>>map(Outcome::done)
				.orElseGet(() -> Outcome.refused(UserError.notFound("service")));
		}

		/** A place of an entry of theirs. */
		Outcome<ServiceAtLocation> place(String id) {
			return this.view.findServiceAtLocation(id)
				.filter((found) -> !found.retired())
				.filter((found) -> organization(found.organization().id()) instanceof Outcome.Done)
				.filter((found) -> this.actor.actsFor(found.organization().id()) || found.shownTo(this.actor))
				.<Outcome<ServiceAtLocation>>map(Outcome::done)
				.orElseGet(() -> Outcome.refused(UserError.notFound("place")));
		}

		/** All places of an organization that are there. */
		List<ServiceAtLocation> places(Organization organization) {
			return this.view.servicesOf(organization.id())
				.stream()
				.flatMap((service) -> this.view.placesOf(service.id()).stream())
				.filter((place) -> !place.retired())
				.toList();
		}

		private boolean coordinates() {
			return this.actor.hasAnyOf(COORDINATING)
					&& this.view.findOrganization(this.actor.organization()).isPresent();
		}

		/** That somebody else said something else meanwhile. */
		static <T> Outcome<T> overtaken(String field, Object now) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of(field, now)));
		}

	}

}
