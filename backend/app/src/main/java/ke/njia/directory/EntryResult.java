package ke.njia.directory;

import java.util.List;

import ke.njia.kernel.UserError;

/**
 * What became of one {@link NetworkEntry}.
 *
 * @param type its kind
 * @param id its identifier
 * @param kind what became of it
 * @param fields the fields that changed
 * @param kept the fields that stayed although the entry says otherwise, because a person
 * set them by hand
 * @param faults why it was refused: coded, the path names the field
 */
public record EntryResult(EntryType type, String id, Kind kind, List<String> fields, List<String> kept,
		List<UserError> faults) {

	public EntryResult {
		fields = List.copyOf(fields);
		kept = List.copyOf(kept);
		faults = List.copyOf(faults);
	}

	static EntryResult refused(NetworkEntry entry, List<UserError> faults) {
		return new EntryResult(entry.type(), entry.id(), Kind.REFUSED, List.of(), List.of(), faults);
	}

	/** Whether anything was written. */
	public boolean isWritten() {
		return this.kind == Kind.CREATED || this.kind == Kind.CHANGED;
	}

	/** What became of an entry. */
	public enum Kind {

		/** It was not there and is now. */
		CREATED,

		/** At least one field is another one now. */
		CHANGED,

		/** It said nothing new. */
		UNCHANGED,

		/** All it said that is new, a person set otherwise by hand. */
		KEPT,

		/** It cannot be taken; nothing of it was written. */
		REFUSED

	}

}
