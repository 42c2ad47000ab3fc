package ke.njia.notifications;

import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of a notice address. The names of the components are what is
 * stored.
 *
 * @param address an e-mail address, or a URL
 * @param secret what webhooks are signed with; empty for all others
 * @param push what a browser gave with its push subscription; null for all others, and
 * for what was stored before there were any
 */
record SealedContact(String address, String secret, @Nullable PushKeys push) {
}
