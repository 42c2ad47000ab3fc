package ke.njia.sealing;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import ke.njia.kernel.CodedFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something could not be sealed or opened. Neither a value nor a key is ever in it.
 */
public final class SealFailure extends CodedFailure {

	private static final Logger log = LoggerFactory.getLogger(SealFailure.class);

	private final Kind kind;

	SealFailure(Kind kind) {
		super((kind == Kind.SEALED) ? Code.SEALED : Code.UNREADABLE);
		this.kind = kind;
	}

	/** What kind of failure. */
	public Kind kind() {
		return this.kind;
	}

	/**
	 * Reads one record. An erased one does not exist; every other failure is told.
	 */
	public static <T> Optional<T> unlessErased(Supplier<T> reading) {
		return reading("", reading, (kind) -> kind == Kind.ERASED);
	}

	/**
	 * Reads one record of a list. One that cannot be opened must not hide the others: it
	 * is left out, and the log says so. While the portal is sealed nothing is left out in
	 * silence: that failure is told.
	 * @param id identifier of the record, for the log
	 */
	public static <T> Optional<T> ifReadable(String id, Supplier<T> reading) {
		return reading(id, reading, (kind) -> kind != Kind.SEALED);
	}

	private static <T> Optional<T> reading(String id, Supplier<T> reading, Predicate<Kind> leftOut) {
		try {
			return Optional.of(reading.get());
		}
		catch (SealFailure ex) {
			if (!leftOut.test(ex.kind)) {
				throw ex;
			}
			if (ex.kind != Kind.ERASED) {
				log.error("The record {} cannot be opened: {}", id, ex.kind);
			}
			return Optional.empty();
		}
	}

	/**
	 * Kinds of failure.
	 */
	public enum Kind {

		/** The portal waits for its master key. */
		SEALED,

		/** The key was destroyed on purpose: the case is erased. */
		ERASED,

		/** The key cannot be found or read. */
		KEY_MISSING,

		/** The value was altered, moved, or sealed by another key. */
		ALTERED

	}

}
