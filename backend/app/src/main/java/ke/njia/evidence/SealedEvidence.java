package ke.njia.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of a file beside its bytes. The names of the components are what
 * is stored.
 *
 * @param kind what it is to the case
 * @param mediaType its form
 * @param bytes its size
 * @param sha256 the hash of its bytes as they came in
 * @param note what it shows, if somebody wrote that
 */
record SealedEvidence(EvidenceKind kind, String mediaType, int bytes, String sha256, @Nullable String note) {

	SealedEvidence noted(@Nullable String words) {
		return new SealedEvidence(this.kind, this.mediaType, this.bytes, this.sha256, words);
	}

}
