package ke.njia.advocacy;

/**
 * Why a file of recommendations is not taken. Never a value of the file.
 *
 * @param code why
 * @param line where, from 1; 0 when it is about the whole file
 * @param column the column it is about; empty when about none
 */
public record FileFault(Code code, long line, String column) {

	/** Why; the client words each. */
	public enum Code {

		/** Nothing in it, or no row of Kenya. */
		FILE_EMPTY,
		/** Larger than is taken. */
		FILE_TOO_LARGE,
		/** More rows than are taken at once. */
		FILE_ROWS,
		/** In none of the encodings that are read. */
		FILE_ENCODING,
		/** Some lines in one encoding, some in another: nobody can tell what they say. */
		FILE_ENCODING_MIXED,
		/** A quote that is never closed, or stands where none may. */
		FILE_QUOTES,
		/** Of neither layout that is read. */
		FILE_COLUMN_MISSING,
		/** A column stands there twice. */
		FILE_COLUMN_TWICE,
		/** More or fewer cells than the header. */
		ROW_CELLS,
		/** A value that must be there is not. */
		VALUE_MISSING,
		/** A value that is longer than is taken. */
		VALUE_TOO_LONG,
		/** A number, day or identifier that is none. */
		VALUE_MALFORMED,
		/** No review of Kenya had that number, or that session. */
		CYCLE_UNKNOWN,
		/** The same recommendation stands there twice. */
		ROW_TWICE,
		/** The identifier is another recommendation's. */
		ID_TAKEN

	}

	static FileFault of(Code code) {
		return new FileFault(code, 0, "");
	}

}
