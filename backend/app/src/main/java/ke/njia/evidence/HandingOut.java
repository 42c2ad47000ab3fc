package ke.njia.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Sha256;
import ke.njia.kernel.UnitOfWork;
import ke.njia.sealing.SealFailure;

import org.springframework.stereotype.Component;

/**
 * Hands whole files out, each time on record. A file that is not what was taken in any
 * more is never handed out, and that is on record too.
 */
@Component
class HandingOut {

	private final Custody custody;

	private final EvidenceFiles files;

	private final UnitOfWork work;

	private final Clock clock;

	HandingOut(Custody custody, EvidenceFiles files, UnitOfWork work, Clock clock) {
		this.custody = custody;
		this.files = files;
		this.work = work;
		this.clock = clock;
	}

	/**
	 * The bytes as they came in; empty for who may not have them, and when the file was
	 * destroyed.
	 * @throws FileAltered when the file was altered
	 */
	Optional<byte[]> hand(String id, Actor actor) {
		Optional<byte[]> handed = this.work.perform(() -> this.custody.held(id, actor)
			.fold((item) -> Optional.of(handed(item, actor)), (errors) -> Optional.empty()));
		if (handed.isPresent() && handed.get().length == 0) {
			throw new FileAltered();
		}
		return handed;
	}

	private byte[] handed(EvidenceItem item, Actor actor) {
		Instant now = this.clock.instant();
		byte[] content = asTakenIn(item);
		if (content.length > 0) {
			this.custody.step(item, CustodyAction.HANDED_OUT, actor, now);
		}
		this.custody.publish((content.length > 0) ? EvidenceEvent.READ : EvidenceEvent.UNREADABLE, item, actor, now);
		return content;
	}

	/** None when it is not that any more: an empty file is never taken in. */
	private byte[] asTakenIn(EvidenceItem item) {
		try {
			return this.files.read(item.id(), item.lead())
				.filter((bytes) -> Sha256.of(bytes).equals(item.sha256()))
				.orElseGet(() -> new byte[0]);
		}
		catch (SealFailure ex) {
			if (ex.kind() == SealFailure.Kind.SEALED) {
				throw ex;
			}
			return new byte[0];
		}
	}

}
