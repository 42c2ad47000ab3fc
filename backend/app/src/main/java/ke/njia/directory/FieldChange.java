package ke.njia.directory;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One field of an entry that was changed.
 *
 * @param id its identifier
 * @param type the kind of entry
 * @param entry the entry
 * @param field the field; {@code made} for a new entry
 * @param from what it was; null when it was nothing, or says where a place is
 * @param to what it became
 * @param at when
 * @param by opaque identifier of the person
 * @param organization identifier of the organization the person acted for
 * @param source the register or part of the portal it came through
 */
public record FieldChange(String id, EntryType type, String entry, String field, @Nullable String from,
		@Nullable String to, Instant at, String by, String organization, String source) {
}
