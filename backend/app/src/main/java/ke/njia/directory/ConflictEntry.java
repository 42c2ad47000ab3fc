package ke.njia.directory;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a {@link Conflict}: that an organization is tied to an institution, on
 * what evidence, and, once {@code endedAt} is set, that it no longer is. Between whom it
 * stands never changes.
 *
 * @param id {@link #idOf}
 * @param organization identifier of who is tied
 * @param institution code of the institution it is tied to
 * @param kind how
 * @param evidence what shows it, up to 500 characters; no name of a person
 * @param toldAt when it was told; null when that is not on record
 * @param endedAt since when it no longer stands; null while it does
 * @param source where it comes from
 * @param register the register it was imported from; null for one made here
 */
public record ConflictEntry(String id, String organization, String institution, Conflict.Kind kind,
		@Nullable String evidence, @Nullable Instant toldAt, @Nullable Instant endedAt, String source,
		@Nullable String register) implements NetworkEntry {

	/** The one identifier of a tie of that kind between these two. */
	public static String idOf(String organization, String institution, Conflict.Kind kind) {
		return String.join(".", organization, institution, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	@Override
	public EntryType type() {
		return EntryType.CONFLICT;
	}

	@Override
	public Map<String, @Nullable Object> fields() {
		return EntryFields.of()
			.with("organization", this.organization)
			.with("institution", this.institution)
			.with("kind", this.kind)
			.with("evidence", this.evidence)
			.with("toldAt", this.toldAt)
			.with("endedAt", this.endedAt)
			.with("source", this.source)
			.with("register", this.register)
			.done();
	}

}
