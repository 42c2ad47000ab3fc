package ke.njia.appeals;

import ke.njia.evidence.EvidenceItem;

/**
 * A file that goes along with a letter. The names of the components are what is stored.
 *
 * @param id opaque identifier of the file
 * @param mediaType its form
 * @param bytes its size
 * @param sha256 the hash of its bytes, hexadecimal
 */
public record Annex(String id, String mediaType, int bytes, String sha256) {

	static Annex of(EvidenceItem item) {
		return new Annex(item.id(), item.mediaType(), item.bytes(), item.sha256());
	}

}
