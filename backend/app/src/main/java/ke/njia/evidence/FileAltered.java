package ke.njia.evidence;

/**
 * A file is missing, or is not what was taken in.
 */
final class FileAltered extends RuntimeException {

	private static final long serialVersionUID = 1L;

	FileAltered() {
		super("A file is not what was taken in.");
	}

}
