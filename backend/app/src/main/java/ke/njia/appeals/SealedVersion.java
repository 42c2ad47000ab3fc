package ke.njia.appeals;

import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of a version. The names of the components are what is stored.
 *
 * @param draft what it says
 * @param sha256 over the hashes of its letters, once they were made
 */
record SealedVersion(Draft draft, @Nullable String sha256) {
}
