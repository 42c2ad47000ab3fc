package ke.njia.appeals;

import ke.njia.evidence.CleanCopy;
import ke.njia.evidence.EvidenceItem;

/**
 * A file that goes along with a letter, as it goes along. The names of the components are
 * what is stored.
 *
 * @param id opaque identifier of the file
 * @param mediaType the form of what goes along
 * @param bytes the size of that
 * @param sha256 the hash of those bytes, hexadecimal
 */
public record Annex(String id, String mediaType, int bytes, String sha256) {

	/** Its clean copy, or the file itself where no copy can be made of its form. */
	static Annex of(EvidenceItem item) {
		CleanCopy copy = item.cleanCopy();
		return (copy != null) ? new Annex(item.id(), copy.mediaType(), copy.bytes(), copy.sha256())
				: new Annex(item.id(), item.mediaType(), item.bytes(), item.sha256());
	}

}
