package ke.njia.evidence;

import java.time.Instant;

import ke.njia.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of custody. Its hash is over the link before it and over the
 * file, so that a link changed, removed or put between others is seen.
 *
 * @param number the first is 1
 * @param action what was done
 * @param by opaque identifier of who did it
 * @param at when
 * @param hash SHA-256, hexadecimal
 */
public record CustodyStep(int number, CustodyAction action, String by, Instant at, String hash) {

	/** The link after {@code before}; null begins a chain. */
	static CustodyStep after(@Nullable CustodyStep before, CustodyAction action, String by, Instant at, String file) {
		int number = (before != null) ? before.number + 1 : 1;
		String last = (before != null) ? before.hash : "";
		return new CustodyStep(number, action, by, at, hash(last, number, action, by, at, file));
	}

	/** Whether this is the link that follows, in the chain of that file. */
	boolean follows(@Nullable CustodyStep before, String file) {
		return equals(after(before, this.action, this.by, this.at, file));
	}

	private static String hash(String last, int number, CustodyAction action, String by, Instant at, String file) {
		return Sha256.of(last, Integer.toString(number), action.name(), by, at.toString(), file);
	}

}
