package ke.njia.notifications;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants to be told, as they said it.
 *
 * @param system how
 * @param address an e-mail address, or the URL of a webhook or of a browser's push
 * subscription
 * @param push what the browser gave with its push subscription; null for all others
 */
public record Contact(ContactSystem system, String address, @Nullable PushKeys push) {

	Contact stripped() {
		return new Contact(this.system, this.address.strip(), this.push);
	}

}
