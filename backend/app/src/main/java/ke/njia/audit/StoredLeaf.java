package ke.njia.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A leaf as the database holds it, with the hash it holds for it. It may have been
 * tampered with: whatever is missing or of another kind is read as nothing, and the hash
 * then tells.
 *
 * @param leaf what it says
 * @param hash the hash stored with it
 */
record StoredLeaf(AuditLeaf leaf, String hash) {

	static StoredLeaf of(Value node) {
		Map<String, Object> held = node.asMap();
		long index = (held.get("index") instanceof Long number) ? number : -1;
		int version = (held.getOrDefault("version", (long) AuditLeaf.LINES) instanceof Long number)
				? (int) Math.clamp(number, 0, Byte.MAX_VALUE) : 0;
		return new StoredLeaf(new AuditLeaf(index, version, instant(held.get("at")), text(held.get("actor")),
				text(held.get("organization")), texts(held.get("roles")), text(held.get("action")),
				text(held.get("subject")), text(held.get("about"))), text(held.get("hash")));
	}

	static Map<String, Object> properties(AuditLeaf leaf) {
		return Map.of("index", leaf.index(), "version", (long) leaf.version(), "at", GraphInstant.stored(leaf.at()),
				"actor", leaf.actor(), "organization", leaf.organization(), "roles", leaf.roles(), "action",
				leaf.action(), "subject", leaf.subject(), "about", leaf.about(), "hash", leaf.hash());
	}

	/** Whether the stored hash is that of what is stored. */
	boolean isIntact() {
		return this.leaf.hash().equals(this.hash);
	}

	private static String text(@Nullable Object held) {
		return (held instanceof String text) ? text : "";
	}

	private static List<String> texts(@Nullable Object held) {
		return (held instanceof List<?> list) ? list.stream().map(StoredLeaf::text).toList() : List.of();
	}

	private static Instant instant(@Nullable Object held) {
		return switch (held) {
			case ZonedDateTime at -> at.toInstant();
			case OffsetDateTime at -> at.toInstant();
			case null, default -> Instant.EPOCH;
		};
	}

}
