package ke.njia.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;

import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import ke.njia.sealing.Opening;
import ke.njia.sealing.OpeningStep;
import ke.njia.sealing.Seals;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings database and keys together: a case erased there loses its key here, and a case
 * whose key was destroyed is erased there. So a crash between the two is finished, and
 * what an old copy of either brings back is erased again.
 */
@Component
@Order(1)
class ErasureReconciliation implements OpeningStep {

	/**
	 * How long what was erased may stay after a copy was restored under a running portal.
	 */
	private static final String EVERY = "${njia.erasure.reconcile-every:45s}";

	private static final int MOST = 200;

	private final Erasures erasures;

	private final Seals seals;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final ObjectProvider<Opening> opening;

	ErasureReconciliation(Erasures erasures, Seals seals, UnitOfWork work, ApplicationEventPublisher events,
			Clock clock, ObjectProvider<Opening> opening) {
		this.erasures = erasures;
		this.seals = seals;
		this.work = work;
		this.events = events;
		this.clock = clock;
		this.opening = opening;
	}

	@Override
	public int doSome(int most) {
		this.erasures.listErased().forEach(this.seals::destroy);
		return this.work.perform(() -> {
			Collection<Erasures.Found> back = this.erasures.holdThoseThatCameBack(this.seals.listDestroyed(), most);
			back.forEach(this::eraseAgain);
			return back.size();
		});
	}

	@Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
	void reconcile() {
		if (this.opening.getObject().isDone()) {
			while (doSome(MOST) > 0) {
				// There may be more.
			}
		}
	}

	private void eraseAgain(Erasures.Found found) {
		Instant now = this.clock.instant();
		this.events.publishEvent(new CaseErased(found.id(), Actor.portal(found.lead(), now), now));
		this.erasures.erase(found.id(), now);
	}

}
