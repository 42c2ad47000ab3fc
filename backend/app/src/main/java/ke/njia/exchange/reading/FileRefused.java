package ke.njia.exchange.reading;

/**
 * A file that cannot be read as a whole. Nothing of it is stored.
 */
public final class FileRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Code code;

	private final long line;

	private final String column;

	/**
	 * @param code why
	 * @param line where, counted from 1; 0 when it is about the whole file
	 * @param column the column it is about; empty when about none
	 */
	public FileRefused(Code code, long line, String column) {
		super("%s, line %d".formatted(code, line));
		this.code = code;
		this.line = line;
		this.column = column;
	}

	public FileRefused(Code code) {
		this(code, 0, "");
	}

	public Code code() {
		return this.code;
	}

	public long line() {
		return this.line;
	}

	public String column() {
		return this.column;
	}

	/** Why a file is refused; the client words each. */
	public enum Code {

		/** Nothing in it. */
		FILE_EMPTY,
		/** Not UTF-8. */
		FILE_ENCODING,
		/** A quote that is never closed, or stands where none may. */
		FILE_QUOTES,
		/** Not JSON, or the same name twice in one object. */
		FILE_MALFORMED,
		/** A column that this kind needs is missing. */
		FILE_COLUMN_MISSING,
		/** A column stands there twice. */
		FILE_COLUMN_TWICE,
		/** Not a file of that kind. */
		FILE_KIND,
		/** More rows than are taken at once. */
		FILE_ROWS,
		/** Too large, packed or unpacked, or packed suspiciously well. */
		FILE_TOO_LARGE,
		/** An archive that cannot be opened. */
		FILE_ARCHIVE,
		/** A column mapping that names no column of the file, or lacks one. */
		MAPPING

	}

}
