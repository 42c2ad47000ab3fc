package ke.njia.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where auditors search the record, check it and take proofs from it. Each of these is
 * itself put on record.
 */
@Component
public class AuditDesk {

	private final AuditTrail trail;

	private final AuditSearch search;

	private final AuditPages pages;

	private final Verifier verifier;

	private final HeadFile heads;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/** A check reads everything: one at a time is enough. */
	private final Semaphore checking = new Semaphore(1);

	AuditDesk(AuditTrail trail, AuditSearch search, AuditPages pages, Verifier verifier, HeadFile heads,
			UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.trail = trail;
		this.search = search;
		this.pages = pages;
		this.verifier = verifier;
		this.heads = heads;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Leaves that match, newest first.
	 * @param filter what they must match
	 * @param before only leaves before this index; null for the newest
	 * @param limit how many at most
	 */
	public List<AuditLeaf> search(AuditFilter filter, @Nullable Long before, int limit, Actor actor) {
		return this.work.perform(() -> {
			List<AuditLeaf> found = this.search.list(filter, (before != null) ? before : Long.MAX_VALUE, limit);
			record(AuditEvent.SEARCHED, actor);
			return found;
		});
	}

	/** One leaf with its hash and, once a signed head is over it, its proof. */
	public Optional<ProvedLeaf> leaf(long index, Actor actor) {
		return this.work.perform(() -> {
			Optional<ProvedLeaf> found = this.search.find(index)
				.map((stored) -> new ProvedLeaf(stored.leaf(), stored.hash(), proof(index)));
			record(AuditEvent.LEAF_READ, actor);
			return found;
		});
	}

	/** The newest head put down outside the database, if any was. */
	public Optional<SignedHead> newestHead() {
		return this.heads.newest();
	}

	/** Checks the whole record; refused while another check runs here. */
	public Outcome<AuditVerification> verify(Actor actor) {
		if (!this.checking.tryAcquire()) {
			return Outcome.refused(UserError.of(UserErrorCode.TRY_AGAIN));
		}
		try {
			long last = this.pages.last();
			this.work.perform(() -> {
				record(AuditEvent.VERIFIED, actor);
				return true;
			});
			AuditTrail.Head head = this.work.perform(this.trail::hold);
			return Outcome.done(this.verifier.verify(last, head, this.heads));
		}
		finally {
			this.checking.release();
		}
	}

	private void record(String action, Actor actor) {
		this.events.publishEvent(AuditEvent.ofRecord(action, actor, this.clock.instant()));
	}

	private ProvedLeaf.@Nullable Proof proof(long index) {
		return this.heads.newest()
			.filter((head) -> head.size() > index)
			.map((head) -> new ProvedLeaf.Proof(head, this.search.inclusion(index, head.size())))
			.orElse(null);
	}

}
