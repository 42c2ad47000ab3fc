package ke.njia.audit;

import ke.njia.kernel.UnitOfWork;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Before the portal answers anybody, takes into the tree what earlier versions recorded
 * without one. Several backends may do so at once: each batch holds the head.
 */
@Component
class TakeOver implements SmartInitializingSingleton {

	private final AuditTrail trail;

	private final UnitOfWork work;

	TakeOver(AuditTrail trail, UnitOfWork work) {
		this.trail = trail;
		this.work = work;
	}

	@Override
	public void afterSingletonsInstantiated() {
		while (this.work.perform(this.trail::takeIn)) {
			// Each turn is a transaction of its own, so that a long record needs little
			// memory.
		}
	}

}
