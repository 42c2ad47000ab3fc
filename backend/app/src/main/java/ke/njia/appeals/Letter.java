package ke.njia.appeals;

/**
 * The letter of one version to one body, as it is sent. The names of the components are
 * what is stored.
 *
 * @param body identifier of the body
 * @param sha256 the hash of its bytes, hexadecimal
 * @param pdf its bytes
 */
record Letter(String body, String sha256, byte[] pdf) {

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "letter";
	}

}
