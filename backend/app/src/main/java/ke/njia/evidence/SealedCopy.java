package ke.njia.evidence;

/**
 * What is stored sealed of a clean copy beside its bytes. The names of the components are
 * what is stored.
 *
 * @param mediaType its form
 * @param bytes its size
 * @param sha256 the hash of its bytes
 */
record SealedCopy(String mediaType, int bytes, String sha256) {
}
