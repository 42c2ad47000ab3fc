package ke.njia.advocacy;

import java.util.List;

/**
 * A file of recommendations that is not taken. Nothing of it is stored.
 */
final class FileRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<FileFault> faults;

	FileRefused(List<FileFault> faults) {
		super("%d faults".formatted(faults.size()));
		this.faults = List.copyOf(faults);
	}

	FileRefused(FileFault.Code code, long line) {
		this(List.of(new FileFault(code, line, "")));
	}

	List<FileFault> faults() {
		return this.faults;
	}

}
