package ke.njia.consent;

import java.util.List;

/**
 * What is stored sealed of a transfer: all but when. The names of the components are what
 * is stored.
 *
 * @param recipient to whom
 * @param basis on what it rested
 * @param items what was told
 */
record SealedTransfer(String recipient, TransferBasis basis, List<DataItem> items) {
}
