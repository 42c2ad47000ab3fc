package ke.njia.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Role;

/**
 * One line of the audit record: identifiers and codes only, never a value that was read.
 *
 * @param index position in the record, from 0 without a gap
 * @param version how its text is made, see {@link #data()}
 * @param at when it happened
 * @param actor opaque identifier of the person
 * @param organization whom the person acted for; empty when the token named nobody
 * @param roles names of the roles in force, in the order of {@link Role}; none in version
 * 1
 * @param action what was done
 * @param subject identifier of what it was done to
 * @param about identifier of the case it was about; empty when it was about none, and in
 * version 1
 */
public record AuditLeaf(long index, int version, Instant at, String actor, String organization, List<String> roles,
		String action, String subject, String about) {

	/** The leaves of the first installations: lines joined by line feeds. */
	static final int LINES = 1;

	/**
	 * Each part behind its length, so that no two leaves have the same text. The text
	 * begins with the version's own byte; version 1 begins with a digit.
	 */
	static final int MEASURED = 2;

	public AuditLeaf {
		roles = List.copyOf(roles);
	}

	static AuditLeaf of(long index, DomainEvent event) {
		List<String> roles = event.actor().roles().stream().sorted().map(Role::name).toList();
		return new AuditLeaf(index, MEASURED, event.at(), event.actor().subject(), event.actor().organization(), roles,
				event.action(), event.subjectId(), event.about());
	}

	/** The leaf's hash, hexadecimal. */
	String hash() {
		return TreeHash.leaf(data());
	}

	/** The bytes that the leaf's hash stands for. */
	byte[] data() {
		return (this.version == LINES && this.roles.isEmpty() && this.about.isEmpty()) ? lines() : measured();
	}

	private byte[] lines() {
		return String
			.join("\n", Long.toString(this.index), this.at.toString(), this.actor, this.organization, this.action,
					this.subject)
			.getBytes(StandardCharsets.UTF_8);
	}

	private byte[] measured() {
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		data.write(this.version);
		Stream
			.of(List.of(Long.toString(this.index), this.at.toString(), this.actor, this.organization,
					Integer.toString(this.roles.size())), this.roles, List.of(this.action, this.subject, this.about))
			.flatMap(List::stream)
			.map((part) -> part.getBytes(StandardCharsets.UTF_8))
			.forEach((part) -> {
				data.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
				data.writeBytes(part);
			});
		return data.toByteArray();
	}

}
