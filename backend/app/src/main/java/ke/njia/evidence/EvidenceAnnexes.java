package ke.njia.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Sha256;
import ke.njia.sealing.SealFailure;

import org.springframework.stereotype.Component;

/**
 * Where what is written about a case takes files of it along: which may go, and the
 * handing out of one to whoever was sent it. Whether somebody was sent it is for the
 * caller to know.
 */
@Component
public class EvidenceAnnexes {

	private final EvidenceItems items;

	private final EvidenceFiles files;

	private final Custody custody;

	EvidenceAnnexes(EvidenceItems items, EvidenceFiles files, Custody custody) {
		this.items = items;
		this.files = files;
		this.custody = custody;
	}

	/** Files of a case that are there, the one taken in first first. */
	public List<EvidenceItem> listFor(String caseFileId) {
		return this.items.listFor(caseFileId).stream().filter((item) -> !item.destroyed()).toList();
	}

	/**
	 * The bytes of a file, in the caller's transaction, which holds its case; a link of
	 * its chain says who has had it.
	 * @return empty when it was destroyed, or is not what was taken in any more
	 */
	public Optional<byte[]> hand(EvidenceItem item, Actor reader, Instant at) {
		return asTakenIn(item).map((content) -> {
			this.custody.step(item, CustodyAction.HANDED_OUT, reader, at);
			return content;
		});
	}

	private Optional<byte[]> asTakenIn(EvidenceItem item) {
		try {
			return this.files.read(item.id(), item.lead()).filter((bytes) -> Sha256.of(bytes).equals(item.sha256()));
		}
		catch (SealFailure ex) {
			if (ex.kind() == SealFailure.Kind.SEALED) {
				throw ex;
			}
			return Optional.empty();
		}
	}

}
