package ke.njia.safehouses;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import ke.njia.referrals.Referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What was asked for and shown, for the people who hold the cases; never a way itself.
 */
@Component
public class RevealRegister {

	private final Reveals reveals;

	private final SafeHouses houses;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RevealRegister(Reveals reveals, SafeHouses houses, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.reveals = reveals;
		this.houses = houses;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Houses whose way can be asked for on the ground of a referral. */
	public List<SafeHouse> houses(Referral referral, Actor actor) {
		return actor.actsFor(referral.requester()) ? this.houses.listFor(referral) : List.of();
	}

	/** The house a reveal is for; empty when it has left the network. */
	public Optional<SafeHouse> house(Reveal reveal) {
		return this.houses.find(reveal.houseId());
	}

	/** What was asked for a referral of the actor's organization, newest first. */
	public List<Reveal> listFor(Referral referral, Actor actor) {
		return actor.actsFor(referral.requester()) ? this.reveals.listFor(referral.id()) : List.of();
	}

	/** What was asked for in the actor's organization, newest first, on record. */
	public List<Reveal> list(Actor actor) {
		return onRecord(() -> this.reveals.listOf(actor.organization()), actor);
	}

	/** What waits for a second person in the actor's organization, on record. */
	public List<Reveal> waiting(Actor actor) {
		return onRecord(() -> this.reveals.listWaiting(actor.organization(), this.clock.instant()), actor);
	}

	/** One leaf for each case that the list names, so that its person can be told. */
	private List<Reveal> onRecord(Supplier<List<Reveal>> reading, Actor actor) {
		return this.work.perform(() -> {
			List<Reveal> listed = reading.get();
			Instant now = this.clock.instant();
			listed.stream()
				.map(Reveal::caseFileId)
				.distinct()
				.forEach((caseFile) -> this.events.publishEvent(new RevealsListed(caseFile, actor, now)));
			return listed;
		});
	}

}
