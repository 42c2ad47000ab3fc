package ke.njia.evidence;

import java.time.Instant;
import java.util.Optional;

import ke.njia.evidence.cleaning.Fault;
import ke.njia.kernel.Actor;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.Sha256;

import org.springframework.stereotype.Component;

/**
 * Makes and removes the clean copies of files, each time in the caller's transaction,
 * which holds their case. Made once: those bytes, and no others, are told of and sent.
 */
@Component
class CleanCopies {

	private final EvidenceItems items;

	private final EvidenceFiles files;

	private final LeftOverFiles leftOver;

	private final CleaningProgram program;

	private final Custody custody;

	CleanCopies(EvidenceItems items, EvidenceFiles files, LeftOverFiles leftOver, CleaningProgram program,
			Custody custody) {
		this.items = items;
		this.files = files;
		this.leftOver = leftOver;
		this.program = program;
		this.custody = custody;
	}

	/** Why none can be made; empty when it was made. */
	Optional<Fault> make(EvidenceItem item, Actor actor, Instant at) {
		Cleaning cleaning = this.files.intact(item.id(), item.lead(), item.sha256())
			.map(this.program::clean)
			.orElseGet(() -> new Cleaning.NotCleaned(Fault.UNREADABLE));
		return switch (cleaning) {
			case Cleaning.NotCleaned(Fault fault) -> Optional.of(fault);
			case Cleaning.Cleaned(EvidenceForm form, byte[] content) -> {
				keep(item, form, content);
				this.custody.step(item, CustodyAction.COPIED, actor, at);
				this.custody.publish(EvidenceEvent.COPIED, item, actor, at);
				yield Optional.empty();
			}
		};
	}

	/** Destroys the copy of a file, if there is one. */
	void remove(EvidenceItem item) {
		CleanCopy copy = item.cleanCopy();
		if (copy != null) {
			this.items.remove(copy);
			this.leftOver.destroyAfterCommit(copy.id());
		}
	}

	private void keep(EvidenceItem item, EvidenceForm form, byte[] content) {
		CleanCopy copy = new CleanCopy(RandomId.next(), form.mediaType(), content.length, Sha256.of(content));
		this.leftOver.destroyUnlessCommitted(copy.id());
		this.files.write(copy.id(), item.lead(), content);
		this.items.add(item, copy);
	}

}
