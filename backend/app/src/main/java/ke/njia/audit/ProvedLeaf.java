package ke.njia.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A leaf and what shows that it is in the record.
 *
 * @param leaf the leaf
 * @param hash its hash as stored, hexadecimal
 * @param proof its place under the newest signed head; null while no head is over it
 */
public record ProvedLeaf(AuditLeaf leaf, String hash, @Nullable Proof proof) {

	/**
	 * The audit path of a leaf (RFC 6962, section 2.1.1).
	 *
	 * @param head the head it leads to
	 * @param path sibling hashes from the leaf upwards, hexadecimal
	 */
	public record Proof(SignedHead head, List<String> path) {

		public Proof {
			path = List.copyOf(path);
		}

	}

}
