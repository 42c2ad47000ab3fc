package ke.njia.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;

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
		return handed(id, actor, (item) -> Optional.of(original(item)));
	}

	/**
	 * The bytes of the clean copy, for whoever looks at what is to be sent; empty for who
	 * may not have them, and while there is none.
	 * @throws FileAltered when the copy was altered
	 */
	Optional<byte[]> handCopy(String id, Actor actor) {
		return handed(id, actor, (item) -> Optional.ofNullable(item.cleanCopy()).map((copy) -> copy(copy)));
	}

	private Optional<byte[]> handed(String id, Actor actor, Function<EvidenceItem, Optional<Kept>> which) {
		Optional<byte[]> handed = this.work.perform(() -> this.custody.held(id, actor)
			.fold((item) -> which.apply(item).map((kept) -> handed(item, kept, actor)), (errors) -> Optional.empty()));
		if (handed.isPresent() && handed.get().length == 0) {
			throw new FileAltered();
		}
		return handed;
	}

	/** None when it is not that any more: an empty file is never taken in. */
	private byte[] handed(EvidenceItem item, Kept kept, Actor actor) {
		Instant now = this.clock.instant();
		byte[] content = this.files.intact(kept.id(), item.lead(), kept.sha256()).orElseGet(() -> new byte[0]);
		if (content.length > 0) {
			this.custody.step(item, kept.handedOut(), actor, now);
		}
		this.custody.publish((content.length > 0) ? kept.read() : EvidenceEvent.UNREADABLE, item, actor, now);
		return content;
	}

	private static Kept original(EvidenceItem item) {
		return new Kept(item.id(), item.sha256(), CustodyAction.HANDED_OUT, EvidenceEvent.READ);
	}

	private static Kept copy(CleanCopy copy) {
		return new Kept(copy.id(), copy.sha256(), CustodyAction.COPY_HANDED_OUT, EvidenceEvent.COPY_READ);
	}

	/**
	 * What lies on the disk, and what is said of handing it out.
	 *
	 * @param id under which it lies
	 * @param sha256 the hash of its bytes
	 * @param handedOut in the file's chain
	 * @param read in the record
	 */
	private record Kept(String id, String sha256, CustodyAction handedOut, String read) {
	}

}
