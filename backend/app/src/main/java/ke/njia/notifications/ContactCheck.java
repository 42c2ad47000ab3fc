package ke.njia.notifications;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;

import org.springframework.stereotype.Component;

/**
 * Whether something can be told where somebody wants to be told. Browsers may name push
 * services only: a subscription is no second kind of webhook.
 */
@Component
class ContactCheck {

	private static final int LONGEST = 200;

	/** Push services put a long token there. */
	private static final int LONGEST_ENDPOINT = 1_000;

	/** Enough to catch what is not one; whether it is theirs, the first message shows. */
	private static final Pattern EMAIL = Pattern
		.compile("[^\\s@<>\"',;:\\\\]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");

	private final NotificationSettings settings;

	private final VapidKeys keys;

	ContactCheck(NotificationSettings settings, VapidKeys keys) {
		this.settings = settings;
		this.keys = keys;
	}

	Outcome<Contact> check(Contact contact) {
		return switch (contact.system()) {
			case EMAIL -> email(contact);
			case WEBHOOK -> sound(isWithin(contact, LONGEST) && https(contact.address()).isPresent(), contact);
			case PUSH -> push(contact);
		};
	}

	private Outcome<Contact> email(Contact contact) {
		boolean sound = isWithin(contact, LONGEST) && EMAIL.matcher(contact.address()).matches();
		return (sound && !this.settings.hasMail()) ? refused("mail-not-set-up") : sound(sound, contact);
	}

	private Outcome<Contact> push(Contact contact) {
		PushKeys push = contact.push();
		if (this.keys.current().isEmpty()) {
			return refused("push-not-set-up");
		}
		if (push == null || !this.keys.knows(push.serverKey()) || !push.isSound()) {
			return Outcome.refused(UserError.invalid("push-keys", "push"));
		}
		return https(contact.address()).filter((uri) -> isWithin(contact, LONGEST_ENDPOINT))
			.filter((uri) -> this.settings.isPushHost(uri.getHost()))
			.isPresent() ? Outcome.done(contact) : refused("a-push-service");
	}

	private static boolean isWithin(Contact contact, int longest) {
		return contact.address().length() <= longest;
	}

	private static Outcome<Contact> sound(boolean sound, Contact contact) {
		return sound ? Outcome.done(contact) : refused("an-address");
	}

	private static Outcome<Contact> refused(String rule) {
		return Outcome.refused(UserError.invalid(rule, "address"));
	}

	private Optional<URI> https(String address) {
		try {
			URI uri = new URI(address);
			return Optional.of(uri)
				.filter((known) -> "https".equals(known.getScheme()) || this.settings.localWebhooks())
				.filter((known) -> known.getHost() != null && known.getUserInfo() == null
						&& known.getFragment() == null);
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

}
