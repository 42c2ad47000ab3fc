package ke.njia.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Sha256;

/**
 * One line of the audit record: identifiers and codes only, never a value that was read.
 *
 * @param index position in the record, from 0 without a gap
 * @param at when it happened
 * @param actor opaque identifier of the person
 * @param organization whom the person acted for
 * @param action what was done
 * @param subject identifier of what it was done to
 */
record AuditLeaf(long index, Instant at, String actor, String organization, String action, String subject) {

	/**
	 * RFC 6962, section 2.1: a leaf is hashed behind a zero byte, an inner node behind a
	 * one.
	 */
	private static final byte LEAF_PREFIX = 0;

	static AuditLeaf of(long index, DomainEvent event) {
		return new AuditLeaf(index, event.at(), event.actor().subject(), event.actor().organization(), event.action(),
				event.subjectId());
	}

	/** The leaf's hash, hexadecimal. */
	String hash() {
		byte[] text = canonical().getBytes(StandardCharsets.UTF_8);
		byte[] prefixed = new byte[text.length + 1];
		prefixed[0] = LEAF_PREFIX;
		System.arraycopy(text, 0, prefixed, 1, text.length);
		return Sha256.of(prefixed);
	}

	private String canonical() {
		return String.join("\n", Long.toString(this.index), this.at.toString(), this.actor, this.organization,
				this.action, this.subject);
	}

}
