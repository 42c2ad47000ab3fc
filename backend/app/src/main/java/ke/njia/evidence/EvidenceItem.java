package ke.njia.evidence;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A file of a case, without its bytes.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param lead identifier of the organization that holds it
 * @param kind what it is to the case
 * @param mediaType its form, by its first bytes
 * @param bytes its size
 * @param sha256 the hash of its bytes as they came in, hexadecimal
 * @param note what it shows; null when nobody wrote that
 * @param addedAt when it was taken in
 * @param cleanCopy what of it may be sent; null while none was made
 * @param custody who has had it, the first link first
 */
public record EvidenceItem(String id, String caseFileId, String lead, EvidenceKind kind, String mediaType, int bytes,
		String sha256, @Nullable String note, Instant addedAt, @Nullable CleanCopy cleanCopy,
		List<CustodyStep> custody) implements Related {

	/** Characters of a note. */
	static final int LONGEST_NOTE = 500;

	public EvidenceItem {
		custody = List.copyOf(custody);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Whether the chain of custody has no gap and nothing in it was changed. */
	public boolean intact() {
		CustodyStep before = null;
		for (CustodyStep step : this.custody) {
			if (!step.follows(before, this.sha256)) {
				return false;
			}
			before = step;
		}
		return before != null;
	}

	/** Whether the file was destroyed. */
	public boolean destroyed() {
		return !this.custody.isEmpty() && this.custody.getLast().action() == CustodyAction.DESTROYED;
	}

	/** Whether it is of a form of which a clean copy can be made. */
	public boolean cleanable() {
		return EvidenceForm.ofMediaType(this.mediaType).filter(EvidenceForm::isCleanable).isPresent();
	}

	/** Whether it waits for a clean copy before it may be sent. */
	public boolean isCopyMissing() {
		return cleanable() && this.cleanCopy == null;
	}

	SealedEvidence told() {
		return new SealedEvidence(this.kind, this.mediaType, this.bytes, this.sha256, this.note);
	}

}
