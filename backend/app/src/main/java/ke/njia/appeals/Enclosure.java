package ke.njia.appeals;

import ke.njia.evidence.EvidenceAnnexes;

/**
 * A file that went along with a letter, with its bytes.
 *
 * @param mediaType its form
 * @param content its bytes
 */
record Enclosure(String mediaType, byte[] content) {

	/** The end of its name, by which a device knows how to open it. */
	String suffix() {
		return EvidenceAnnexes.suffix(this.mediaType);
	}

}
