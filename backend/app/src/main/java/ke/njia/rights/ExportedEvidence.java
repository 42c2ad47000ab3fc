package ke.njia.rights;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.evidence.EvidenceDesk;
import ke.njia.evidence.EvidenceKind;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The files kept of a case, without their bytes.
 */
@Component
class ExportedEvidence {

	private final EvidenceDesk evidence;

	ExportedEvidence(EvidenceDesk evidence) {
		this.evidence = evidence;
	}

	List<Witness> evidence(CaseFile caseFile, Actor actor) {
		return this.evidence.listFor(caseFile, actor)
			.stream()
			.map((item) -> new Witness(item.kind(), item.mediaType(), item.bytes(), item.sha256(), item.note(),
					item.addedAt(), item.destroyed()))
			.toList();
	}

	/** A file; its bytes are handed out beside. */
	record Witness(EvidenceKind kind, String mediaType, int bytes, String sha256, @Nullable String note,
			Instant addedAt, boolean destroyed) {
	}

}
