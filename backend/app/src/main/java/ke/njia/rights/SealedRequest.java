package ke.njia.rights;

import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of a request. The names of the components are what is stored.
 *
 * @param kind what was asked for
 * @param refusal why it was refused
 */
record SealedRequest(RightKind kind, @Nullable RequestRefusal refusal) {

}
