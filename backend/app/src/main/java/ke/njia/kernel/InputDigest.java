package ke.njia.kernel;

/**
 * A digest by which two inputs can be compared and from which neither can be guessed: it
 * is made with a key that is kept outside the database. A plain hash of a county and a
 * violation type is found by trying them all.
 */
public interface InputDigest {

	/** The digest of a text, hexadecimal. */
	String of(String text);

}
