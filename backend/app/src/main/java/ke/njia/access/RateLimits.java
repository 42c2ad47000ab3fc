package ke.njia.access;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

import io.github.bucket4j.TimeMeter;
import ke.njia.kernel.Actor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How often people may ask. A person at work stays far below; a program does not. An
 * organization and an address are shared by many (in Kenya a whole mobile network may
 * come from few addresses), so theirs are wide.
 */
@Component
class RateLimits {

	/** Requests a second of one person, and at once after a rest. */
	static final int PERSON = 10;

	static final int PERSON_BURST = 40;

	/** The same, of all people of one organization. */
	static final int ORGANIZATION = 50;

	static final int ORGANIZATION_BURST = 200;

	/** The same, of one address, pages and files included. */
	static final int ADDRESS = 100;

	static final int ADDRESS_BURST = 400;

	/** The same, of those at one address who show no good token. */
	static final int STRANGER = 1;

	static final int STRANGER_BURST = 20;

	/** Bytes of an IPv6 address that name a network: within it addresses are free. */
	private static final int NETWORK_BYTES = 8;

	private final Allowance people;

	private final Allowance organizations;

	private final Allowance addresses;

	private final Allowance strangers;

	@Autowired
	RateLimits(PortalSettings settings) {
		this(settings.rateFactor(), TimeMeter.SYSTEM_NANOTIME);
	}

	RateLimits(int factor, TimeMeter time) {
		this.people = new Allowance((long) PERSON * factor, (long) PERSON_BURST * factor, time);
		this.organizations = new Allowance((long) ORGANIZATION * factor, (long) ORGANIZATION_BURST * factor, time);
		this.addresses = new Allowance((long) ADDRESS * factor, (long) ADDRESS_BURST * factor, time);
		this.strangers = new Allowance((long) STRANGER * factor, (long) STRANGER_BURST * factor, time);
	}

	/** How long somebody signed in must wait. */
	Duration person(Actor actor) {
		Duration own = this.people.take(actor.subject());
		return (own.isZero() && !actor.organization().isEmpty()) ? this.organizations.take(actor.organization()) : own;
	}

	/** How long anybody at an address must wait. */
	Duration address(String address) {
		return this.addresses.take(network(address));
	}

	/** How long somebody without a good token must wait. */
	Duration stranger(String address) {
		return this.strangers.take(network(address));
	}

	/** What is no address, as a proxy could send, counts as one of its own. */
	private static String network(String address) {
		byte[] bytes;
		try {
			bytes = InetAddress.ofLiteral(address).getAddress();
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
		return HexFormat.of().formatHex((bytes.length > NETWORK_BYTES) ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
	}

}
