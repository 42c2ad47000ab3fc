package ke.njia.consent;

import java.util.List;

/**
 * What is stored sealed of a telling: all but when. The names of the components are what
 * is stored.
 *
 * @param recipient to whom
 * @param items what it was shown
 */
record SealedTelling(String recipient, List<DataItem> items) {
}
