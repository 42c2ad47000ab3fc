package ke.njia.evidence;

/**
 * A copy of a file in which nothing is left that a camera or a program wrote: what is
 * sent of it. Made once, kept like the file and destroyed with it.
 *
 * @param id opaque identifier
 * @param mediaType its form
 * @param bytes its size
 * @param sha256 the hash of its bytes, hexadecimal
 */
public record CleanCopy(String id, String mediaType, int bytes, String sha256) {
}
