package ke.njia.notifications;

import java.io.IOException;

/**
 * Whoever brings messages on says that there is nobody any more: nothing is to be told
 * there again.
 */
class AddressGoneException extends IOException {

	AddressGoneException(int status) {
		super("Answered " + status);
	}

}
