package ke.njia.appeals;

import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of an appeal beside its versions. The names of the components are
 * what is stored.
 *
 * @param follows identifier of the appeal that it follows up
 */
record SealedAppeal(@Nullable String follows) {
}
