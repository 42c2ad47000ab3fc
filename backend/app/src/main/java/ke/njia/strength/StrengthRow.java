package ke.njia.strength;

import java.util.List;

import ke.njia.cases.ServiceClock;

/**
 * One kind of help in every county. All lists are counts of organizations, one for each
 * county in the order of their codes; an organization counts once, as the best it is.
 *
 * @param clock how soon the help must begin
 * @param verified inside the clock at any hour, checked within a year
 * @param unverified inside the clock at any hour, not checked within a year
 * @param dayOnly inside the clock only when asked while open
 * @param late too late, or no agreement leads there
 */
public record StrengthRow(ServiceClock clock, List<Integer> verified, List<Integer> unverified, List<Integer> dayOnly,
		List<Integer> late) {

	/** Code of the kind of help. */
	public String serviceType() {
		return this.clock.serviceType();
	}

}
