package ke.njia.consent;

import java.util.List;

/**
 * What is stored sealed of broken glass: all but who broke it and when. The names of the
 * components are what is stored.
 *
 * @param recipient to whom
 * @param items what may be told
 * @param reason why
 */
record SealedGlass(String recipient, List<DataItem> items, BreakGlassReason reason) {
}
