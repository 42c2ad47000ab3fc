package ke.njia.audit;

import java.util.HexFormat;

import ke.njia.kernel.Sha256;

/**
 * The two hashes of RFC 6962, section 2.1: a leaf is hashed behind a zero byte, an inner
 * node behind a one, so that neither can be passed off as the other. Hexadecimal.
 */
final class TreeHash {

	/** Root of a tree without leaves. */
	static final String EMPTY = Sha256.of(new byte[0]);

	private static final byte LEAF_PREFIX = 0;

	private static final byte NODE_PREFIX = 1;

	private TreeHash() {
	}

	static String leaf(byte[] data) {
		byte[] prefixed = new byte[data.length + 1];
		prefixed[0] = LEAF_PREFIX;
		System.arraycopy(data, 0, prefixed, 1, data.length);
		return Sha256.of(prefixed);
	}

	static String node(String left, String right) {
		byte[] first = HexFormat.of().parseHex(left);
		byte[] second = HexFormat.of().parseHex(right);
		byte[] prefixed = new byte[1 + first.length + second.length];
		prefixed[0] = NODE_PREFIX;
		System.arraycopy(first, 0, prefixed, 1, first.length);
		System.arraycopy(second, 0, prefixed, 1 + first.length, second.length);
		return Sha256.of(prefixed);
	}

}
