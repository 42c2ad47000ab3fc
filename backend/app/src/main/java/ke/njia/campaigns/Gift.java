package ke.njia.campaigns;

import java.time.LocalDate;

/**
 * A payment that came.
 *
 * @param receivedOn on which day
 * @param amountKes how much, Kenya shillings
 * @param channel by which channel, as the table says
 * @param reference the payment's own number
 */
record Gift(LocalDate receivedOn, int amountKes, String channel, String reference) {
}
