package ke.njia.evidence.cleaning;

import java.util.Arrays;

/**
 * Why no clean copy of a file can be made; its number is what the program ends with.
 */
public enum Fault {

	/** It is damaged, or of a kind that is not read. */
	UNREADABLE(10),

	/** It has too many pixels, or wants more memory or time than one file is given. */
	TOO_LARGE(11),

	/** It opens with a password alone. */
	LOCKED(12);

	/** What Java ends with when its memory is used up (ExitOnOutOfMemoryError). */
	private static final int OUT_OF_MEMORY = 3;

	/** What it ends with when it was killed: 128 and SIGKILL. */
	private static final int KILLED = 137;

	private final int exit;

	Fault(int exit) {
		this.exit = exit;
	}

	/** What the program ends with for this. */
	int exit() {
		return this.exit;
	}

	/** The fault of a program that ended otherwise than well. */
	public static Fault of(int exit) {
		if (exit == OUT_OF_MEMORY || exit == KILLED) {
			return TOO_LARGE;
		}
		return Arrays.stream(values()).filter((fault) -> fault.exit == exit).findFirst().orElse(UNREADABLE);
	}

}
